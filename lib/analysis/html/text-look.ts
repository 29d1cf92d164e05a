import { type Declarations, readStyleAttribute } from "./declarations";
import { attributeOf, type TreeElement } from "./parse-tree";
import { matchRules, type StyleRules } from "./style-rules";

/** How text inside an element looks. Sizes in CSS pixels, colours as six hexadecimal digits where they could be read. */
export type TextLook = {
  size: number;
  isBold: boolean;
  colour: string;
  background: string;
  /** Not displayed though its place is: inherited, and children may be visible again. */
  isInvisible: boolean;
  isPreformatted: boolean;
};

export type ElementLook = {
  look: TextLook;
  display: string | null;
  isHidden: boolean;
  /** As CSS says; null where it is silent. */
  width: string | null;
  height: string | null;
};

export const ROOT_LOOK: TextLook = {
  size: 16,
  isBold: false,
  colour: "000000",
  background: "ffffff",
  isInvisible: false,
  isPreformatted: false,
};

const ROOT_SIZE = 16;
// Type of this size and less cannot be seen; mails hide their preview line with it.
const MAX_UNSEEN_SIZE = 1.5;
// Type in the colour of its ground is a preview line where it is also too small to be a caption on a picture.
const MAX_FADED_SIZE = 8;
const TAG_SCALE: Record<string, number> = {
  ...{ h1: 2, h2: 1.5, h3: 1.17, h4: 1, h5: 0.83, h6: 0.67, small: 0.83, sub: 0.83, sup: 0.83, big: 1.2 },
};
const BOLD_TAGS = new Set(["b", "strong", "h1", "h2", "h3", "h4", "h5", "h6", "th"]);
// HTML 4's `<font size>`, in pixels of today's browsers.
const FONT_SIZES = [10, 10, 13, 16, 18, 24, 32, 48];
const SIZE_WORDS: Record<string, number> = {
  ...{ "xx-small": 9, "x-small": 10, small: 13, medium: 16, large: 18, "x-large": 24, "xx-large": 32 },
};
const NAMED_COLOURS: Record<string, string> = {
  ...{ white: "ffffff", black: "000000", red: "ff0000", blue: "0000ff", gray: "808080", grey: "808080" },
  ...{ silver: "c0c0c0", navy: "000080", green: "008000", maroon: "800000", yellow: "ffff00", orange: "ffa500" },
};

/** Reads how an element is displayed: tag, old attributes, style sheets, then its own style, each over the one before. */
export class LookReader {
  private readonly attributes = new Map<string, Declarations>();

  constructor(private readonly rules: StyleRules) {}

  read(element: TreeElement, outside: TextLook): ElementLook {
    const look = lookOfTag(element, outside);
    const style = attributeOf(element, "style");
    const own = style === null ? [] : [this.readAttribute(style)];
    const merged: Declarations = {};
    for (const declarations of [...matchRules(this.rules, element), ...own]) Object.assign(merged, declarations);
    return {
      look: applyDeclarations(look, merged, outside),
      display: merged.display ?? null,
      isHidden: attributeOf(element, "hidden") !== null || hides(merged),
      width: merged.width ?? null,
      height: merged.height ?? null,
    };
  }

  private readAttribute(style: string): Declarations {
    const known = this.attributes.get(style);
    if (known) return known;
    const read = readStyleAttribute(style);
    this.attributes.set(style, read);
    return read;
  }
}

/** Whether text of this look is seen at all. */
export function isSeen({ size, colour, background, isInvisible }: TextLook): boolean {
  if (isInvisible || size <= MAX_UNSEEN_SIZE) return false;
  return size > MAX_FADED_SIZE || colour !== background;
}

function lookOfTag(element: TreeElement, outside: TextLook): TextLook {
  const { tagName } = element;
  const scale = TAG_SCALE[tagName] ?? 1;
  const look = { ...outside, size: outside.size * scale };
  if (BOLD_TAGS.has(tagName)) look.isBold = true;
  if (tagName === "pre") look.isPreformatted = true;
  if (tagName === "font") {
    const size = attributeOf(element, "size") ?? "";
    const step = /^[+-]/.test(size) ? 3 + Number(size) : Number(size);
    if (step >= 1) look.size = FONT_SIZES[Math.min(7, Math.round(step))] ?? look.size;
    look.colour = readColour(attributeOf(element, "color")) ?? look.colour;
  }
  const ground = attributeOf(element, "bgcolor");
  if (ground !== null) look.background = readColour(ground) ?? look.background;
  return look;
}

function applyDeclarations(look: TextLook, found: Declarations, outside: TextLook): TextLook {
  const weight = found["font-weight"];
  const size = found["font-size"];
  return {
    size: size === undefined ? look.size : (readSize(size, outside.size) ?? look.size),
    isBold: weight === undefined ? look.isBold : /^(?:bold|bolder|[6-9]\d\d)$/.test(weight),
    colour: readColour(found.color) ?? look.colour,
    background: readColour(found["background-color"]) ?? look.background,
    isInvisible: found.visibility === undefined ? look.isInvisible : /^(?:hidden|collapse)$/.test(found.visibility),
    isPreformatted: look.isPreformatted || /^pre(?:-wrap)?$/.test(found["white-space"] ?? ""),
  };
}

/** Hidden as a whole, children included. */
function hides(found: Declarations): boolean {
  if (found.display === "none") return true;
  if (found.opacity !== undefined && Number(found.opacity) === 0) return true;
  const isFlat = [found["max-height"], found.height, found.width].some((length) =>
    /^0(?:\.0*)?(?:px|pt|em|%)?$/.test(length ?? ""),
  );
  if (isFlat && found.overflow === "hidden") return true;
  if (found["mso-hide"] === "all" && isFlat) return true;
  if (/^rect\(\s*[01](?:px)?[\s,]/.test(found.clip ?? "")) return true;
  return [found.left, found["text-indent"]].some((length) => /^-\d{3,}/.test(length ?? ""));
}

function readSize(value: string, outside: number): number | null {
  const word = SIZE_WORDS[value];
  if (word !== undefined) return word;
  if (value === "smaller") return outside * 0.83;
  if (value === "larger") return outside * 1.2;
  const match = /^(\d*\.?\d+)(px|pt|em|rem|%|)/.exec(value);
  if (!match) return null;
  const number = Number(match[1]);
  const unit = match[2] ?? "";
  if (unit === "pt") return number * (4 / 3);
  if (unit === "em") return number * outside;
  if (unit === "rem") return number * ROOT_SIZE;
  return unit === "%" ? (number / 100) * outside : number;
}

function readColour(value: string | null | undefined): string | null {
  const colour = value?.trim().toLowerCase() ?? "";
  const named = NAMED_COLOURS[colour];
  if (named !== undefined) return named;
  const hex = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/.exec(colour)?.[1];
  if (hex !== undefined) return hex.length === 6 ? hex : hex.replace(/./g, "$&$&");
  // Fully transparent: what is behind shows.
  if (/^rgba?\([^)]*[,/]\s*0*(?:\.0*)?%?\s*\)$/.test(colour) && /^rgba|\//.test(colour)) return null;
  const parts = /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})/.exec(colour);
  return parts
    ? parts
        .slice(1)
        .map((part) => Math.min(255, Number(part)).toString(16).padStart(2, "0"))
        .join("")
    : null;
}

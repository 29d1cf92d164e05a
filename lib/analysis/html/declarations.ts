/** The declarations of CSS that decide whether and how text is seen, by property. */
export type Declarations = Partial<Record<ShownProperty, string>>;

type ShownProperty =
  | "display"
  | "visibility"
  | "opacity"
  | "font-size"
  | "font-weight"
  | "color"
  | "background-color"
  | "max-height"
  | "height"
  | "width"
  | "overflow"
  | "position"
  | "left"
  | "clip"
  | "text-indent"
  | "mso-hide"
  | "white-space";

export const SHOWN_PROPERTIES: ReadonlySet<string> = new Set([
  ...["display", "visibility", "opacity", "font", "font-size", "font-weight", "color", "background"],
  ...["background-color", "max-height", "height", "width", "overflow", "position", "left", "clip", "text-indent"],
  ...["mso-hide", "white-space"],
]);

// Longer style attributes hold pictures as data; what bears on text is at the beginning.
const MAX_STYLE_CHARS = 4_000;
const DECLARATION = /([a-z-]{2,40})\s*:((?:"[^"]*"|'[^']*'|\([^)]*\)|[^;])*)/gi;

/** The declarations of a style attribute. */
export function readStyleAttribute(style: string): Declarations {
  const found: Declarations = {};
  for (const [, property = "", value = ""] of style.slice(0, MAX_STYLE_CHARS).matchAll(DECLARATION)) {
    if (SHOWN_PROPERTIES.has(property.toLowerCase())) readDeclaration(found, property.toLowerCase(), value);
  }
  return found;
}

/** Adds one declaration; the shorthands `font` and `background` are read for size, weight and colour. */
export function readDeclaration(found: Declarations, property: string, raw: string): void {
  const value = raw
    .replace(/!\s*important/i, "")
    .trim()
    .toLowerCase();
  if (property === "font") {
    const size = /(?:^|\s)(\d*\.?\d+(?:px|pt|r?em|%))/.exec(value)?.[1];
    const weight = /(?:^|\s)(bold|[1-9]00)(?:\s|$)/.exec(value)?.[1];
    if (size !== undefined) found["font-size"] = size;
    found["font-weight"] = weight ?? "normal";
  } else if (property === "background") {
    const colour = /#[0-9a-f]{3,8}\b|rgba?\([^)]*\)|^[a-z]{3,20}$/.exec(value)?.[0];
    if (colour !== undefined) found["background-color"] = colour;
  } else found[property as ShownProperty] = value;
}

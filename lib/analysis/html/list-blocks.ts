import { toOneLine } from "@/lib/analysis/text/white-space";
import { BlockWriter, type TextStyle } from "./block-writer";
import { type ElementRole, headingLevel, listDataTables, roleOf } from "./element-roles";
import { attributeOf, isTreeElement, isTreeText, type ParsedTree, type TreeElement } from "./parse-tree";
import { readShownSize } from "./shown-size";
import { readStyleRules } from "./style-rules";
import { type ElementLook, isSeen, LookReader, ROOT_LOOK } from "./text-look";
import type { HtmlBlock, HtmlPicture, LeftOut } from "./types";

export type PageBlocks = { blocks: HtmlBlock[]; pictures: HtmlPicture[]; leftOut: LeftOut[] };

export type BlockOptions = {
  /** The address relative links count from; without it they are left out. */
  baseUrl: string | null;
  /** Whether navigation, footers and asides are part of the text. */
  keepNavigation?: boolean;
};

// Some writers put a whole text into it; what is said of a picture is shorter.
const MAX_ALT_CHARS = 1_000;

const REASONS: Record<LeftOut["rule"], string> = {
  hidden: "It is hidden from readers, like the preview line of a mail.",
  "navigation-element": "The page marks it as navigation, footer or aside.",
  form: "A control of a form.",
};

/**
 * The text of a page or mail as blocks in reading order: paragraphs, headings, list items, quotations, listings; and the
 * pictures that are seen, each at its place among the blocks.
 */
export function listBlocks(tree: ParsedTree & { ok: true }, options: BlockOptions): PageBlocks {
  const walk: Walk = {
    writer: new BlockWriter(options.baseUrl),
    looks: new LookReader(readStyleRules(tree.sheets)),
    dataTables: listDataTables(tree.root),
    leftOut: [],
    unseen: [],
    keepNavigation: options.keepNavigation ?? false,
    keepHidden: false,
    cells: 0,
    items: 0,
  };
  visitChildren(tree.root, PLAIN, walk);
  flushUnseen(walk);
  const blocks = walk.writer.finish();
  return { blocks, pictures: walk.writer.pictures, leftOut: walk.leftOut };
}

type Walk = {
  writer: BlockWriter;
  looks: LookReader;
  dataTables: ReadonlySet<TreeElement>;
  leftOut: LeftOut[];
  /** Words in type that cannot be seen, until something else follows. */
  unseen: string[];
  keepNavigation: boolean;
  keepHidden: boolean;
  cells: number;
  items: number;
};

const PLAIN: TextStyle = {
  kind: "paragraph",
  level: null,
  look: ROOT_LOOK,
  anchor: null,
  listDepth: 0,
  item: 0,
  cell: 0,
};

function visitChildren(node: TreeElement, style: TextStyle, walk: Walk): void {
  for (const child of node.childNodes) {
    if (isTreeText(child)) writeText(child.value, style, walk);
    else if (isTreeElement(child)) visitElement(child, style, walk);
  }
}

function writeText(text: string, style: TextStyle, walk: Walk): void {
  if (walk.keepHidden || isSeen(style.look)) walk.writer.write(text, style);
  else if (text.trim() !== "") walk.unseen.push(text);
}

function visitElement(element: TreeElement, style: TextStyle, walk: Walk): void {
  const own = walk.looks.read(element, style.look);
  const { look, display, isHidden } = own;
  const role = roleOf(element, display);
  if (role === "skip") return;
  const rule = reasonToLeaveOut(role, isHidden, walk);
  if (rule !== null) leaveOut(element, rule, walk);
  else if (element.tagName === "br") walk.writer.breakLine(style);
  else if (element.tagName === "hr") walk.writer.rule();
  else if (element.tagName === "img") notePicture(element, own, style, walk.writer);
  else if (walk.dataTables.has(element)) writeTable(element, { ...style, look }, walk);
  else visitInside(element, role, styleInside(element, { ...style, look }, walk), walk);
}

function notePicture(element: TreeElement, own: ElementLook, style: TextStyle, writer: BlockWriter): void {
  const src = attributeOf(element, "src");
  if (src === null || own.look.isInvisible) return;
  const alt = toOneLine((attributeOf(element, "alt") ?? "").slice(0, MAX_ALT_CHARS));
  writer.picture({ src, alt, ...readShownSize(element, own) }, style);
}

function reasonToLeaveOut(role: ElementRole, isHidden: boolean, walk: Walk): LeftOut["rule"] | null {
  if (walk.keepHidden) return null;
  if (isHidden || role === "form") return isHidden ? "hidden" : "form";
  return role === "navigation" && !walk.keepNavigation ? "navigation-element" : null;
}

function visitInside(element: TreeElement, role: ElementRole, inner: TextStyle, walk: Walk): void {
  if (role !== "inline") endBlock(walk);
  visitChildren(element, inner, walk);
  if (role !== "inline") endBlock(walk);
}

function endBlock(walk: Walk): void {
  walk.writer.flush();
  flushUnseen(walk);
}

function flushUnseen(walk: Walk): void {
  const text = walk.unseen.join(" ").replace(/\s+/g, " ").trim();
  walk.unseen = [];
  if (text !== "") walk.leftOut.push({ text, rule: "hidden", words: REASONS.hidden });
}

function leaveOut(element: TreeElement, rule: LeftOut["rule"], walk: Walk): void {
  // Text goes on behind a hidden word inside it.
  if (rule !== "hidden") walk.writer.flush();
  const writer = new BlockWriter(null);
  visitChildren(element, PLAIN, { ...walk, writer, keepNavigation: true, keepHidden: true });
  const text = writer
    .finish()
    .map((block) => block.text)
    .filter((line) => line !== "")
    .join("\n");
  if (text !== "") walk.leftOut.push({ text, rule, words: REASONS[rule] });
}

function styleInside(element: TreeElement, style: TextStyle, walk: Walk): TextStyle {
  const name = element.tagName;
  const level = headingLevel(element);
  if (level !== null) return { ...style, kind: "heading", level };
  if (name === "a" && attributeOf(element, "href") !== null) return { ...style, anchor: element };
  if (name === "ul" || name === "ol") return { ...style, listDepth: style.listDepth + 1 };
  if (name === "li" || name === "dd") {
    walk.items += 1;
    return { ...style, kind: "list-item", level: Math.max(1, style.listDepth), item: walk.items };
  }
  if (name === "blockquote") return { ...style, kind: "quote", level: null };
  if (name === "pre") return { ...style, kind: "preformatted", level: null };
  if (name === "td" || name === "th" || name === "article") {
    walk.cells += 1;
    return { ...style, cell: walk.cells };
  }
  return style;
}

/** A row of a table of figures is one block, its cells separated by bars. */
function writeTable(table: TreeElement, style: TextStyle, walk: Walk): void {
  endBlock(walk);
  for (const row of listRows(table)) {
    for (const [i, cell] of row.childNodes.filter(isTreeElement).entries()) {
      if (i > 0) walk.writer.write(" | ", style);
      visitChildren(cell, { ...style, look: walk.looks.read(cell, style.look).look }, walk);
    }
    endBlock(walk);
  }
}

/** The rows of a table; its caption counts as one, with the caption as its cell. */
function listRows(element: TreeElement): TreeElement[] {
  const rows: TreeElement[] = [];
  for (const child of element.childNodes.filter(isTreeElement)) {
    if (child.tagName === "tr") rows.push(child);
    else if (child.tagName === "caption") rows.push({ ...element, childNodes: [child] });
    else rows.push(...listRows(child));
  }
  return rows;
}

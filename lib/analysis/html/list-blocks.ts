import { BlockWriter, type TextStyle } from "./block-writer";
import { type ElementRole, headingLevel, isBold, isDataTable, roleOf } from "./element-roles";
import { isElement } from "./parse-page";
import type { HtmlBlock, LeftOut } from "./types";

export type PageBlocks = { blocks: HtmlBlock[]; leftOut: LeftOut[] };

export type BlockOptions = {
  /** The address relative links count from; without it they are left out. */
  baseUrl: string | null;
  /** Whether navigation, footers and asides are part of the text. */
  keepNavigation?: boolean;
};

const TEXT_NODE = 3;
const REASONS: Record<LeftOut["rule"], string> = {
  hidden: "It is hidden from readers, like the preview line of a mail.",
  "navigation-element": "The page marks it as navigation, footer or aside.",
  form: "A control of a form.",
};

/** The text of a page or mail as blocks in reading order: paragraphs, headings, list items, quotations, listings. */
export function listBlocks(root: Element, options: BlockOptions): PageBlocks {
  const walk: Walk = {
    writer: new BlockWriter(options.baseUrl),
    leftOut: [],
    keepNavigation: options.keepNavigation ?? false,
  };
  visitChildren(root, PLAIN, walk);
  return { blocks: walk.writer.finish(), leftOut: walk.leftOut };
}

type Walk = { writer: BlockWriter; leftOut: LeftOut[]; keepNavigation: boolean };

const PLAIN: TextStyle = { kind: "paragraph", level: null, isBold: false, anchor: null, listDepth: 0 };

function visitChildren(node: Element, style: TextStyle, walk: Walk): void {
  for (const child of node.childNodes) {
    if (child.nodeType === TEXT_NODE) walk.writer.write(child.textContent ?? "", style);
    else if (isElement(child)) visitElement(child, style, walk);
  }
}

function visitElement(element: Element, style: TextStyle, walk: Walk): void {
  const role = roleOf(element);
  if (role === "skip") return;
  const isLeftOut = role === "hidden" || role === "form" || (role === "navigation" && !walk.keepNavigation);
  if (isLeftOut) leaveOut(element, role === "navigation" ? "navigation-element" : role, walk);
  else if (element.localName === "br") walk.writer.breakLine(style);
  else if (element.localName === "hr") walk.writer.rule();
  else if (isDataTable(element)) writeTable(element, style, walk);
  else visitInside(element, role, style, walk);
}

function visitInside(element: Element, role: ElementRole, style: TextStyle, walk: Walk): void {
  const inner = styleInside(element, style);
  if (role !== "inline") walk.writer.flush();
  visitChildren(element, inner, walk);
  if (role !== "inline") walk.writer.flush();
}

function leaveOut(element: Element, rule: LeftOut["rule"], walk: Walk): void {
  walk.writer.flush();
  const inner = new BlockWriter(null);
  visitChildren(element, PLAIN, { writer: inner, leftOut: [], keepNavigation: true });
  const text = inner
    .finish()
    .map((block) => block.text)
    .filter((line) => line !== "")
    .join("\n");
  if (text !== "") walk.leftOut.push({ text, rule, words: REASONS[rule] });
}

function styleInside(element: Element, style: TextStyle): TextStyle {
  const name = element.localName;
  const level = headingLevel(element);
  if (level !== null) return { ...style, kind: "heading", level };
  if (name === "a" && element.hasAttribute("href")) return { ...style, anchor: element };
  if (name === "ul" || name === "ol") return { ...style, listDepth: style.listDepth + 1 };
  if (name === "li" || name === "dd") return { ...style, kind: "list-item", level: Math.max(1, style.listDepth) };
  if (name === "blockquote") return { ...style, kind: "quote", level: null };
  if (name === "pre") return { ...style, kind: "preformatted", level: null };
  return isBold(element) ? { ...style, isBold: true } : style;
}

/** A row of a table of figures is one block, its cells separated by bars. */
function writeTable(table: Element, style: TextStyle, walk: Walk): void {
  walk.writer.flush();
  for (const row of table.querySelectorAll("tr")) {
    for (const [i, cell] of [...row.children].entries()) {
      if (i > 0) walk.writer.write(" | ", style);
      visitChildren(cell, style, { ...walk, keepNavigation: true });
    }
    walk.writer.flush();
  }
}

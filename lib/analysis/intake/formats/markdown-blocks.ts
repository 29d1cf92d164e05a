import type { Definition, PhrasingContent, Root, RootContent } from "mdast";
import { listBlocks } from "@/lib/analysis/html/list-blocks";
import { parseTree } from "@/lib/analysis/html/parse-tree";
import { resolveHref } from "@/lib/analysis/html/resolve-href";
import { makeBlock, type SourceBlock } from "@/lib/analysis/intake/document";
import { MAX_HTML_DEPTH, MAX_HTML_ELEMENTS } from "@/lib/analysis/intake/limits";
import type { Furniture, TextLink } from "@/lib/analysis/intake/types";
import { toSourceBlock } from "./read-html";
import { toTextLink } from "./to-text-link";

export type MarkdownBlocks = { blocks: SourceBlock[]; removed: Furniture[] };

type Context = { definitions: Map<string, string>; blocks: SourceBlock[]; removed: Furniture[] };
type Place = { kind: SourceBlock["kind"]; level: number | null };

// Template tags and attribute lists of site generators (Liquid, kramdown) on lines of their own.
const TEMPLATE_LINE =
  /^(?:\{%[^%\n]{0,300}%\}|\{:[^}\n]{0,200}\}|\{#[^}\n]{1,100}\}|\[TOC\])(?:\s*(?:\{%[^%\n]{0,300}%\}|\{:[^}\n]{0,200}\}))*$/;
// "[words][label]" and "[words][]" whose label is defined in another file: the words are what readers see.
const LOOSE_REFERENCE = /\[([^[\]\n]{1,200})\]\[[^[\]\n]{0,100}\]/g;
const FOOTNOTE_MARK = /\[\^[\w-]{1,40}\](?!:)/g;
const INNER_TEMPLATE = /\{%[^%\n]{0,300}%\}|\{:[.#][^}\n]{0,100}\}/g;

/** The blocks of a parsed Markdown text, in order, with the addresses of reference links looked up. */
export function listMarkdownBlocks(root: Root): MarkdownBlocks {
  const definitions = new Map<string, string>();
  const context: Context = { definitions, blocks: [], removed: [] };
  for (const node of root.children) if (node.type === "definition") addDefinition(definitions, node);
  visitAll(root.children, { kind: "paragraph", level: null }, context);
  return { blocks: context.blocks, removed: context.removed };
}

function addDefinition(definitions: Map<string, string>, node: Definition): void {
  if (!definitions.has(node.identifier)) definitions.set(node.identifier, node.url);
}

function visitAll(nodes: RootContent[], place: Place, context: Context): void {
  for (const node of nodes) visit(node, place, context);
}

function visit(node: RootContent, place: Place, context: Context): void {
  if (node.type === "heading") addText(node.children, { kind: "heading", level: node.depth }, context);
  else if (node.type === "paragraph") addText(node.children, place, context);
  else if (node.type === "blockquote") visitAll(node.children, { kind: "quote", level: null }, context);
  else if (node.type === "list") visitAll(node.children, { kind: "list-item", level: listLevel(place) }, context);
  else if (node.type === "listItem") visitItem(node.children, place, context);
  else if (node.type === "code") add(makeBlock("preformatted", node.value), context);
  else if (node.type === "html") addHtml(node.value, context);
  else if (node.type === "thematicBreak") add(makeBlock("rule", ""), context);
}

function listLevel(outside: Place): number {
  return (outside.kind === "list-item" ? (outside.level ?? 0) : 0) + 1;
}

// Only the first paragraph of an item is its line; what follows is text under it.
function visitItem(children: RootContent[], place: Place, context: Context): void {
  for (const [i, child] of children.entries()) {
    const isContinued = i > 0 && child.type === "paragraph";
    visit(child, isContinued ? { kind: "paragraph", level: null } : place, context);
  }
}

function addText(children: PhrasingContent[], place: Place, context: Context): void {
  const writer: Inline = { text: "", links: [], leadChars: 0, isLead: true };
  writeInline(children, writer, { isBold: place.kind === "heading", href: null }, context);
  const { text, links, leadChars } = writer;
  const block = makeBlock(place.kind, text, { level: place.level, links, leadChars });
  add({ ...block, text: text.trimEnd() }, context);
}

function add(block: SourceBlock, context: Context): void {
  if (block.kind !== "rule" && block.text.trim() === "") return;
  if (TEMPLATE_LINE.test(block.text.trim())) {
    context.removed.push({
      text: block.text,
      reason: { rule: "template-tag", words: "An instruction to the site generator." },
    });
    return;
  }
  context.blocks.push(block);
}

function addHtml(html: string, context: Context): void {
  const page = parseTree(html, { maxElements: MAX_HTML_ELEMENTS, maxDepth: MAX_HTML_DEPTH });
  if (!page.ok) return;
  const { blocks, leftOut } = listBlocks(page, { baseUrl: null });
  // The source of a site says by its marks what is a headline; how a browser would show its HTML says nothing of it.
  for (const block of blocks) add({ ...toSourceBlock(block), look: null }, context);
  for (const { text, rule, words } of leftOut) context.removed.push({ text, reason: { rule, words } });
}

type Inline = { text: string; links: TextLink[]; leadChars: number; isLead: boolean };
type InlineStyle = { isBold: boolean; href: string | null };

function writeInline(nodes: PhrasingContent[], writer: Inline, style: InlineStyle, context: Context): void {
  for (const node of nodes) {
    if (node.type === "text" || node.type === "inlineCode") append(writer, tidyText(node.value), style);
    else if (node.type === "break") append(writer, "\n", style);
    else if (node.type === "strong") writeInline(node.children, writer, { ...style, isBold: true }, context);
    else if (node.type === "link") writeInline(node.children, writer, { ...style, href: node.url }, context);
    else if (node.type === "linkReference") {
      writeInline(node.children, writer, { ...style, href: context.definitions.get(node.identifier) ?? null }, context);
    } else if (node.type === "image" || node.type === "imageReference") append(writer, node.alt ?? "", style);
    else if ("children" in node) writeInline(node.children, writer, style, context);
  }
}

// A soft break inside a paragraph is a space (CommonMark 6.8).
function tidyText(value: string): string {
  return value
    .replace(LOOSE_REFERENCE, "$1")
    .replace(INNER_TEMPLATE, "")
    .replace(FOOTNOTE_MARK, "")
    .replace(/[ \t]*\n[ \t]*/g, " ");
}

function append(writer: Inline, added: string, { isBold, href }: InlineStyle): void {
  const text = writer.text === "" ? added.trimStart() : added;
  if (text === "") return;
  const start = writer.text.length;
  writer.text += text;
  if (text.trim() !== "") {
    if (writer.isLead && isBold) writer.leadChars = writer.text.trimEnd().length;
    else writer.isLead = false;
  }
  const target = resolveHref(href, null);
  if (target !== null) writer.links.push(toTextLink({ start, end: writer.text.length, href: target }));
}

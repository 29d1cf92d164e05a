import type { SourceBlock } from "@/lib/analysis/intake/document";
import type { Header } from "@/lib/analysis/intake/header/read-header";
import { readDateline } from "@/lib/analysis/intake/lines/dateline";
import { isHeadlineLike, titleFromText } from "@/lib/analysis/intake/lines/headline";
import { readSectionHeading, splitPart } from "@/lib/analysis/intake/lines/section-heading";
import type { HeadLink } from "@/lib/analysis/intake/types";
import type { Reason } from "@/lib/analysis/text/span";
import type { Shape } from "./judge-shape";
import { splitLeadItems } from "./lead-items";
import { type OutlineNode, outline } from "./outline";

/** One article before its byline and dateline are read. */
export type ArticleDraft = {
  section: string | null;
  part: number | null;
  title: string;
  blocks: SourceBlock[];
  /** Links of its headline; the first is where the headline leads. */
  headLinks?: HeadLink[];
  /** The place of its headline among the blocks of the document. */
  order?: number;
  reasons: Reason[];
};

/** Splits the text of a document into articles; every block goes into exactly one of them. */
export function splitIntoArticles(blocks: SourceBlock[], header: Header, shape: Shape): ArticleDraft[] {
  const drafts = shape.isIssue ? splitIssue(blocks, header) : [wholeArticle(blocks, header)];
  return drafts
    .filter((draft) => hasText(draft.blocks) || (draft.headLinks ?? []).length > 0)
    .map((draft) => ({ ...draft, reasons: [...draft.reasons, shape.reason] }));
}

/** A document that is one article: its first heading, or its metadata, is the title; other headings stay inside. */
function wholeArticle(blocks: SourceBlock[], header: Header): ArticleDraft {
  const first = blocks.findIndex((block) => block.kind !== "rule");
  const heading = blocks[first]?.kind === "heading" ? blocks[first] : null;
  const given = header.title?.value ?? null;
  if (heading && (given === null || isSameTitle(given, heading.text))) {
    const { part } = splitPart(heading.text);
    const reason = { rule: "first-heading", words: "The first heading is the title." };
    const headLinks = listHeadLinks(heading, blocks.slice(first + 1));
    const { text: title, order } = heading;
    return { section: null, part, title, headLinks, order, blocks: blocks.slice(first + 1), reasons: [reason] };
  }
  if (given !== null) {
    const reason = { rule: "given-title", words: "The title is given beside the text." };
    return { section: null, part: splitPart(given).part, title: given, blocks, reasons: [reason] };
  }
  return untitled(null, blocks);
}

function splitIssue(blocks: SourceBlock[], header: Header): ArticleDraft[] {
  const { intro, nodes } = outline(blocks);
  const opening = introduction(intro, header);
  return settleLooseHeadings([...opening, ...nodes.flatMap((node, i) => draftsOf(node, null, nodes, i))]);
}

/** A heading without text under it goes to the end of the article before it, or to the head of the first one. */
function settleLooseHeadings(pieces: (ArticleDraft | SourceBlock)[]): ArticleDraft[] {
  const drafts: ArticleDraft[] = [];
  const waiting: SourceBlock[] = [];
  for (const piece of pieces) {
    const last = drafts.at(-1);
    if ("blocks" in piece) drafts.push(last ? piece : { ...piece, blocks: [...waiting, ...piece.blocks] });
    else if (last) last.blocks = [...last.blocks, piece];
    else waiting.push(piece);
  }
  return drafts;
}

/** What is above the first heading: the editor's greeting, or articles without headings. */
function introduction(intro: SourceBlock[], header: Header): ArticleDraft[] {
  if (!intro.some((block) => block.text !== "")) return [];
  const openings = splitAtDatelines(intro, null);
  if (openings.length > 1) return openings;
  const title = header.title?.value ?? titleFromText(intro.find((block) => block.text !== "")?.text ?? "");
  const reason = { rule: "introduction", words: "It stands above the first heading; the title is the issue's." };
  return [{ section: null, part: null, title, blocks: intro, reasons: [reason] }];
}

function draftsOf(
  node: OutlineNode,
  parent: OutlineNode | null,
  siblings: OutlineNode[],
  at: number,
): (ArticleDraft | SourceBlock)[] {
  if (isEmpty(node)) return isKicker(parent, siblings[at + 1]) ? [] : [node.heading];
  const { section, part } = sectionOf(parent, siblings[at - 1], node);
  const isItem = hasText(node.body) || (node.children.length === 0 && !isEmpty(node));
  const own = isItem ? bodyDrafts(node, section, part) : [];
  const inner = node.children.flatMap((child, i) => draftsOf(child, node, node.children, i));
  const isNamed = own.length > 0 || inner.some((piece) => "blocks" in piece);
  return isNamed ? [...own, ...inner] : [node.heading, ...inner];
}

function isEmpty(node: OutlineNode): boolean {
  return node.children.length === 0 && !hasText(node.body) && listHeadLinks(node.heading, node.body).length === 0;
}

/** An empty heading right above another of its depth: "TOP STORY" above the headline. */
function isKicker(parent: OutlineNode | null, next: OutlineNode | undefined): boolean {
  return parent === null && next !== undefined && next.children.length === 0 && hasText(next.body);
}

function sectionOf(parent: OutlineNode | null, before: OutlineNode | undefined, node: OutlineNode) {
  const kicker = before && isEmpty(before) && isKicker(parent, node) ? before : null;
  const heading = kicker?.heading.text ?? parent?.heading.text ?? null;
  return heading === null ? { section: null, part: null } : readSectionHeading(heading);
}

function hasText(blocks: SourceBlock[]): boolean {
  return blocks.some((block) => block.text !== "");
}

function bodyDrafts(node: OutlineNode, section: string | null, part: number | null): ArticleDraft[] {
  const own = readSectionHeading(node.heading.text);
  const place = section === null ? own.section : `${section}: ${own.section}`;
  const items = splitLeadItems(node.body);
  if (items !== null) {
    const reason = { rule: "lead-item", words: "A list item that opens with a title in bold." };
    return items.map((item) => ({
      section: place,
      part: null,
      title: item.title,
      blocks: item.blocks,
      reasons: [reason],
    }));
  }
  const openings = splitAtDatelines(node.body, place);
  if (openings.length > 1) return openings;
  const reason = node.heading.isInferred
    ? { rule: "headline", words: "A short line without a full stop where a headline is expected." }
    : { rule: "heading", words: "A heading of the document." };
  const ownPart = splitPart(node.heading.text).part;
  const title =
    node.heading.isInferred && node.heading.level === 1 ? (own.section ?? node.heading.text) : node.heading.text;
  const headLinks = listHeadLinks(node.heading, node.body);
  const { order } = node.heading;
  return [{ section, part: part ?? ownPart, title, headLinks, order, blocks: node.body, reasons: [reason] }];
}

/** The links of a headline, then those of buttons below. */
function listHeadLinks({ text, links }: SourceBlock, body: SourceBlock[]): HeadLink[] {
  const own = links.map(({ start, end, ...address }) => ({ text: text.slice(start, end), ...address }));
  return [...own, ...body.flatMap((block) => block.action ?? [])];
}

/** News in brief: articles without headlines, each opened by its dateline. */
function splitAtDatelines(blocks: SourceBlock[], section: string | null): ArticleDraft[] {
  const starts = blocks.flatMap((block, i) =>
    block.kind === "paragraph" && readDateline(block.text) !== null ? [i] : [],
  );
  if (starts.length < 2 || starts[0] !== blocks.findIndex((block) => block.text !== "")) return [];
  return starts.map((start, i) => untitled(section, blocks.slice(i === 0 ? 0 : start, starts[i + 1])));
}

/** An article titled by its first words. */
export function untitled(section: string | null, blocks: SourceBlock[]): ArticleDraft {
  const opening = blocks.find((block) => block.text !== "")?.text ?? "";
  const body = opening.slice(readDateline(opening)?.end ?? 0);
  const reason = { rule: "first-words", words: "It prints no title; these are its first words." };
  return { section, part: null, title: titleFromText(body), blocks, reasons: [reason] };
}

function isSameTitle(a: string, b: string): boolean {
  const [x, y] = [a, b].map((title) => title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "")) as [string, string];
  return x === y || (Math.min(x.length, y.length) >= 8 && isHeadlineLike(b) && (x.includes(y) || y.includes(x)));
}

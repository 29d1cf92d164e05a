import type { SourceBlock } from "@/lib/analysis/intake/document";
import { readByline } from "@/lib/analysis/intake/lines/byline";
import { readDateline } from "@/lib/analysis/intake/lines/dateline";
import { countTitleWords } from "@/lib/analysis/intake/lines/headline";
import { HEADLINE_LEVEL, MINOR_LEVEL } from "./infer-headings";

/** A heading with what is under it, up to the next heading of its depth. */
export type OutlineNode = { heading: SourceBlock; body: SourceBlock[]; children: OutlineNode[] };
export type Outline = { intro: SourceBlock[]; nodes: OutlineNode[] };

// Sections hold articles; a heading further down is a sub-heading inside an article.
const MAX_DEPTH = 2;
const MIN_TITLE_WORDS = 3;
// Deeper than anything that opens an article.
const INSIDE_LEVEL = 6;

/** The headings of an issue as a tree of sections and articles; what is above the first heading is the intro. */
export function outline(blocks: SourceBlock[]): Outline {
  const result: Outline = { intro: [], nodes: [] };
  const open: { node: OutlineNode; level: number }[] = [];
  for (const block of dropTitle(promoteMinor(blocks))) {
    const level = block.kind === "heading" ? (block.level ?? HEADLINE_LEVEL) : null;
    if (level !== null) {
      while ((open.at(-1)?.level ?? 0) >= level) open.pop();
      if (open.length < MAX_DEPTH && !isInferred(block, INSIDE_LEVEL)) {
        const node = { heading: block, body: [], children: [] };
        (open.at(-1)?.node.children ?? result.nodes).push(node);
        open.push({ node, level });
        continue;
      }
    }
    (open.at(-1)?.node.body ?? result.intro).push(block);
  }
  return result;
}

/**
 * Lines that may be headlines are, in an issue, when they have the words of a title; shorter ones are only where the
 * issue's other headlines are above no datelines or bylines either. What is left stays inside its article.
 */
function promoteMinor(blocks: SourceBlock[]): SourceBlock[] {
  const isCandidate = (block: SourceBlock) => isInferred(block, HEADLINE_LEVEL) || isInferred(block, MINOR_LEVEL);
  const headlines = blocks.flatMap((block, i) => (isCandidate(block) ? [i] : []));
  const opened = headlines.filter((i) => {
    const next = blocks[i + 1]?.text ?? "";
    return readDateline(next) !== null || readByline(next) !== null;
  });
  const isOpened = opened.length > 0 && opened.length >= headlines.length / 2;
  return blocks.map((block) => {
    if (!isInferred(block, MINOR_LEVEL)) return block;
    const isHeadline = !isOpened || countTitleWords(block.text).titled >= MIN_TITLE_WORDS;
    return { ...block, level: isHeadline ? HEADLINE_LEVEL : INSIDE_LEVEL };
  });
}

function isInferred(block: SourceBlock, level: number): boolean {
  return block.kind === "heading" && block.isInferred && block.level === level;
}

/** A single heading of the highest level above all others is the title of the issue, not a section. */
function dropTitle(blocks: SourceBlock[]): SourceBlock[] {
  const headings = blocks.filter((block) => block.kind === "heading");
  const [first, ...others] = headings;
  if (!first || first.isInferred || first.look !== null || others.length < 2) return blocks;
  const isTitle = others.every((heading) => (heading.level ?? 0) > (first.level ?? 0)) && blocks.indexOf(first) === 0;
  return isTitle
    ? blocks.map((block) => (block === first ? { ...block, kind: "paragraph" as const, level: null } : block))
    : blocks;
}

import type { SourceBlock } from "@/lib/analysis/intake/document";
import { readByline } from "@/lib/analysis/intake/lines/byline";
import { mayName, readNamesInPlace } from "@/lib/analysis/intake/lines/names-in-place";
import type { ArticleDraft } from "./split-issue";

const MIN_ARTICLES = 3;
const MIN_SIGNED_SHARE = 0.6;
// Names are right below a headline or at the end; the last article may have a line of the issue below it.
const REACH_BLOCKS = 3;
const MAX_LINE_CHARS = 100;
// Beside a name stand the site and the time it takes; more is text.
const MAX_BESIDE_CHARS = 48;
const OPENING = /^[^\p{L}\p{N}]{0,6}(?:\p{L}[\p{L} ]{0,24}[:\uFF1A])?/u;

type Line = { article: number; block: SourceBlock };

/**
 * Marks the lines that name who wrote each article of an issue without saying so: the same place and look in most
 * articles, and in it persons ("Jane Roe | roe.example | 3 min", "— Jane Roe", "JANE ROE").
 */
export function findSigned(drafts: ArticleDraft[]): ArticleDraft[] {
  const withText = drafts.filter(({ blocks }) => blocks.some(isText)).length;
  if (withText < MIN_ARTICLES) return drafts;
  const names = new Map<SourceBlock, string>();
  for (const lines of groupByPlace(drafts)) {
    if (lines.length < Math.max(MIN_ARTICLES, withText * MIN_SIGNED_SHARE)) continue;
    const read = readNamesInPlace(lines.map(({ block }) => block.text)) ?? [];
    for (const [i, name] of read.entries()) {
      const block = lines[i]?.block;
      if (block && name !== null && block.text.length - name.length <= MAX_BESIDE_CHARS) names.set(block, name);
    }
  }
  if (names.size === 0) return drafts;
  const withName = (block: SourceBlock) => ({ ...block, byline: names.get(block) });
  return drafts.map((draft) => ({
    ...draft,
    blocks: draft.blocks.map((block) => (names.has(block) ? withName(block) : block)),
  }));
}

/** Short lines near the head and near the end of each article, by how they look; of one look the first that may be a name. */
function groupByPlace(drafts: readonly ArticleDraft[]): Line[][] {
  const groups = new Map<string, Line[]>();
  for (const [article, { blocks }] of drafts.entries()) {
    const texts = blocks.filter(isText);
    const places = [
      ["head", texts.slice(0, REACH_BLOCKS)],
      ["end", texts.slice(1).slice(-REACH_BLOCKS).reverse()],
    ] as const;
    for (const [place, near] of places) {
      for (const [look, block] of pickByLook(near)) {
        const key = `${place} ${look}`;
        groups.set(key, [...(groups.get(key) ?? []), { article, block }]);
      }
    }
  }
  return [...groups.values()];
}

function pickByLook(blocks: readonly SourceBlock[]): Map<string, SourceBlock> {
  const picked = new Map<string, SourceBlock>();
  for (const block of blocks) {
    if (block.kind === "heading" || !isLine(block.text)) continue;
    const look = lookOf(block);
    const before = picked.get(look);
    if (before === undefined || (!mayName(before.text) && mayName(block.text))) picked.set(look, block);
  }
  return picked;
}

/** One line, and none that says itself who wrote the article. */
function isLine(text: string): boolean {
  return text.length <= MAX_LINE_CHARS && !text.includes("\n") && readByline(text) === null;
}

/** In plain text lines differ by the marks or the label they open with: "-- ", "Written by:". */
function lookOf({ kind, look, text }: SourceBlock): string {
  if (look !== null) return `${kind}|${Math.round(look.size)}|${look.colour}|${look.isBold}`;
  return `${kind}|${OPENING.exec(text)?.[0].trim()}`;
}

function isText({ kind, text }: SourceBlock): boolean {
  return kind !== "rule" && text !== "";
}

import { type SourceBlock, sliceBlock } from "@/lib/analysis/intake/document";
import { widthOf } from "@/lib/analysis/text/width";

/** Deeper than any heading element: the headline of a row. */
const ROW_LEVEL = 7;

/** A title and its text on one line. */
export type Row = { title: SourceBlock; byline: SourceBlock | null; text: SourceBlock | null };

// "Fees rise by Jane Roe — they doubled in a year": a link, who wrote it, and a sentence behind a dash, a colon or a break.
const BYLINE =
  /^\s*(?:by|von|par|por|di|av|door)\s+\p{Lu}[^\n\u2014\u2013]{1,80}?(?=\s+[\u2014\u2013-]\s|:\s|\s*\n|\s*$)/u;
const BREAK = /^\s*(?:[\u2014\u2013-]\s+|\n\s*|[:\uFF1A]\s*)(?=\S)/u;
const MIN_TEXT_CHARS = 25;
// Fewer rows with a sentence of their own are a list inside an article, where no other links are headlines.
const MIN_ROWS = 3;
const MIN_ROWS_BESIDE_HEADLINES = 2;
const MIN_HEADLINES = 2;
const MIN_TITLE_CHARS = 3;
const MIN_HEADLINE_CHARS = 12;

/** Splits lists whose items are a linked title with a sentence each into headlines and texts; other lists stay. */
export function splitListRows(blocks: SourceBlock[]): SourceBlock[] {
  const rows = blocks.map(readRow);
  const withText = rows.filter((row, i) => hasText(row, blocks[i + 1])).length;
  const headlines = blocks.filter(isLinkedHeadline).length;
  if (withText < (headlines >= MIN_HEADLINES ? MIN_ROWS_BESIDE_HEADLINES : MIN_ROWS)) return blocks;
  const split = listWholeRuns(blocks, rows);
  return blocks.flatMap((block, i) => {
    const row = split.has(i) ? rows[i] : null;
    return row ? [row.title, row.byline, row.text].filter((part) => part !== null && part !== undefined) : [block];
  });
}

/** A text of its own, on the line or, where the title is all of the item, below it. */
function hasText(row: Row | null | undefined, below: SourceBlock | undefined): boolean {
  if (!row) return false;
  if (row.text !== null) return widthOf(row.text.text) >= MIN_TEXT_CHARS;
  return row.byline === null && below?.kind === "paragraph" && widthOf(below.text) >= MIN_TEXT_CHARS;
}

function isLinkedHeadline({ kind, text, links, look }: SourceBlock): boolean {
  const [link] = links;
  const isLine = kind === "heading" || (kind === "paragraph" && look !== null);
  return isLine && link?.start === 0 && link.end >= text.length && text.length >= MIN_HEADLINE_CHARS;
}

/** Lists all of whose items are rows, most of them with a sentence. */
function listWholeRuns(blocks: SourceBlock[], rows: (Row | null)[]): Set<number> {
  const whole = new Set<number>();
  for (let from = 0; from < blocks.length; ) {
    let to = from;
    while (blocks[to]?.kind === "list-item") to += 1;
    const run = rows.slice(from, to);
    const withText = run.filter((row, i) => hasText(row, blocks[from + i + 1])).length;
    if (to > from && run.every((row) => row !== null) && withText * 2 >= run.length) {
      for (let i = from; i < to; i += 1) whole.add(i);
    }
    from = Math.max(to, from + 1);
  }
  return whole;
}

function readRow(block: SourceBlock): Row | null {
  const [link] = block.links;
  if (block.kind !== "list-item" || block.level !== 1 || !link || link.start > 0) return null;
  if (link.end < MIN_TITLE_CHARS) return null;
  const rest = block.text.slice(link.end);
  const byline = BYLINE.exec(rest)?.[0] ?? "";
  const after = rest.slice(byline.length);
  const stop = BREAK.exec(after)?.[0];
  if (stop === undefined && after.trim() !== "") return null;
  return cutRow(block, link.end, link.end + byline.length, link.end + byline.length + (stop ?? "").length);
}

/** Cuts a block into title, byline and text at three places. */
export function cutRow(block: SourceBlock, titleEnd: number, bylineEnd: number, textStart: number): Row {
  const part = (start: number, end?: number): SourceBlock | null => {
    const cut = { ...sliceBlock(block, start, end), kind: "paragraph" as const, level: null };
    return cut.text === "" ? null : cut;
  };
  return {
    title: { ...sliceBlock(block, 0, titleEnd), kind: "heading", level: ROW_LEVEL, leadChars: 0 },
    byline: part(titleEnd, bylineEnd),
    text: part(textStart),
  };
}

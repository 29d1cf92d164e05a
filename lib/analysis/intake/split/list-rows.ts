import { type SourceBlock, sliceBlock } from "@/lib/analysis/intake/document";

/** Deeper than any heading element: the headline of a list item. */
const ROW_LEVEL = 7;

type Row = { title: SourceBlock; byline: SourceBlock | null; text: SourceBlock | null };

// "Fees rise by Jane Roe — they doubled in a year": a link, who wrote it, and a sentence behind a dash, a colon or a break.
const BYLINE =
  /^\s*(?:by|von|par|por|di|av|door)\s+\p{Lu}[^\n\u2014\u2013]{1,80}?(?=\s+[\u2014\u2013-]\s|:\s|\s*\n|\s*$)/u;
const BREAK = /^\s*(?:[\u2014\u2013-]\s+|\n\s*|[:\uFF1A]\s+)(?=\S)/u;
const MIN_TEXT_CHARS = 25;
// Fewer rows with a sentence of their own are a list inside an article.
const MIN_ROWS = 3;
const MIN_TITLE_CHARS = 3;

/** Splits lists whose items are a linked title with a sentence each into headlines and texts; other lists stay. */
export function splitListRows(blocks: SourceBlock[]): SourceBlock[] {
  const rows = blocks.map(readRow);
  if (rows.filter((row) => (row?.text?.text.length ?? 0) >= MIN_TEXT_CHARS).length < MIN_ROWS) return blocks;
  const split = listWholeRuns(blocks, rows);
  return blocks.flatMap((block, i) => {
    const row = split.has(i) ? rows[i] : null;
    return row ? [row.title, row.byline, row.text].filter((part) => part !== null && part !== undefined) : [block];
  });
}

/** Lists all of whose items are rows, most of them with a sentence. */
function listWholeRuns(blocks: SourceBlock[], rows: (Row | null)[]): Set<number> {
  const whole = new Set<number>();
  for (let from = 0; from < blocks.length; ) {
    let to = from;
    while (blocks[to]?.kind === "list-item") to += 1;
    const run = rows.slice(from, to);
    const withText = run.filter((row) => row?.text).length;
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
  const part = (start: number, end?: number): SourceBlock | null => {
    const cut = { ...sliceBlock(block, start, end), kind: "paragraph" as const, level: null };
    return cut.text === "" ? null : cut;
  };
  const at = link.end + byline.length;
  return {
    title: { ...sliceBlock(block, 0, link.end), kind: "heading", level: ROW_LEVEL, leadChars: 0 },
    byline: part(link.end, at),
    text: part(at + (stop ?? "").length),
  };
}

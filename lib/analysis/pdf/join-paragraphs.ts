import type { Line } from "./types";

/** Lines that are read as one: a paragraph, or a heading of several lines. */
export type Paragraph = { text: string; size: number; isBold: boolean };

// Lines of a paragraph follow each other at 1.1 to 1.5 times the size of their letters.
const MAX_LEADING = 1.75;
/** More than the usual distance of this part of the page is an empty space between paragraphs. */
const WIDER = 1.3;
const MAX_SIZE_CHANGE = 0.08;
/** A first line that stands in by as much, or a last one that ends before the edge by as much, ends a paragraph. */
const MIN_INDENT = 0.8;
const MIN_SHORT = 4;
const ENDS_SENTENCE = /[.!?…:]["”’»)\]]*$/u;
const LIST_ITEM = /^(?:[•‣◦▪●○■–—*]|\d{1,2}[.)]|[a-z]\))\s/u;

/** Joins the lines of a part of a page that follow each other, words that were parted at the end of a line too. */
export function joinParagraphs(lines: readonly Line[]): Paragraph[] {
  const usual = usualPitch(lines);
  const edge = Math.max(...lines.map((line) => line.right));
  const groups: Line[][] = [];
  for (const [at, line] of lines.entries()) {
    const above = lines[at - 1];
    const group = groups.at(-1);
    if (group && above && continues(above, line, group, usual, edge)) group.push(line);
    else groups.push([line]);
  }
  return groups.map(joinLines);
}

/** The distance at which most lines follow each other, as a share of the size of their letters. */
function usualPitch(lines: readonly Line[]): number {
  const pitches = lines
    .slice(1)
    .flatMap((line, at) => (line.baseline - (lines[at]?.baseline ?? 0)) / line.size)
    .filter((pitch) => pitch > 0.5 && pitch < MAX_LEADING)
    .sort((a, b) => a - b);
  return pitches[Math.floor(pitches.length / 2)] ?? 1.2;
}

function continues(above: Line, line: Line, group: Line[], usual: number, edge: number): boolean {
  const pitch = (line.baseline - above.baseline) / line.size;
  if (pitch > MAX_LEADING || pitch > usual * WIDER || pitch < -0.5) return false;
  if (Math.abs(line.size - above.size) > MAX_SIZE_CHANGE * above.size || line.isBold !== above.isBold) return false;
  if (LIST_ITEM.test(line.text)) return false;
  // What starts on the same height is another cell of the same row.
  if (pitch < 0.3) return true;
  const [first] = group;
  const indent = line.left - Math.min(above.left, first?.left ?? above.left);
  const isIndented = indent > MIN_INDENT * line.size && indent < 4 * line.size && group.length > 1;
  if (isIndented && ENDS_SENTENCE.test(above.text)) return false;
  return !(edge - above.right > MIN_SHORT * above.size && ENDS_SENTENCE.test(above.text));
}

function joinLines(lines: Line[]): Paragraph {
  let text = "";
  for (const line of lines) text = text === "" ? line.text : joinWords(text, line.text);
  const [first] = lines;
  return { text, size: first?.size ?? 0, isBold: lines.every((line) => line.isBold) };
}

/** "news-" and "letter" are one word; "well-" and "Known" are two. */
function joinWords(text: string, next: string): string {
  if (/\p{L}\u00ad$/u.test(text)) return text.slice(0, -1) + next;
  if (/\p{Ll}[-\u2010]$/u.test(text) && /^\p{Ll}/u.test(next)) return text.slice(0, -1) + next;
  const isWide =
    /[\u3040-\u30ff\u3400-\u9fff\uff00-\uffef]$/u.test(text) && /^[\u3040-\u30ff\u3400-\u9fff]/u.test(next);
  return isWide ? text + next : `${text} ${next}`;
}

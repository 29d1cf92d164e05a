// Mail programs wrap at 65 to 80 characters, typewritten bulletins at up to 100; wider lines are paragraphs.
const MAX_WRAP_WIDTH = 110;
const MIN_WRAP_WIDTH = 40;
// A wrapped text has nearly all its breaks where the next word would not have fitted.
const MIN_WRAPPED_SHARE = 0.6;
const MIN_BREAKS = 3;
const MIN_ITEM_SHARE = 0.8;
const SLACK_CHARS = 6;
const OWN_LINE =
  /^\s*(?:[-*+\u2022\u25AA\u25CF\u25A0\u25B6\u2013\u2014>]+\s|\*{2,}|#{1,6}\s|={3,}|-{3,}|_{3,}|\d{1,3}[.)]\s|\(\d{1,2}\)\s|\[\d{1,3}\]:?\s|https?:\/\/\S+\s*$)/;

const ADDRESS = /https?:\/\//i;
const ADDRESS_AT_END = /[<([]https?:\/\/\S+[>)\]]$/i;

/** A paragraph of a plain text, with the empty lines that are before it. */
export type TextParagraph = { text: string; gap: number; indent: number };

/**
 * Paragraphs of a plain text. A blank line always parts paragraphs. A single line break does too, unless the text is
 * wrapped at a fixed width: then lines are joined where the next word would not have fitted on the line before.
 */
export function unwrapLines(text: string): TextParagraph[] {
  const lines = text.split("\n").map((line) => line.trimEnd());
  const width = wrapWidth(lines);
  const paragraphs: TextParagraph[] = [];
  let gap = 0;
  let previous: string | null = null;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (line.trim() === "") {
      gap += 1;
      previous = null;
      continue;
    }
    if (last && previous !== null && width !== null && continues(previous, line, width)) {
      last.text = joinLines(last.text, line.trim());
    } else {
      paragraphs.push({ text: line.trim(), gap, indent: line.length - line.trimStart().length });
    }
    gap = 0;
    previous = line;
  }
  return paragraphs;
}

/** The width at which a text is wrapped, or null when its lines are paragraphs. */
function wrapWidth(lines: string[]): number | null {
  // A line with an address is as long as the address.
  const isCounted = (line: string) => line.trim() !== "" && !ADDRESS.test(line);
  const lengths = lines.filter(isCounted).map((line) => line.length);
  const sorted = lengths.sort((a, b) => a - b);
  const width = sorted[Math.floor(sorted.length * 0.95)] ?? 0;
  if (width > MAX_WRAP_WIDTH || width < MIN_WRAP_WIDTH) return null;
  let [breaks, wrapped] = [0, 0];
  for (const [i, line] of lines.entries()) {
    const next = lines[i + 1] ?? "";
    if (!isCounted(line) || next.trim() === "" || OWN_LINE.test(next)) continue;
    breaks += 1;
    if (isFull(line, next, width)) wrapped += 1;
  }
  return breaks >= MIN_BREAKS && wrapped / breaks >= MIN_WRAPPED_SHARE ? width : null;
}

function isFull(line: string, next: string, width: number): boolean {
  const firstWord = next.trimStart().split(" ", 1)[0] ?? "";
  return line.length + 1 + firstWord.length > width - SLACK_CHARS;
}

function continues(line: string, next: string, width: number): boolean {
  if (OWN_LINE.test(next) || /^\s*(?:\*{3}|={3,}|-{3,}|_{3,})/.test(line)) return false;
  const [indent, nextIndent] = [line, next].map((each) => each.length - each.trimStart().length) as [number, number];
  const isItem = OWN_LINE.test(line);
  if (isItem && ADDRESS_AT_END.test(line)) return false;
  if (nextIndent > indent + 1 && !isItem) return false;
  // A short first line above an indented text is the title of an item.
  return isFull(line, next, width) || (isItem && nextIndent > indent && line.length >= width * MIN_ITEM_SHARE);
}

// "re-" at a line's end may be a real hyphen, so the words are joined without a space but the hyphen stays.
function joinLines(before: string, line: string): string {
  return /\p{L}-$/u.test(before) && /^\p{Ll}/u.test(line) ? before + line : `${before} ${line}`;
}

import type { Span } from "./span";
import { listPlainWords } from "./words";

// A few words find a passage; all of a long one would make an address of a page.
const WHOLE_WORDS = 10;
const END_WORDS = 5;

/**
 * What follows `#` in an address to lead a browser to a passage of a page and mark it: the passage itself, or its first and
 * last words (URL Fragment Text Directives, W3C Community Group draft of 2023). Offsets are of the text as the page prints it.
 */
export function toTextFragment(text: string, { start, end }: Span): string {
  const words = listPlainWords(text.slice(start, end));
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return "";
  const slice = (from: number, to: number) => encodeTerm(text.slice(start + from, start + to));
  if (words.length <= WHOLE_WORDS) return `:~:text=${slice(first.start, last.end)}`;
  const [head, tail] = [words[END_WORDS - 1] ?? first, words.at(-END_WORDS) ?? last];
  return `:~:text=${slice(first.start, head.end)},${slice(tail.start, last.end)}`;
}

/** Commas, ampersands and hyphens mean something to a text directive. White space of any length is one space to it. */
function encodeTerm(term: string): string {
  const wellFormed = term.replace(/\s+/g, " ").replace(/\p{Cs}/gu, "\uFFFD");
  return encodeURIComponent(wellFormed).replace(/-/g, "%2D");
}

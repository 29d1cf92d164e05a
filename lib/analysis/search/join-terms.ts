import type { Span } from "@/lib/analysis/text/span";
import { isUnspaced, type Term, toTerm } from "./list-terms";

// A name's syllables are short: "Kyoung", "Zhuang". Longer capitalised neighbours are a headline, not a name.
export const MAX_SYLLABLE_CHARS = 7;
// "Kim Jong Un" is written in one, two or three words.
export const MAX_JOINED = 3;

// Between two parts of one written word: hyphen, full stop, ampersand; a comma only inside a number.
const INNER = /^[-\u2010\u2011\u2012\u2013.&]$/;
const CAPITAL = /^\p{Lu}/u;

/** A term made of neighbours written apart: `jongun` for "Jong-un" and "Jong Un", `5000` for "5,000". */
export type JoinedTerm = Span & { term: string };

/**
 * The terms under which neighbouring words are found when written as one: parts of a hyphenated word, of an abbreviation
 * or number, and short capitalised words side by side. `terms` are those of `text`.
 */
export function joinTerms(text: string, terms: readonly Term[]): JoinedTerm[] {
  const joined: JoinedTerm[] = [];
  for (let i = 0; i < terms.length; i += 1) {
    let plain = terms[i]?.plain ?? "";
    for (let next = i + 1; next < i + MAX_JOINED; next += 1) {
      const [first, left, right] = [terms[i], terms[next - 1], terms[next]];
      if (!first || !left || !right || !belongTogether(text, left, right)) break;
      plain += right.plain;
      joined.push({ term: toTerm(plain), start: first.start, end: right.end });
    }
  }
  return joined;
}

/** Whether two neighbouring terms are parts of one written word: `Jong-un`, `U.S`, `5,000`, `McCune`. */
export function isInside(text: string, left: Term, right: Term): boolean {
  const between = text.slice(left.end, right.start);
  if (between === "") return !isUnspaced(left.plain) && !isUnspaced(right.plain);
  return INNER.test(between) || (between === "," && /^\d+$/.test(left.plain) && /^\d+$/.test(right.plain));
}

function belongTogether(text: string, left: Term, right: Term): boolean {
  return isInside(text, left, right) || areCapitalised(text, left, right);
}

function areCapitalised(text: string, left: Term, right: Term): boolean {
  if (left.plain.length > MAX_SYLLABLE_CHARS || right.plain.length > MAX_SYLLABLE_CHARS) return false;
  if (right.start - left.end !== 1 || !/\s/.test(text.charAt(left.end))) return false;
  return CAPITAL.test(text.slice(left.start, left.end)) && CAPITAL.test(text.slice(right.start, right.end));
}

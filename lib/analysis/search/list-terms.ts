import { foldWord } from "@/lib/analysis/text/fold";
import type { Span } from "@/lib/analysis/text/span";
import { stemWord } from "@/lib/analysis/text/stem";

/** What the index files a word under, with the word's place in the text. `plain` is the term before stemming. */
export type Term = Span & { term: string; plain: string };

// No name or word is longer; what is longer is data, and PostgreSQL refuses lexemes over 2 kB.
const MAX_TERM_CHARS = 40;

const WORD = /[\p{L}\p{N}\p{M}]+(?:['\u2019\u02BC](?=\p{L})[\p{L}\p{M}]+)*/gu;
const UNSPACED =
  "\\p{sc=Han}\\p{sc=Hang}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}\\u30FC";
// Scripts written without spaces, or with endings glued on, are filed character by character; a Hangul syllable may be
// written in its parts (as macOS writes file names), which count as one character.
const CHARACTER = new RegExp(
  `[\\u1100-\\u115F][\\u1160-\\u11A7]?[\\u11A8-\\u11FF]?|[${UNSPACED}]\\p{M}*|[^${UNSPACED}]+`,
  "gu",
);
const ASCII = /^[\w']+$/;
// "ComradeKim", "McCune": a capital after a small letter begins a part of its own. Wires lose spaces before names.
const GLUED = /\p{Ll}\p{M}*\p{Lu}/u;
const GLUED_PART = /[^\p{Lu}]+|\p{Lu}+[^\p{Lu}]*/gu;
const HAS_UNSPACED = new RegExp(`[${UNSPACED}]`, "u");

type Filed = { term: string; plain: string };

// Words repeat, within a text and across an import: folding and stemming each once makes indexing several times faster.
// Emptied when full, so that foreign words cannot fill the memory.
const MAX_KNOWN = 50_000;
const known = new Map<string, Filed>();

/**
 * The terms of a text in order: words folded (case, accents, typography), split at hyphens, without possessives,
 * and stemmed; texts of scripts without spaces character by character.
 */
export function listTerms(text: string): Term[] {
  const terms: Term[] = [];
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    if (!ASCII.test(word) && HAS_UNSPACED.test(word)) addParts(word, CHARACTER, match.index, terms);
    else if (GLUED.test(word)) addParts(word, GLUED_PART, match.index, terms);
    else addTerm(word, match.index, terms);
  }
  return terms;
}

/** Whether a term is a character of a script without spaces. */
export function isUnspaced(plain: string): boolean {
  return HAS_UNSPACED.test(plain);
}

export function hasTerms(text: string): boolean {
  return listTerms(text).length > 0;
}

/** The index's form of a folded word; empty when nothing is left of it. */
export function toTerm(plain: string): string {
  return cut(stemWord(plain).replace(/'/g, ""));
}

function cut(term: string): string {
  // Never between the two halves of a character beyond the basic plane.
  return term.slice(0, MAX_TERM_CHARS).replace(/[\uD800-\uDBFF]$/, "");
}

function addParts(word: string, pattern: RegExp, start: number, terms: Term[]): void {
  for (const part of word.matchAll(pattern)) addTerm(part[0], start + part.index, terms);
}

function addTerm(word: string, start: number, terms: Term[]): void {
  const { term, plain } = known.get(word) ?? fileWord(word);
  if (term !== "") terms.push({ term, plain, start, end: start + word.length });
}

function fileWord(word: string): Filed {
  const folded = ASCII.test(word) ? word.toLowerCase() : foldWord(word).replace(/[^\p{L}\p{N}']/gu, "");
  const filed = { term: toTerm(folded), plain: cut(folded.replace(/'s?$/, "").replace(/'/g, "")) };
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(word, filed);
  return filed;
}

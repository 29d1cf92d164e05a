import { foldWord } from "@/lib/text/fold";
import type { Span } from "@/lib/text/span";
import { stemWord } from "@/lib/text/stem";

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
const HAS_UNSPACED = new RegExp(`[${UNSPACED}]`, "u");

/**
 * The terms of a text in order: words folded (case, accents, typography), parted at hyphens, without possessives,
 * and stemmed; texts of scripts without spaces character by character.
 */
export function listTerms(text: string): Term[] {
  const terms: Term[] = [];
  // Words repeat: folding and stemming each once makes indexing several times faster.
  const known = new Map<string, { term: string; plain: string }>();
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    if (HAS_UNSPACED.test(word)) listCharacters(word, match.index, terms);
    else addTerm(word, match.index, terms, known);
  }
  return terms;
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

function listCharacters(word: string, offset: number, terms: Term[]): void {
  for (const match of word.matchAll(CHARACTER)) addTerm(match[0], offset + match.index, terms);
}

type Known = Map<string, { term: string; plain: string }>;

function addTerm(word: string, start: number, terms: Term[], known: Known = new Map()): void {
  let entry = known.get(word);
  if (entry === undefined) {
    const folded = foldWord(word).replace(/[^\p{L}\p{N}']/gu, "");
    entry = { term: toTerm(folded), plain: cut(folded.replace(/'s?$/, "").replace(/'/g, "")) };
    known.set(word, entry);
  }
  if (entry.term !== "") terms.push({ ...entry, start, end: start + word.length });
}

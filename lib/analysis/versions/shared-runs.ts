import { listPlainWords } from "@/lib/analysis/text/words";

/** How often each run of three words stands in a text. */
type Runs = { counts: Map<string, number>; total: number };

/** Single words of two texts on one subject agree by chance, three in a row seldom (shingles: Broder 1997). */
const RUN_WORDS = 3;

// Scripts that put no space between words: there a letter is compared as a word.
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;

export type Article = { title: string; text: string };

/** The words of a text as they are compared. */
export const listFolded = (text: string): string[] =>
  listPlainWords(text).flatMap(({ folded }) => (UNSPACED.test(folded) ? [...folded] : [folded]));

/** The runs of words of an issue; none runs from one article into the next. */
export function countRuns(articles: readonly Article[]): Runs {
  const counts = new Map<string, number>();
  let total = 0;
  for (const { title, text } of articles) {
    const words = listFolded(`${title}\n${text}`);
    const last = Math.max(0, words.length - RUN_WORDS);
    for (let at = 0; at <= last; at += 1) {
      const run = words.slice(at, at + RUN_WORDS).join(" ");
      counts.set(run, (counts.get(run) ?? 0) + 1);
      total += 1;
    }
  }
  return { counts, total };
}

export type Overlap = {
  /** The share of the shorter one's runs that are in the longer, 0 to 1. */
  ofShorter: number;
  /** Twice the shared runs by the runs of both, 0 to 1 (Dice's coefficient). */
  ofBoth: number;
};

export function overlapOf(a: Runs, b: Runs): Overlap {
  const [small, large] = a.counts.size <= b.counts.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [run, count] of small.counts) shared += Math.min(count, large.counts.get(run) ?? 0);
  const shorter = Math.min(a.total, b.total);
  return shorter === 0
    ? { ofShorter: 0, ofBoth: 0 }
    : { ofShorter: shared / shorter, ofBoth: (2 * shared) / (a.total + b.total) };
}

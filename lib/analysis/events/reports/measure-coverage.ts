import type { Span } from "@/lib/analysis/text/span";
import type { Word } from "@/lib/analysis/text/words";

/** A report as it is measured: its words, and where it quotes. */
export type MeasuredText = { id: number; words: readonly Word[]; quoted: readonly Span[] };

/** How many words of a report are quotation, occur identical in another report, or are its own; they add up to all. */
export type Coverage = {
  quotedWords: number;
  copiedWords: number;
  ownWords: number;
  /** The report that has most of the copied words, if any. */
  copiedWith: number | null;
};

// As for passages of a link: fewer words in a row are the language's, not the agency's.
const RUN_WORDS = 8;

/**
 * What each report of an event is made of. A word counts as copied when it stands, outside quotations, in a run of eight words
 * that another of these texts prints as well (shingles, after Broder 1997); who copied whom it does not tell. Time grows
 * with the sum of the lengths, not with the number of pairs.
 */
export function measureCoverage(texts: readonly MeasuredText[]): Map<number, Coverage> {
  const names = nameRuns(texts.map(({ words }) => words.map((word) => word.folded)));
  const read = texts.map((text, place) => ({ id: text.id, ...markQuoted(text, names[place] ?? []) }));
  // Runs are numbered from nought on, and the texts read one after the other.
  const owners: number[][] = [];
  for (const { id, runs } of read) {
    for (const run of runs) {
      if (run === null) continue;
      const known = owners[run];
      if (!known) owners[run] = [id];
      else if (known.at(-1) !== id) known.push(id);
    }
  }
  return new Map(read.map((one) => [one.id, countWords(one, owners)]));
}

type ReadText = { id: number; isQuoted: boolean[]; runs: (number | null)[] };

const ALONE = -1;

/**
 * For each place of each text a number for the eight words from there on, equal for equal runs; `ALONE` where no other text has
 * them. Words get a number, then pairs of numbers, then pairs of those (Karp, Miller and Rosenberg 1972); what no other text
 * has is given none, nor is what it is a part of.
 */
function nameRuns(texts: readonly (readonly string[])[]): number[][] {
  const words = new Map<string, number>();
  let names = dropAlone(texts.map((text) => text.map((word) => numberOf(words, word))));
  // More than there are of them: two numbers make one that is still exact.
  const factor = 1 + texts.reduce((sum, text) => sum + text.length, 0);
  for (let reach = 1; reach < RUN_WORDS; reach *= 2) {
    const pairs = new Map<number, number>();
    const join = (text: readonly number[]) =>
      text.map((name, at) => {
        const next = text[at + reach] ?? ALONE;
        return name === ALONE || next === ALONE ? ALONE : numberOf(pairs, name * factor + next);
      });
    names = dropAlone(names.map(join));
  }
  return names;
}

function dropAlone(names: readonly (readonly number[])[]): number[][] {
  const owners: number[] = [];
  const isShared: boolean[] = [];
  names.forEach((text, place) => {
    for (const name of text) {
      if (name === ALONE) continue;
      const owner = owners[name];
      if (owner === undefined) owners[name] = place;
      else if (owner !== place) isShared[name] = true;
    }
  });
  return names.map((text) => text.map((name) => (isShared[name] ? name : ALONE)));
}

function numberOf<T>(known: Map<T, number>, thing: T): number {
  const number = known.get(thing) ?? known.size;
  if (number === known.size) known.set(thing, number);
  return number;
}

/** Each word quoted or not, and the run of words that begins there; none begins inside or reaches into a quotation. */
function markQuoted({ words, quoted }: MeasuredText, names: readonly number[]): Omit<ReadText, "id"> {
  const spans = [...quoted].sort((x, y) => x.start - y.start);
  let next = 0;
  const isQuoted = words.map((word) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next += 1;
    return (spans[next]?.start ?? Number.POSITIVE_INFINITY) <= word.start;
  });
  const runs: (number | null)[] = words.map(() => null);
  let free = 0;
  isQuoted.forEach((isInside, at) => {
    free = isInside ? 0 : free + 1;
    const start = at - RUN_WORDS + 1;
    const run = names[start] ?? ALONE;
    if (free >= RUN_WORDS && run !== ALONE) runs[start] = run;
  });
  return { isQuoted, runs };
}

function countWords({ id, isQuoted, runs }: ReadText, owners: readonly (readonly number[] | undefined)[]): Coverage {
  const isCopied = isQuoted.map(() => false);
  const shares = new Map<number, number>();
  runs.forEach((run, at) => {
    const those = run === null ? undefined : owners[run];
    if (!those || those.length < 2) return;
    isCopied.fill(true, at, at + RUN_WORDS);
    for (const other of those) if (other !== id) shares.set(other, (shares.get(other) ?? 0) + 1);
  });
  const quotedWords = isQuoted.filter(Boolean).length;
  const copiedWords = isCopied.filter(Boolean).length;
  const [most] = [...shares].sort((x, y) => y[1] - x[1] || x[0] - y[0]);
  const ownWords = isQuoted.length - quotedWords - copiedWords;
  return { quotedWords, copiedWords, ownWords, copiedWith: most?.[0] ?? null };
}

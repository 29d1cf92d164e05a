import type { Span } from "@/lib/text/span";
import { listPlainWords } from "@/lib/text/words";

/** A report as it is measured: its text, and where it quotes. */
export type MeasuredText = { id: number; text: string; quoted: readonly Span[] };

/** How many words of a report are quotation, stand word for word in another report, or are its own; they add up to all. */
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
  const name = nameRuns();
  const read = texts.map((text) => ({ id: text.id, ...markQuoted(text, name) }));
  const owners = new Map<number, Set<number>>();
  for (const { id, runs } of read) {
    for (const run of runs) {
      if (run === null) continue;
      const known = owners.get(run);
      if (known) known.add(id);
      else owners.set(run, new Set([id]));
    }
  }
  return new Map(read.map((one) => [one.id, countWords(one, owners)]));
}

type ReadText = { id: number; isQuoted: boolean[]; runs: (number | null)[] };
type NameRuns = (words: readonly string[]) => number[];

/**
 * Numbers for runs of eight words, equal for equal runs over all texts: words get a number, then pairs of numbers, then
 * pairs of those (Karp, Miller and Rosenberg 1972).
 */
function nameRuns(): NameRuns {
  const words = new Map<string, number>();
  const pairs = Array.from({ length: Math.log2(RUN_WORDS) }, () => new Map<number, number>());
  return (texts) => {
    let names = texts.map((word) => numberOf(words, word));
    pairs.forEach((known, step) => {
      const reach = 2 ** step;
      names = names.slice(0, Math.max(0, names.length - reach)).map((name, at) => {
        return numberOf(known, name * MAX_NAMES + (names[at + reach] ?? 0));
      });
    });
    return names;
  };
}

// Two numbers below it make one that is still exact.
const MAX_NAMES = 2 ** 26;

function numberOf<T>(known: Map<T, number>, thing: T): number {
  const number = known.get(thing) ?? known.size;
  if (number === known.size) known.set(thing, number);
  return number;
}

/** Each word quoted or not, and the run of words that begins there; none begins inside or reaches into a quotation. */
function markQuoted({ text, quoted }: MeasuredText, name: NameRuns): Omit<ReadText, "id"> {
  const words = listPlainWords(text);
  const spans = [...quoted].sort((x, y) => x.start - y.start);
  let next = 0;
  const isQuoted = words.map((word) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next += 1;
    return (spans[next]?.start ?? Number.POSITIVE_INFINITY) <= word.start;
  });
  const names = name(words.map((word) => word.folded));
  const runs: (number | null)[] = words.map(() => null);
  let free = 0;
  isQuoted.forEach((isInside, at) => {
    free = isInside ? 0 : free + 1;
    const start = at - RUN_WORDS + 1;
    if (free >= RUN_WORDS) runs[start] = names[start] ?? null;
  });
  return { isQuoted, runs };
}

function countWords({ id, isQuoted, runs }: ReadText, owners: Map<number, Set<number>>): Coverage {
  const isCopied = isQuoted.map(() => false);
  const shares = new Map<number, number>();
  runs.forEach((run, at) => {
    const others = run === null ? [] : [...(owners.get(run) ?? [])].filter((other) => other !== id);
    if (others.length === 0) return;
    isCopied.fill(true, at, at + RUN_WORDS);
    for (const other of others) shares.set(other, (shares.get(other) ?? 0) + 1);
  });
  const quotedWords = isQuoted.filter(Boolean).length;
  const copiedWords = isCopied.filter(Boolean).length;
  const [most] = [...shares].sort((x, y) => y[1] - x[1] || x[0] - y[0]);
  const ownWords = isQuoted.length - quotedWords - copiedWords;
  return { quotedWords, copiedWords, ownWords, copiedWith: most?.[0] ?? null };
}

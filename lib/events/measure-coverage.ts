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
  const read = texts.map((text) => ({ id: text.id, ...markQuoted(text) }));
  const owners = new Map<string, Set<number>>();
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

type ReadText = { id: number; isQuoted: boolean[]; runs: (string | null)[] };

/** Each word quoted or not, and the run of words that begins there; none begins inside or reaches into a quotation. */
function markQuoted({ text, quoted }: MeasuredText): Omit<ReadText, "id"> {
  const words = listPlainWords(text);
  const spans = [...quoted].sort((x, y) => x.start - y.start);
  let next = 0;
  const isQuoted = words.map((word) => {
    while ((spans[next]?.end ?? Number.POSITIVE_INFINITY) <= word.start) next += 1;
    return (spans[next]?.start ?? Number.POSITIVE_INFINITY) <= word.start;
  });
  let [run, free]: [string[], number] = [[], 0];
  const runs: (string | null)[] = words.map(() => null);
  words.forEach((word, at) => {
    free = isQuoted[at] ? 0 : free + 1;
    run = [...run.slice(-(RUN_WORDS - 1)), word.folded];
    if (free >= RUN_WORDS) runs[at - RUN_WORDS + 1] = run.join(" ");
  });
  return { isQuoted, runs };
}

function countWords({ id, isQuoted, runs }: ReadText, owners: Map<string, Set<number>>): Coverage {
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

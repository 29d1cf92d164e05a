import { fingerprintOf } from "@/lib/analysis/articles/fingerprint";
import { foldWord } from "@/lib/analysis/text/fold";
import { type Article, countRuns, overlapOf } from "./shared-runs";

/** An article of the older version with the one it is in the newer; one of both is null where only the other has it. */
export type ArticlePair<A extends Article> = { older: A; newer: A | null } | { older: null; newer: A };

/** An article with another headline is the same one if it has so much of its text. */
const MIN_SHARED = 0.5;
/** Articles compared by their words; beyond, those with another headline are taken for others. */
const MAX_COMPARED = 60;

/**
 * Which article of an older version each of the newer is: word for word, else under its headline, else by most of its words.
 * In the order of the newer; what it no longer has stands where it stood.
 */
export function pairArticles<A extends Article>(older: readonly A[], newer: readonly A[]): ArticlePair<A>[] {
  const free = new Set(older);
  const found = new Map<A, A>();
  const pair = (one: A, match: (other: A) => boolean) => {
    if (found.has(one)) return;
    const other = [...free].find(match);
    if (!other) return;
    free.delete(other);
    found.set(one, other);
  };
  const prints = new Map(older.map((one) => [one, fingerprintOf(one)]));
  for (const one of newer) {
    const print = fingerprintOf(one);
    pair(one, (other) => prints.get(other) === print);
  }
  const headlines = new Map(older.map((one) => [one, nameOf(one)]));
  for (const one of newer) pair(one, (other) => headlines.get(other) === nameOf(one) && nameOf(one) !== "");
  pairByWords([...free].slice(0, MAX_COMPARED), newer.filter((one) => !found.has(one)).slice(0, MAX_COMPARED), pair);
  return order(older, newer, found);
}

const nameOf = ({ title }: Article) => foldWord(title).replace(/[^\p{L}\p{N}]+/gu, "");

function pairByWords<A extends Article>(
  older: readonly A[],
  newer: readonly A[],
  pair: (one: A, match: (other: A) => boolean) => void,
): void {
  const runs = new Map([...older, ...newer].map((one) => [one, countRuns([one])]));
  const near = newer.flatMap((one) =>
    older.flatMap((other) => {
      const [a, b] = [runs.get(one), runs.get(other)];
      const share = a && b ? overlapOf(a, b).ofShorter : 0;
      return share >= MIN_SHARED ? [{ one, other, share }] : [];
    }),
  );
  for (const { one, other } of near.sort((a, b) => b.share - a.share)) pair(one, (free) => free === other);
}

/** What is gone follows the article it followed in the older version. */
function order<A extends Article>(older: readonly A[], newer: readonly A[], found: Map<A, A>): ArticlePair<A>[] {
  const kept = new Set(found.values());
  const goneAfter = new Map<A | null, A[]>();
  let last: A | null = null;
  for (const one of older) {
    if (kept.has(one)) last = one;
    else goneAfter.set(last, [...(goneAfter.get(last) ?? []), one]);
  }
  const listGone = (after: A | null) => (goneAfter.get(after) ?? []).map((one) => ({ older: one, newer: null }));
  return [
    ...listGone(null),
    ...newer.flatMap((one): ArticlePair<A>[] => {
      const other = found.get(one);
      return other ? [{ older: other, newer: one }, ...listGone(other)] : [{ older: null, newer: one }];
    }),
  ];
}

import { alignPieces, listPieces, type Piece } from "@/lib/analysis/text/align-passages";

/** Words in a row that two printings of one utterance must share at least: fewer are a stock phrase. */
export const MIN_RUN = 6;
/** Shorter runs count beside such a one: a word in between was altered. */
const MIN_SIDE_RUN = 3;
// One run of six words in two quotations may still be a stock phrase ("our thoughts and prayers are with the families"): so
// many words must be shared in all, or nearly all of the shorter one, or half of it when these are more than a phrase.
const MIN_SHARED = 10;
const MIN_WHOLE = 0.9;
const MIN_HALF = 8;

type Measured<T> = { quotation: T; pieces: Piece[]; words: string };
type Group<T> = { leader: Measured<T>; members: T[] };

/**
 * Groups quotations that print the same utterance, however cut, re-punctuated or altered. The fullest form leads a group,
 * and every shorter quotation that has six words in a row of one of its members joins the leader it has most words in
 * common with: nothing is chained. The order given does not matter. Quotations of `wholeWords` words or more that are the same from end to end always belong together.
 */
export function groupUtterances<T extends { text: string }>(quotations: readonly T[], wholeWords: number): T[][] {
  const groups: Group<T>[] = [];
  const byKey = new Map<string, Set<Group<T>>>();
  for (const measured of sortFullestFirst(quotations)) {
    const keys = listRunKeys(measured.pieces, wholeWords);
    const near = new Set(keys.flatMap((key) => [...(byKey.get(key) ?? [])]));
    const joined = chooseGroup(near, measured);
    const group = joined ?? { leader: measured, members: [] };
    if (!joined) groups.push(group);
    group.members.push(measured.quotation);
    for (const key of keys) byKey.set(key, (byKey.get(key) ?? new Set()).add(group));
  }
  return groups.map((one) => one.members);
}

/** Six words in a row each, and the whole when it is long enough: quotations without a common key are never one utterance. */
export function listRunKeys(pieces: readonly Piece[], wholeWords = MIN_RUN): string[] {
  const words = pieces.map((piece) => piece.folded);
  const runs = words.slice(MIN_RUN - 1).map((_, i) => words.slice(i, i + MIN_RUN).join(" "));
  return words.length >= wholeWords ? [...runs, `= ${words.join(" ")}`] : runs;
}

function sortFullestFirst<T extends { text: string }>(quotations: readonly T[]): Measured<T>[] {
  const measured = quotations.map((quotation) => {
    const pieces = listPieces(quotation.text);
    return { quotation, pieces, words: pieces.map((piece) => piece.folded).join(" ") };
  });
  return measured.sort((x, y) => y.pieces.length - x.pieces.length || (x.words < y.words ? -1 : 1));
}

function chooseGroup<T>(near: Iterable<Group<T>>, one: Measured<T>): Group<T> | null {
  let best: { group: Group<T>; shared: number } | null = null;
  for (const group of near) {
    const shared = countShared(group.leader, one);
    if (isEnough(shared, one) && shared > (best?.shared ?? 0)) best = { group, shared };
  }
  return best?.group ?? null;
}

function isEnough<T>(shared: number, shorter: Measured<T>): boolean {
  const share = shared / Math.max(1, shorter.pieces.length);
  return shared >= MIN_SHARED || share >= MIN_WHOLE || (shared >= MIN_HALF && share >= 0.5);
}

function countShared<T>(leader: Measured<T>, one: Measured<T>): number {
  if (leader.words === one.words) return one.pieces.length;
  return alignPieces(leader.pieces, one.pieces, MIN_SIDE_RUN).reduce((sum, run) => sum + run.words, 0);
}

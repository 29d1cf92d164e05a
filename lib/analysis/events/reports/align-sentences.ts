import { overlaps, type Span } from "@/lib/analysis/text/span";
import { compareSentences, joinSentences, readText, type WeighedSentence, weighSentences } from "./weigh-sentences";

/** Sentences of two texts that say the same in other words; on one side there may be two in a row. `words` are the terms shared. */
export type SentencePair = { a: Span[]; b: Span[]; score: number };

// Below this, sentences of one event share its names and not their facts: see docs/events.md for how it was chosen.
const SAME_FACTS = 0.3;
const MIN_SHARED = 2;
// Sentences that have names in common and no other word are often of the same people on another occasion.
const NAMES_ALONE = { units: 3, score: 0.4 };
// What joining the next sentence must add before two are taken for one.
const MIN_GAIN = 0.06;
// Fewer weighed words make a caption or a cry.
const MIN_TERMS = 4;

/**
 * Sentences that say the same facts in other words, in the order of `a`. Spans of `told` (passages both print word for
 * word) are left to those. Best pair first, each sentence once (competitive linking, Melamed 2000); then a neighbour that
 * completes a pair joins it, as the 1-2 beads of Gale and Church (1993).
 */
export function alignSentences(
  a: string,
  b: string,
  told: { a: readonly Span[]; b: readonly Span[] } = { a: [], b: [] },
  least = SAME_FACTS,
): SentencePair[] {
  const [left = [], right = []] = weighSentences([a, b].map(readText));
  const isFree = (spans: readonly Span[]) => (sentence: WeighedSentence) =>
    sentence.terms.size >= MIN_TERMS && !spans.some((span) => overlaps(span, sentence));
  const [freeA, freeB] = [left.map(isFree(told.a)), right.map(isFree(told.b))];
  const pairs = linkBest(listPairs(left, right, freeA, freeB, least));
  for (const pair of pairs) {
    freeA[pair.i] = false;
    freeB[pair.j] = false;
  }
  return pairs
    .sort((x, y) => x.i - y.i)
    .map(({ i, j, score }) => {
      const bIs = joinNeighbour(left[i], right, j, freeB, score);
      const aIs = bIs.length > 1 ? [i] : joinNeighbour(right[j], left, i, freeA, score);
      return { a: toSpans(left, aIs), b: toSpans(right, bIs), score };
    });
}

type Candidate = { i: number; j: number; score: number };

function listPairs(
  left: WeighedSentence[],
  right: WeighedSentence[],
  freeA: boolean[],
  freeB: boolean[],
  least: number,
): Candidate[] {
  const candidates: Candidate[] = [];
  left.forEach((one, i) => {
    if (!freeA[i]) return;
    right.forEach((other, j) => {
      if (!freeB[j]) return;
      const score = compareSentences(one, other);
      if (score >= least && sharesEnough(one, other, score)) candidates.push({ i, j, score });
    });
  });
  return candidates;
}

/** A name alone, however long, is no fact. */
function sharesEnough(one: WeighedSentence, other: WeighedSentence, score: number): boolean {
  const shared = [...one.terms.keys()].filter((term) => other.terms.has(term));
  const count = Math.min(countUnits(one, shared), countUnits(other, shared));
  const isNamesAlone = shared.every((term) => isName(one, term) || isName(other, term));
  return isNamesAlone ? count >= NAMES_ALONE.units && score >= NAMES_ALONE.score : count >= MIN_SHARED;
}

const countUnits = ({ units }: WeighedSentence, terms: string[]) => new Set(terms.map((term) => units.get(term))).size;
const isName = ({ units }: WeighedSentence, term: string) => (units.get(term) ?? 0) < 0;

function linkBest(candidates: Candidate[]): Candidate[] {
  const [takenA, takenB] = [new Set<number>(), new Set<number>()];
  return candidates
    .sort((x, y) => y.score - x.score || x.i - y.i || x.j - y.j)
    .filter(({ i, j }) => {
      if (takenA.has(i) || takenB.has(j)) return false;
      takenA.add(i);
      takenB.add(j);
      return true;
    });
}

/** The sentence at `at`, with the one before or after it where both together match `one` clearly better. */
function joinNeighbour(
  one: WeighedSentence | undefined,
  others: WeighedSentence[],
  at: number,
  free: boolean[],
  score: number,
): number[] {
  const middle = others[at];
  if (!one || !middle) return [at];
  let best = { gain: MIN_GAIN, places: [at] };
  for (const next of [at - 1, at + 1]) {
    const neighbour = others[next];
    if (!neighbour || !free[next]) continue;
    const gain = compareSentences(one, joinSentences(middle, neighbour)) - score;
    if (gain >= best.gain) best = { gain, places: [Math.min(at, next), Math.max(at, next)] };
  }
  for (const place of best.places) free[place] = false;
  return best.places;
}

function toSpans(sentences: WeighedSentence[], places: number[]): Span[] {
  return places.flatMap((place) => {
    const sentence = sentences[place];
    return sentence ? [{ start: sentence.start, end: sentence.end }] : [];
  });
}

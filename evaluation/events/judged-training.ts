import type { LabelledArticle } from "./events-corpus";
import type { MeasuredCorpus, MeasuredPair } from "./events-pairs";
import { type JudgedPair, pairKey } from "./judged-corpus";

// There are sixty times as many pairs of news: with this weight newsletters are heard as a set of their own.
const JUDGED = 3;
// All of the publications was read for pairs of one event: what nobody named is none, with rare exceptions.
const UNJUDGED = 0.5;

/** The pairs inside one newsletter with what the reader said; doubtful ones are left out. */
export function toTrainingPairs(
  { pairs }: MeasuredCorpus,
  articles: readonly LabelledArticle[],
  judged: readonly JudgedPair[],
): MeasuredPair[] {
  const verdicts = new Map(judged.map((pair) => [pairKey(pair.a, pair.b), pair.same]));
  const nameOf = (id: number) => articles[id - 1]?.name ?? "";
  return pairs.flatMap((pair) => {
    if (pair.model !== "inside") return [];
    const verdict = verdicts.get(pairKey(nameOf(pair.a), nameOf(pair.b)));
    if (verdict === null) return [];
    return [{ ...pair, isSame: verdict === true, weight: verdict === undefined ? UNJUDGED : JUDGED }];
  });
}

import { type JudgedPair, pairKey } from "@/evaluation/events/judged-corpus";
import { type Estimate, shareOf } from "@/evaluation/proportions";

export type AnsweredLink = { a: string; b: string; kind: string; shown: boolean };
export type LinkFigures = {
  shown: number;
  doubtful: number;
  unjudged: number;
  precision: Estimate;
  recall: Estimate;
  recallInEvent: Estimate;
  precisionOfEvents: Estimate;
  containers: number;
  /** Kinds of the shown pairs that are wrong, with how many of each. */
  wrong: Record<string, number>;
  nearCopy: KindFigures;
  followUp: KindFigures;
};
/** Shown links of one kind: judged right, judged wrong, and not judged. */
export type KindFigures = { shown: number; right: number; wrong: number; unjudged: number };

/**
 * Answers held against judged pairs of one set, or of all: the shares are those of `score_judged.py`. Intervals are Wilson's.
 *
 * @param eventOf the event each article was put in
 */
export function scoreJudged(
  pairs: readonly JudgedPair[],
  links: readonly AnsweredLink[],
  eventOf: ReadonlyMap<string, string>,
  isOfSet: (a: string, b: string, pair: JudgedPair | undefined) => boolean = () => true,
): LinkFigures {
  const byKey = new Map(pairs.map((pair) => [pairKey(pair.a, pair.b), pair]));
  const judged = pairs.filter((pair) => isOfSet(pair.a, pair.b, pair));
  const shownOf = (kind: string) => {
    const own = links.filter((link) => link.kind === kind && link.shown);
    const keys = new Map(own.map((link) => [pairKey(link.a, link.b), link]));
    return [...keys].flatMap(([key, { a, b }]) =>
      isOfSet(a, b, byKey.get(key)) ? [{ key, pair: byKey.get(key) }] : [],
    );
  };
  const same = shownOf("same-event");
  const keys = new Set(same.map(({ key }) => key));
  const verdicts = same.flatMap(({ pair }) => (pair && pair.same !== null ? [pair] : []));
  const true_ = judged.filter((pair) => pair.same === true);
  const isTogether = ({ a, b }: JudgedPair) => eventOf.has(a) && eventOf.get(a) === eventOf.get(b);
  return {
    shown: same.length,
    doubtful: same.filter(({ pair }) => pair?.same === null).length,
    unjudged: same.filter(({ pair }) => pair === undefined).length,
    precision: shareOf(verdicts.map((pair) => pair.same === true)),
    recall: shareOf(true_.map((pair) => keys.has(pairKey(pair.a, pair.b)))),
    recallInEvent: shareOf(true_.map(isTogether)),
    precisionOfEvents: shareOf(
      judged.filter((pair) => pair.same !== null && isTogether(pair)).map((pair) => pair.same === true),
    ),
    containers: same.filter(({ pair }) => pair?.container).length,
    wrong: countKinds(verdicts.filter((pair) => pair.same === false)),
    nearCopy: judgeKind(shownOf("near-copy"), (pair) => pair.nearCopy ?? null),
    followUp: judgeKind(shownOf("follow-up"), (pair) => (pair.same === null ? null : pair.kind === "follow-up")),
  };
}

function judgeKind(
  shown: readonly { pair: JudgedPair | undefined }[],
  isRight: (pair: JudgedPair) => boolean | null,
): KindFigures {
  const verdicts = shown.flatMap(({ pair }) => (pair ? [isRight(pair)] : []));
  return {
    shown: shown.length,
    right: verdicts.filter((verdict) => verdict === true).length,
    wrong: verdicts.filter((verdict) => verdict === false).length,
    unjudged: shown.filter(({ pair }) => pair === undefined).length,
  };
}

function countKinds(pairs: readonly JudgedPair[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { kind } of pairs) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

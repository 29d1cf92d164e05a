import {
  keyOf,
  LEVELS,
  labelOf,
  markLaterMentions,
  matchMentions,
  type Prediction,
  prepareGold,
  preparePredictions,
  type ScoredMention,
} from "./match-mentions";
import type { GoldDocument } from "./people-corpora";
import { scoreClusters, tally } from "./score-clusters";

/** Counts that add up over documents. */
export type Counts = Record<CountName, number>;
type CountName =
  | "gold"
  | "predicted"
  | "strict"
  | "title"
  | "overlap"
  | "rightStrict"
  | "rightTitle"
  | "rightOverlap"
  | "full"
  | "fullFound"
  | "later"
  | "laterFound"
  | "laterLinked"
  | "identified"
  | "identityPrecision"
  | "identityRecall"
  | "identityRecallAll"
  | "goldIdentified"
  | "tagGold"
  | "tagPredicted"
  | "tagHit";

export type DocumentScore = { counts: Counts; across: { gold: string; predicted: string }[]; errors: ScoredMention[] };

const RIGHT = { strict: "rightStrict", title: "rightTitle", overlap: "rightOverlap" } as const;

/** Scores one document by the rules of the neutral people scorer: names only, one to one, best match first. */
export function scoreDocument(document: GoldDocument, prediction: Prediction | undefined): DocumentScore {
  const gold = prepareGold(document, "name");
  const others = [...prepareGold(document, "nominal"), ...prepareGold(document, "pronoun")];
  const predicted = preparePredictions(document, prediction);
  matchMentions(gold, predicted);
  markLaterMentions(gold);
  const areas = document.annotated;
  const isInside = (mention: ScoredMention) =>
    areas === undefined || areas.some(([from, to]) => from < mention.span.end && mention.span.start < to);
  const named = new Set(gold.flatMap((mention) => mention.person ?? []));
  const spare = new Set(
    others
      .filter((mention) => mention.person !== null && named.has(mention.person))
      .flatMap((mention) => [
        keyOf(mention.span),
        keyOf(mention.core),
        ...mention.fuller.map((full) => keyOf(full.span)),
      ]),
  );
  const asked = gold.filter(isInside);
  const given = predicted.filter(
    (mention) =>
      isInside(mention) && (mention.level || !(spare.has(keyOf(mention.span)) || spare.has(keyOf(mention.core)))),
  );
  const counts = emptyCounts();
  countSpans(counts, asked, given);
  const known = gold.filter((mention) => mention.level && mention.person !== null);
  countIdentity(counts, gold, known);
  countTags(counts, asked, given);
  const across = known
    .map((mention, k) => ({ mention, label: labelOf(mention.partner, `${document.id}#${k}`) }))
    .filter(({ mention }) => mention.isCross)
    .map(({ mention, label }) => ({ gold: mention.person ?? "", predicted: label }));
  return {
    counts,
    across,
    errors: [...asked, ...given].filter((mention) => !mention.level || mention.level === "overlap"),
  };
}

function countSpans(counts: Counts, asked: ScoredMention[], given: ScoredMention[]): void {
  counts.gold = asked.length;
  counts.predicted = given.length;
  LEVELS.forEach((level, k) => {
    const isReached = (mention: ScoredMention) => mention.level !== null && LEVELS.indexOf(mention.level) <= k;
    counts[level] = asked.filter(isReached).length;
    counts[RIGHT[level]] = given.filter(isReached).length;
  });
  const full = asked.filter((mention) => mention.words.length > 1);
  const later = asked.filter((mention) => mention.fuller.length > 0);
  const isLinked = (mention: ScoredMention) => {
    const person = mention.partner?.person ?? null;
    return person !== null && mention.fuller.some((fuller) => fuller.partner?.person === person);
  };
  counts.full = full.length;
  counts.fullFound = full.filter((mention) => mention.level).length;
  counts.later = later.length;
  counts.laterFound = later.filter((mention) => mention.level).length;
  counts.laterLinked = later.filter(isLinked).length;
}

function countIdentity(counts: Counts, gold: ScoredMention[], known: ScoredMention[]): void {
  const pairs = known.map((mention, k) => ({
    gold: mention.person ?? "",
    predicted: labelOf(mention.partner, String(k)),
  }));
  const values = scoreClusters(pairs);
  const goldSizes = tally(gold.flatMap((mention) => mention.person ?? []));
  const both = tally(pairs.map((pair) => `${pair.gold}\n${pair.predicted}`));
  counts.goldIdentified = gold.filter((mention) => mention.person !== null).length;
  counts.identified = known.length;
  counts.identityPrecision = sum(values.map((value) => value.precision));
  counts.identityRecall = sum(values.map((value) => value.recall));
  counts.identityRecallAll = sum(
    pairs.map((pair) => (both.get(`${pair.gold}\n${pair.predicted}`) ?? 0) / (goldSizes.get(pair.gold) ?? 1)),
  );
}

function countTags(counts: Counts, asked: ScoredMention[], given: ScoredMention[]): void {
  const whoIs = (mention: ScoredMention) =>
    mention.person !== null ? `id ${mention.person}` : `nil ${mention.words.at(-1) ?? mention.text}`;
  const labels = new Map(given.map((mention, k) => [mention, labelOf(mention, `x${k}`)]));
  const links = new Map<string, number>();
  for (const mention of asked) {
    const label = mention.partner ? labels.get(mention.partner) : undefined;
    if (label !== undefined)
      links.set(`${whoIs(mention)}\n${label}`, (links.get(`${whoIs(mention)}\n${label}`) ?? 0) + 1);
  }
  const used = new Set<string>();
  const ranked = [...links].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  for (const [link] of ranked) {
    const [who = "", label = ""] = link.split("\n");
    if (used.has(`g ${who}`) || used.has(`p ${label}`)) continue;
    used.add(`g ${who}`).add(`p ${label}`);
    counts.tagHit += 1;
  }
  counts.tagGold = new Set(asked.map(whoIs)).size;
  counts.tagPredicted = new Set(labels.values()).size;
}

export const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

export function emptyCounts(): Counts {
  return {
    gold: 0,
    predicted: 0,
    strict: 0,
    title: 0,
    overlap: 0,
    rightStrict: 0,
    rightTitle: 0,
    rightOverlap: 0,
    full: 0,
    fullFound: 0,
    later: 0,
    laterFound: 0,
    laterLinked: 0,
    identified: 0,
    identityPrecision: 0,
    identityRecall: 0,
    identityRecallAll: 0,
    goldIdentified: 0,
    tagGold: 0,
    tagPredicted: 0,
    tagHit: 0,
  };
}

import { measurePair, type PairFeatures } from "./pair-features";
import { type PreparedProfile, prepareProfile } from "./prepare-profile";
import type { ArchiveStatistics, ArticleProfile, PairScore, ScorePart } from "./types";
import { WEIGHTS } from "./weights";

/**
 * The probability that two articles report the same event, 0 to 1, with the parts that make it. A logistic model over a
 * few features, fitted by evaluation/train-events.ts. `isShown` where it is sure enough for readers; two articles that
 * share nothing but persons are never shown, nor grouped.
 */
export function scorePair(a: ArticleProfile, b: ArticleProfile, statistics: ArchiveStatistics): PairScore {
  return scorePrepared(prepareProfile(a, statistics), prepareProfile(b, statistics));
}

/** The same for profiles prepared once: a newcomer against its candidates. */
export function scorePrepared(a: PreparedProfile, b: PreparedProfile): PairScore {
  const features = measurePair(a, b);
  const parts = listParts(features);
  const sum = parts.reduce((total, part) => total + part.weight * part.value, WEIGHTS.bias);
  const score = sharesOnlyPeople(features) ? 0 : 1 / (1 + Math.exp(-sum));
  return { score, isShown: score >= WEIGHTS.shown, parts };
}

/** The least score at which two articles are told to be one event to editors, and grouped. */
export const GROUPED_SCORE = WEIGHTS.grouped;

const WORDS: Record<keyof PairFeatures, (value: number) => string> = {
  words: (value) => `the words of both texts agree by ${percent(value)}, rare and early ones counted most`,
  deeds: (value) => `the words that are no names agree by ${percent(value)}`,
  names: (value) => `the names of people, places and bodies agree by ${percent(value)}`,
  lead: (value) => `${percent(value)} of what each tells first stands in the other`,
  title: (value) => `${percent(value)} of one headline stands in how the other begins`,
  titleTold: (value) => `${percent(value)} of one headline stands in the other text`,
  titles: (value) => `the headlines agree by ${percent(value)}`,
  quotations: (value) =>
    value > 0 ? `${Math.round(Math.exp(value))} quoted words in common` : "no quotation in common",
  people: (value) => `${percent(value)} of the people of one are named in the other, rare ones counted most`,
  noPerson: (value) => (value > 0 ? "both name people, and none in common" : "no contradiction in people"),
  sameDay: (value) => (value > 0 ? "published on the same day" : "not known to be published on the same day"),
  nextDay: (value) => (value > 0 ? "published a day apart" : "not known to be published a day apart"),
  undated: (value) => (value > 0 ? "one of them has no date" : "both are dated"),
  daysApart: (value) => `published ${Math.round(Math.expm1(value))} days apart`,
  sharedDays: (value) => `${Math.round(Math.expm1(value))} dates that both speak of`,
  noDay: (value) => (value > 0 ? "both speak of dates, and of none in common" : "no contradiction in dates"),
  noYear: (value) => (value > 0 ? "both speak of years, and of none in common" : "no contradiction in years"),
  noWeekday: (value) => (value > 0 ? "both name weekdays, and none in common" : "no contradiction in weekdays"),
  sharedNumbers: (value) => `${Math.round(Math.expm1(value))} figures in common`,
  differentNumbers: (value) => `${Math.round(Math.expm1(value))} things counted differently`,
};

function listParts(features: PairFeatures): ScorePart[] {
  return featureNames().map((name) => ({
    name,
    value: features[name],
    weight: WEIGHTS.features[name],
    words: WORDS[name](features[name]),
  }));
}

function featureNames(): (keyof PairFeatures)[] {
  return Object.keys(WORDS) as (keyof PairFeatures)[];
}

function sharesOnlyPeople(features: PairFeatures): boolean {
  return features.words === 0 && features.quotations === 0;
}

function percent(value: number): string {
  return `${Math.round(100 * value)} %`;
}

import { type PreparedProfile, prepareProfile } from "@/lib/analysis/events/profile/prepare-profile";
import type { ArchiveStatistics, ArticleProfile, PairScore, ScorePart } from "@/lib/analysis/events/types";
import { type Bar, findBar, isOnePublication, leastScore } from "./may-be-one";
import { areDated, haveTooLittle, measurePair, type PairFeatures } from "./pair-features";
import { type EventWeights, WEIGHTS } from "./weights";

/**
 * The probability that two articles report the same event, 0 to 1, with the parts that make it. A logistic model over a
 * few features, one for pairs with both dates and one for the others, fitted by evaluation/events/train-events.ts.
 */
export function scorePair(a: ArticleProfile, b: ArticleProfile, statistics: ArchiveStatistics): PairScore {
  return scorePrepared(prepareProfile(a, statistics), prepareProfile(b, statistics));
}

/** The same for profiles prepared once: a newcomer against its candidates. */
export function scorePrepared(a: PreparedProfile, b: PreparedProfile, weights: EventWeights = WEIGHTS): PairScore {
  if (haveTooLittle(a, b)) return { score: 0, parts: [] };
  const features = measurePair(a, b);
  const model = weights[chooseModel(a, b)];
  const parts = listParts(features, model.features);
  const sum = parts.reduce((total, part) => total + part.weight * part.value, model.bias);
  const found = 1 / (1 + Math.exp(-sum));
  const bar = findBar(a, b, features) ?? (found < leastScore(a, b, features) ? "apart" : null);
  const score = limitScore(found, bar);
  const told = parts.filter((part) => part.value !== 0 || part.name === "daysApart");
  return {
    score,
    parts: bar === null ? told : [...told, { name: "bar", value: 1, weight: -BAR_WEIGHT, words: BARS[bar] }],
  };
}

/** Which of the models judges a pair: inside one publication, likeness of words says less. */
export function chooseModel(a: PreparedProfile, b: PreparedProfile): "dated" | "undated" | "inside" {
  if (!areDated(a, b)) return "undated";
  return isOnePublication(a, b) ? "inside" : "dated";
}

// More than all else together can speak for a pair: what bars it decides.
const BAR_WEIGHT = 20;
const BARS: Record<Bar, string> = {
  container: "one of them doesn't report a single event",
  standing: "one has a recurring headline, or both are from the same issue",
  form: "both are from the same publication and share only its usual phrases",
  elsewhere: "their openings name different places, or dates more than a week apart",
  apart: "they are weeks or months apart, and no date in both explains it",
};

/** What a pair comes to that nothing but its form speaks for: a suggestion to editors, too little to join two articles. */
const FORM_SCORE = 0.12;

const SUGGESTED: ReadonlySet<Bar> = new Set<Bar>(["form", "apart", "elsewhere"]);

/** A score in the light of what bars the pair. */
export function limitScore(score: number, bar: Bar | null): number {
  if (bar === null) return score;
  return SUGGESTED.has(bar) ? Math.min(score, FORM_SCORE) : 0;
}

/** The least score at which editors are told of two articles as one event. */
export const GROUPED_SCORE = WEIGHTS.grouped;

const WORDS: Record<keyof PairFeatures, (value: number) => string> = {
  words: (value) => `the words of both texts agree by ${percent(value)}, rare and early ones counted most`,
  names: (value) => `the names of people, places and bodies agree by ${percent(value)}`,
  leadNames: (value) => `the names both begin with agree by ${percent(value)}`,
  rareWords: (value) => `${count(Math.expm1(value), "uncommon word")} in common that hardly any other article has`,
  lead: (value) => `${percent(value)} of each opening also appears in the other`,
  titleTold: (value) => `${percent(value)} of one headline also appears in the other text`,
  titles: (value) => `the headlines agree by ${percent(value)}`,
  quotations: (value) => `${count(Math.exp(value), "quoted word")} in common`,
  people: (value) => `${percent(value)} of the people of one are named in the other, rare ones counted most`,
  noPerson: () => "both name people, and none in common",
  sameDay: () => "published on the same day",
  nextDay: () => "published a day apart",
  daysApart: (value) => `published ${count(Math.expm1(value), "day")} apart, as far as known`,
  sharedDays: (value) => `${count(Math.expm1(value), "date")} in both`,
  noYear: () => "they mention different years",
  noWeekday: () => "they mention different weekdays",
  sharedNumbers: (value) => `${count(Math.expm1(value), "figure")} in common`,
  differentNumbers: (value) => `${count(Math.expm1(value), "thing")} counted differently`,
  differentTitles: () => "the headlines have different numbers",
  samePublication: () => "both are from the same publication",
  copied: (value) => `${percent(value)} of one article's phrases are in the other and nowhere else in the publication`,
  isCopy: () => "both are versions of the same text, at most 14 days apart",
  rareActor: () => "both open with a person few other articles name, within a week",
  rareTitle: () => "both headlines have a word few other articles have, within a week",
  weeksApart: () => "published more than a week apart",
};

/** The features in their fixed order, for models and scripts. */
export const FEATURE_NAMES = Object.keys(WORDS) as (keyof PairFeatures)[];

function listParts(features: PairFeatures, weights: Record<keyof PairFeatures, number>): ScorePart[] {
  return FEATURE_NAMES.map((name) => ({
    name,
    value: features[name],
    weight: weights[name],
    words: WORDS[name](features[name]),
  }));
}

function count(value: number, noun: string): string {
  const whole = Math.round(value);
  return `${whole} ${noun}${whole === 1 ? "" : "s"}`;
}

function percent(value: number): string {
  return `${Math.round(100 * value)} %`;
}

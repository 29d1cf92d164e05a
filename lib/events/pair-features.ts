import { toDayNumber } from "@/lib/text/calendar";
import { countShared, coverage } from "@/lib/text/similarity";
import { SHINGLE_WORDS } from "./profile-article";
import { inverseFrequency, inversePersonFrequency } from "./rarity";
import type { ArchiveStatistics, ArticleProfile } from "./types";

/** What speaks for and against one event, as numbers; each is 0 when nothing is known. */
export type PairFeatures = {
  /** Cosine of all terms by rarity, 0 to 1. */
  words: number;
  /** How far each lead is told in the other article, the mean of both ways, 0 to 1. */
  lead: number;
  /** How far each headline is told in the other's lead, the better way, 0 to 1. */
  title: number;
  /** Cosine of names by rarity, 0 to 1. */
  names: number;
  /** Logarithm of the words shared inside quotations. */
  quotations: number;
  /** Rarity of the persons shared, against all persons of the smaller side, 0 to 1. */
  people: number;
  /** 1 when both name people and share none. */
  noPerson: number;
  /** Logarithm of the days between both dates plus one; 0 when one is unknown. */
  daysApart: number;
  /** 1 when one of the dates is unknown. */
  undated: number;
  /** Days both texts speak of, logarithm of their number plus one. */
  sharedDays: number;
  /** 1 when both speak of days and none is the same. */
  noDay: number;
  /** Counted numbers both texts have. */
  sharedNumbers: number;
  /** The same things counted differently. */
  differentNumbers: number;
};

export type PreparedProfile = {
  profile: ArticleProfile;
  terms: Map<string, number>;
  norm: number;
  lead: Map<string, number>;
  title: Map<string, number>;
  names: Map<string, number>;
  leadSet: Set<string>;
  people: Map<number, number>;
  shingles: Set<string>;
  days: Set<string>;
  numbers: Map<string, Set<string>>;
};

/** Weighs a profile once, for many comparisons under the same statistics. */
export function prepareProfile(profile: ArticleProfile, statistics: ArchiveStatistics): PreparedProfile {
  const rarity = new Map<string, number>();
  const terms = new Map<string, number>();
  for (const [term, count] of Object.entries(profile.terms)) {
    const weight = inverseFrequency(term, statistics);
    rarity.set(term, weight);
    terms.set(term, (1 + Math.log(count)) * weight);
  }
  const weigh = (list: readonly string[]) =>
    new Map(list.map((term) => [term, rarity.get(term) ?? inverseFrequency(term, statistics)]));
  return {
    profile,
    terms,
    norm: Math.sqrt([...terms.values()].reduce((sum, weight) => sum + weight * weight, 0)),
    lead: weigh(profile.leadTerms),
    title: weigh(profile.titleTerms),
    names: weigh(profile.nameTerms),
    leadSet: new Set(profile.leadTerms),
    people: new Map(profile.people.map(({ id }) => [id, inversePersonFrequency(id, statistics)])),
    shingles: new Set(profile.quotationShingles),
    days: new Set(profile.dates),
    numbers: groupNumbers(profile.numbers),
  };
}

export function measurePair(a: PreparedProfile, b: PreparedProfile): PairFeatures {
  return {
    words: cosineOf(a.terms, b.terms, a.norm, b.norm),
    lead: (coverage(a.lead, b.terms) + coverage(b.lead, a.terms)) / 2,
    title: Math.max(coverage(a.title, b.leadSet), coverage(b.title, a.leadSet)),
    names: nameCosine(a.names, b.names),
    quotations: measureQuotations(a.shingles, b.shingles),
    ...measurePeople(a.people, b.people),
    ...measureDates(a, b),
    ...measureNumbers(a.numbers, b.numbers),
  };
}

function cosineOf(a: Map<string, number>, b: Map<string, number>, normA: number, normB: number): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let dot = 0;
  for (const [term, weight] of small) dot += weight * (large.get(term) ?? 0);
  return dot === 0 ? 0 : dot / (normA * normB);
}

function nameCosine(a: Map<string, number>, b: Map<string, number>): number {
  const square = (bag: Map<string, number>) => Math.sqrt([...bag.values()].reduce((sum, w) => sum + w * w, 0));
  return cosineOf(a, b, square(a), square(b));
}

function measureQuotations(a: Set<string>, b: Set<string>): number {
  const shared = countShared(a, b);
  return shared === 0 ? 0 : Math.log(shared + SHINGLE_WORDS - 1);
}

function measurePeople(a: Map<number, number>, b: Map<number, number>): Pick<PairFeatures, "people" | "noPerson"> {
  if (a.size === 0 || b.size === 0) return { people: 0, noPerson: 0 };
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let [shared, all] = [0, 0];
  for (const [id, weight] of small) {
    all += weight;
    if (large.has(id)) shared += weight;
  }
  return { people: shared / all, noPerson: shared === 0 ? 1 : 0 };
}

function measureDates(a: PreparedProfile, b: PreparedProfile) {
  const [dateA, dateB] = [a.profile, b.profile].map((p) => (p.datePrecision === "day" ? p.date : null));
  const isKnown = typeof dateA === "string" && typeof dateB === "string";
  const shared = countShared(a.days, b.days);
  return {
    daysApart: isKnown ? Math.log1p(Math.abs(toDayNumber(dateA) - toDayNumber(dateB))) : 0,
    undated: isKnown ? 0 : 1,
    sharedDays: Math.log1p(shared),
    noDay: a.days.size > 0 && b.days.size > 0 && shared === 0 ? 1 : 0,
  };
}

function groupNumbers(numbers: readonly string[]): Map<string, Set<string>> {
  const byUnit = new Map<string, Set<string>>();
  for (const number of numbers) {
    const cut = number.lastIndexOf(" ");
    const unit = number.slice(cut + 1);
    byUnit.set(unit, (byUnit.get(unit) ?? new Set()).add(number.slice(0, cut)));
  }
  return byUnit;
}

function measureNumbers(a: Map<string, Set<string>>, b: Map<string, Set<string>>) {
  let [sharedNumbers, differentNumbers] = [0, 0];
  for (const [unit, values] of a) {
    const others = b.get(unit);
    if (others === undefined) continue;
    const shared = countShared(values, others);
    sharedNumbers += shared;
    if (shared === 0) differentNumbers += 1;
  }
  return { sharedNumbers: Math.log1p(sharedNumbers), differentNumbers: Math.log1p(differentNumbers) };
}

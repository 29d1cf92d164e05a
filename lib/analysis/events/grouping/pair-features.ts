import type { PreparedProfile } from "@/lib/analysis/events/profile/prepare-profile";
import { SHINGLE_WORDS } from "@/lib/analysis/events/profile/profile-article";
import { toDayNumber } from "@/lib/analysis/text/calendar";
import { countShared, coverage, dot } from "@/lib/analysis/text/similarity";
import { type InsideFeatures, isOnePublication, measureInside } from "./may-be-one";

/** What speaks for and against one event, as numbers; each is 0 where nothing is known. */
export type PairFeatures = InsideFeatures & {
  /** Cosine of all terms by rarity, the first told counted most. */
  words: number;
  /** The same of names of people, places and bodies alone. */
  names: number;
  /** Cosine of the names in headline and first sentences by rarity. */
  leadNames: number;
  /** Logarithm of the uncommon words both have and hardly any other article, plus one. */
  rareWords: number;
  /** How far each article's first sentences are told in the other, the mean of both ways. */
  lead: number;
  /** How far one headline is told anywhere in the other, the better way. */
  titleTold: number;
  /** Cosine of both headlines by rarity. */
  titles: number;
  /** Logarithm of the words shared inside quotations. */
  quotations: number;
  /** Rarity of the persons shared, against all persons of the smaller side. */
  people: number;
  /** 1 when both name people and share none. */
  noPerson: number;
  /** 1 when both are of one day, or of neighbouring days. */
  sameDay: number;
  nextDay: number;
  /** Logarithm of the days between both dates plus one. */
  daysApart: number;
  /** Logarithm of the days and months both speak of plus one. */
  sharedDays: number;
  /** 1 when both speak of years, and of none in common; the same for days of the week. */
  noYear: number;
  noWeekday: number;
  /** Logarithm of the counted numbers both have plus one. */
  sharedNumbers: number;
  /** Logarithm of the things both count, with no number in common, plus one. */
  differentNumbers: number;
  /** 1 when both headlines bear numbers, and none in common. */
  differentTitles: number;
  /** 1 when both are of one publication, which seldom tells one happening twice. */
  samePublication: number;
};

/** Whether both days of writing are known: the same words say less where they are not. */
export function areDated(a: PreparedProfile, b: PreparedProfile): boolean {
  return a.day !== null && b.day !== null;
}

// Below this agreement of words other than persons' names, and without a shared quotation, nothing else makes two articles
// one event: not persons, not days.
const MIN_WORDS = 0.06;

/** Whether two articles have next to nothing in common, or nothing but persons. */
export function haveTooLittle(a: PreparedProfile, b: PreparedProfile): boolean {
  return countShared(a.shingles, b.shingles) === 0 && dot(a.impersonal, b.impersonal) < MIN_WORDS;
}

/** Compares two prepared profiles; the order of the two does not matter. */
export function measurePair(a: PreparedProfile, b: PreparedProfile): PairFeatures {
  const [one, other] = [a.near, b.near];
  const titles = dot(one.title, other.title);
  const people = measurePeople(a.people, b.people);
  const lead = (coverage(one.lead, b.terms) + coverage(other.lead, a.terms)) / 2;
  return {
    words: dot(a.terms, b.terms),
    names: dot(one.names, other.names),
    leadNames: dot(one.leadNames, other.leadNames),
    rareWords: Math.log1p(countShared(one.rare, other.rare)),
    lead,
    titleTold: Math.max(coverage(one.title, b.terms), coverage(other.title, a.terms)),
    titles,
    quotations: measureQuotations(a.shingles, b.shingles),
    ...people,
    ...measureDates(a, b),
    ...measureSpokenDates(one, other),
    ...measureNumbers(one.numbers, other.numbers),
    differentTitles: differ(one.titleNumbers, other.titleNumbers),
    samePublication: isOnePublication(a, b) ? 1 : 0,
    ...measureInside(a, b, { titles, lead, noPerson: people.noPerson }),
  };
}

function measureQuotations(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = countShared(a, b);
  return shared === 0 ? 0 : Math.log(shared + SHINGLE_WORDS - 1);
}

function measurePeople(a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>) {
  if (a.size === 0 || b.size === 0) return { people: 0, noPerson: 0 };
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let [shared, all] = [0, 0];
  for (const [id, weight] of small) {
    all += weight;
    if (large.has(id)) shared += weight;
  }
  return { people: shared / all, noPerson: shared === 0 ? 1 : 0 };
}

function measureDates({ day: a }: PreparedProfile, { day: b }: PreparedProfile) {
  if (a === null || b === null) return { sameDay: 0, nextDay: 0, daysApart: 0 };
  const days = Math.abs(toDayNumber(a) - toDayNumber(b));
  return { sameDay: days === 0 ? 1 : 0, nextDay: days === 1 ? 1 : 0, daysApart: Math.log1p(days) };
}

function measureSpokenDates(a: PreparedProfile["near"], b: PreparedProfile["near"]) {
  return {
    sharedDays: Math.log1p(countShared(a.days, b.days)),
    noYear: differ(a.years, b.years),
    noWeekday: differ(a.weekdays, b.weekdays),
  };
}

function differ(a: ReadonlySet<unknown>, b: ReadonlySet<unknown>): number {
  return a.size > 0 && b.size > 0 && countShared(a, b) === 0 ? 1 : 0;
}

type Numbers = PreparedProfile["near"]["numbers"];

function measureNumbers(a: Numbers, b: Numbers) {
  let [shared, different] = [0, 0];
  for (const [unit, values] of a) {
    const others = b.get(unit);
    if (others === undefined) continue;
    const common = countShared(values, others);
    shared += common;
    if (common === 0) different += 1;
  }
  return { sharedNumbers: Math.log1p(shared), differentNumbers: Math.log1p(different) };
}

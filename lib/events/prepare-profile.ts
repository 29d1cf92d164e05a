import { isCommonTerm } from "./common-terms";
import { inverseFrequency, inversePersonFrequency } from "./rarity";
import type { ArchiveStatistics, ArticleProfile } from "./types";

/** A profile weighed under the archive's statistics, ready for many comparisons. */
export type PreparedProfile = {
  profile: ArticleProfile;
  terms: Map<string, number>;
  names: Map<string, number>;
  /** Terms without those of its people's names. */
  impersonal: Map<string, number>;
  lead: Map<string, number>;
  /** The names among them. */
  leadNames: Map<string, number>;
  /** Terms that are no common words and that next to no other article has. */
  rare: Set<string>;
  title: Map<string, number>;
  people: Map<number, number>;
  shingles: Set<string>;
  /** The day of writing; null when unknown or known to the month only. */
  day: string | null;
  days: Set<string>;
  years: Set<string>;
  weekdays: Set<number>;
  titleNumbers: Set<string>;
  /** What is counted, to its numbers. */
  numbers: Map<string, Set<string>>;
};

// An undated, untitled text has its headline in its first words.
const UNTITLED_WORDS = 10;
// How steeply a term's weight grows with its places in the text.
const PLACE_FACTOR = 3;
// A word that more articles have is the word of a subject, not of one happening.
const MAX_RARE_ARTICLES = 12;

/** Weighs a profile: each term by rarity and by the logarithm of its places. */
export function prepareProfile(profile: ArticleProfile, statistics: ArchiveStatistics): PreparedProfile {
  const rarity = new Map<string, number>();
  const terms = new Map<string, number>();
  for (const [term, places] of Object.entries(profile.terms)) {
    const weight = inverseFrequency(term, statistics);
    rarity.set(term, weight);
    terms.set(term, weight * Math.log1p(PLACE_FACTOR * places));
  }
  const names = new Set(profile.nameTerms);
  const isRare = (term: string) => statistics.articlesWithTerm(term) <= MAX_RARE_ARTICLES && !isCommonTerm(term);
  const weigh = (list: readonly string[]) =>
    new Map(list.map((term) => [term, rarity.get(term) ?? inverseFrequency(term, statistics)]));
  const persons = new Set(profile.personTerms);
  const title = profile.titleTerms.length > 0 ? profile.titleTerms : profile.leadTerms.slice(0, UNTITLED_WORDS);
  return {
    profile,
    terms,
    names: new Map([...terms].filter(([term]) => names.has(term))),
    impersonal: new Map([...terms].filter(([term]) => !persons.has(term))),
    lead: weigh(profile.leadTerms),
    leadNames: weigh(profile.leadTerms.filter((term) => names.has(term))),
    rare: new Set([...terms.keys()].filter(isRare)),
    title: weigh(title),
    people: new Map(profile.people.map(({ id }) => [id, inversePersonFrequency(id, statistics)])),
    shingles: new Set(profile.quotationShingles),
    day: profile.datePrecision === "day" ? profile.date : null,
    days: new Set(profile.dates.filter((date) => date.length > 4)),
    years: new Set(profile.dates.map((date) => date.slice(0, 4))),
    weekdays: new Set(profile.weekdays),
    titleNumbers: new Set(profile.titleNumbers ?? []),
    numbers: groupNumbers(profile.numbers),
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

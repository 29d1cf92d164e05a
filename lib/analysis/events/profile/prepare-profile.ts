import type { ArchiveStatistics, ArticleProfile } from "@/lib/analysis/events/types";
import { toUnitLength } from "@/lib/analysis/text/similarity";
import { isCommonTerm } from "./common-terms";
import { inverseFrequency, inversePersonFrequency } from "./rarity";
import { STANDING_ARTICLES } from "./standing-text";

/** Terms with their weights, of length one: the product of two is their cosine. */
export type Bag = ReadonlyMap<string, number>;

// An undated, untitled text has its headline in its first words.
const UNTITLED_WORDS = 10;
// How steeply a term's weight grows with its places in the text.
const PLACE_FACTOR = 3;
// A word that more articles have is the word of a subject, not of one happening.
const MAX_RARE_ARTICLES = 12;
// Whom more articles name is in the news for more than one happening.
const MAX_ACTOR_ARTICLES = 6;

/** Weighs a profile: each term by rarity and by the logarithm of its places. */
export function prepareProfile(profile: ArticleProfile, statistics: ArchiveStatistics): PreparedProfile {
  return new PreparedProfile(profile, statistics);
}

/**
 * A profile weighed under the archive's statistics as they were when it was prepared, ready for many comparisons. What only
 * near candidates are asked for is made when first asked for: most pairs are told apart by their words alone.
 */
export class PreparedProfile {
  readonly terms: Bag;
  /** Terms without those of its people's names. */
  readonly impersonal: Bag;
  readonly people: ReadonlyMap<number, number>;
  readonly shingles: ReadonlySet<string>;
  /** The day of writing; null when unknown or known to the month only. */
  readonly day: string | null;
  /** Forms of words that do not stand in its publication. */
  readonly forms: ReadonlySet<string>;
  /** Whether its headline stands in many issues of its publication. */
  readonly hasStandingTitle: boolean;
  /** Whether it is an item all of whose sentences stand in its publication: an advertisement without a mark, a notice. */
  readonly isStanding: boolean;
  private readonly rarity = new Map<string, number>();
  private readonly leastRare: number;
  private readonly leastActing: number;
  private kept: NearParts | null = null;

  constructor(
    readonly profile: ArticleProfile,
    statistics: ArchiveStatistics,
  ) {
    const terms = new Map<string, number>();
    for (const [term, places] of Object.entries(profile.terms)) {
      const weight = inverseFrequency(term, statistics);
      this.rarity.set(term, weight);
      terms.set(term, weight * Math.log1p(PLACE_FACTOR * places));
    }
    for (const term of [...profile.titleTerms, ...profile.leadTerms]) {
      if (!this.rarity.has(term)) this.rarity.set(term, inverseFrequency(term, statistics));
    }
    // Halfway to the next whole number of articles: rarities are compared, not counts.
    this.leastRare = Math.log(1 + statistics.articleCount / (MAX_RARE_ARTICLES + 0.5));
    this.leastActing = Math.log(1 + statistics.articleCount / (MAX_ACTOR_ARTICLES + 0.5));
    const stands = (key: string) => statistics.articlesWithTerm(key) >= STANDING_ARTICLES;
    this.forms = new Set(profile.forms?.filter((form) => !stands(form)));
    this.hasStandingTitle = typeof profile.titleKey === "string" && stands(profile.titleKey);
    const sentences = listStandable(profile);
    this.isStanding = sentences.length > 0 && sentences.every(stands);
    this.terms = toUnitLength(terms);
    const persons = new Set(profile.personTerms);
    this.impersonal = persons.size === 0 ? this.terms : toUnitLength(pick(terms, (term) => !persons.has(term)));
    this.people = new Map(profile.people.map(({ id }) => [id, inversePersonFrequency(id, statistics)]));
    this.shingles = new Set(profile.quotationShingles);
    this.day = profile.datePrecision === "day" ? profile.date : null;
  }

  /** What is compared of two articles that have words in common. */
  get near(): NearParts {
    this.kept ??= this.makeNear();
    return this.kept;
  }

  private makeNear(): NearParts {
    const { profile, terms } = this;
    const names = new Set(profile.nameTerms);
    const title = profile.titleTerms.length > 0 ? profile.titleTerms : profile.leadTerms.slice(0, UNTITLED_WORDS);
    const acts = (term: string) => (this.rarity.get(term) ?? 0) >= this.leastActing && !isCommonTerm(term);
    const persons = new Set(profile.personTerms);
    return {
      actors: new Set(profile.leadTerms.filter((term) => persons.has(term) && acts(term))),
      titleActors: new Set(profile.titleTerms.filter(acts)),
      names: toUnitLength(pick(terms, (term) => names.has(term))),
      lead: this.weigh(profile.leadTerms),
      leadNames: this.weigh(profile.leadTerms.filter((term) => names.has(term))),
      rare: new Set([...terms.keys()].filter((term) => this.isRare(term))),
      title: this.weigh(title),
      days: new Set(profile.dates.filter((date) => date.length > 4)),
      years: new Set(profile.dates.map((date) => date.slice(0, 4))),
      weekdays: new Set(profile.weekdays),
      titleNumbers: new Set(profile.titleNumbers ?? []),
      numbers: groupNumbers(profile.numbers),
    };
  }

  private weigh(terms: readonly string[]): Bag {
    return toUnitLength(new Map(terms.map((term) => [term, this.rarity.get(term) ?? 0])));
  }

  private isRare(term: string): boolean {
    return (this.rarity.get(term) ?? 0) >= this.leastRare && !isCommonTerm(term);
  }
}

type NearParts = {
  /** Words of persons' names in headline and first sentences, and any words of the headline, that hardly another article has. */
  actors: ReadonlySet<string>;
  titleActors: ReadonlySet<string>;
  names: Bag;
  lead: Bag;
  /** The names among them. */
  leadNames: Bag;
  /** Terms that are no common words and that next to no other article has. */
  rare: ReadonlySet<string>;
  title: Bag;
  days: ReadonlySet<string>;
  years: ReadonlySet<string>;
  weekdays: ReadonlySet<number>;
  titleNumbers: ReadonlySet<string>;
  /** What is counted, to its numbers. */
  numbers: ReadonlyMap<string, ReadonlySet<string>>;
};

/** The keys of sentences by which an article may be nothing but standing text: those of an item, which has few. */
export function listStandable({ kind, sentences }: ArticleProfile): readonly string[] {
  return kind === "item" && sentences ? sentences : [];
}

function pick(bag: Bag, isPicked: (term: string) => boolean): Map<string, number> {
  const picked = new Map<string, number>();
  for (const [term, weight] of bag) if (isPicked(term)) picked.set(term, weight);
  return picked;
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

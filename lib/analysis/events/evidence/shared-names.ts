import { findPlacedNames } from "@/lib/analysis/events/profile/find-placed-names";
import { listNames, type NameReading } from "@/lib/analysis/events/profile/list-names";
import { classifyName, isNamesake } from "@/lib/analysis/events/profile/name-words";
import { inverseFrequency } from "@/lib/analysis/events/profile/rarity";
import type { ArchiveStatistics, EvidencePair, LinkableArticle } from "@/lib/analysis/events/types";
import { foldWord } from "@/lib/analysis/text/fold";
import { contains, type Span } from "@/lib/analysis/text/span";
import { stemWord } from "@/lib/analysis/text/stem";
import { listPlainWords } from "@/lib/analysis/text/words";
import { findAcronyms, WELL_KNOWN } from "./find-acronyms";

// Places of one name that are marked, and names that are told; the rarest say enough.
const MAX_PLACES = 8;
const MAX_NAMES = 12;
// A name of every other article says nothing; in a small archive every name is in every other.
const MAX_SHARE = 0.25;
const MIN_ARTICLES = 20;

/**
 * The places, organisations and other names that are nobody's and are in both texts, rarest first: the longest form both have.
 * An acronym that either text explains is its long form in both.
 */
export function findSharedNames(a: LinkableArticle, b: LinkableArticle, statistics: ArchiveStatistics): EvidencePair[] {
  const [left, right] = [readNames(a), readNames(b)];
  const longOf = mergeAcronyms(left.acronyms, right.acronyms);
  const [namesA, namesB] = [groupNames(left.readings, longOf), groupNames(right.readings, longOf)];
  const persons = new Set([...left.persons, ...right.persons]);
  const placed = new Set([...left.placed, ...right.placed]);
  const isTold = (key: string) =>
    !isPersons(key, persons) && (placed.has(key) || !isNamesake(key)) && isTelling(key, statistics);
  const shared = [...namesA].flatMap(([key, own]) => {
    const others = namesB.get(key);
    return others && standsInBoth(key, own, others) && isTold(key) ? [{ key, own, others }] : [];
  });
  return takeLongest(shared)
    .sort((x, y) => rarityOf(y.key, statistics) - rarityOf(x.key, statistics))
    .slice(0, MAX_NAMES)
    .map(({ key, a: here, b: there }) => ({
      kind: placed.has(key) && classifyName(key) === "name" ? "place" : classifyName(key),
      a: here.slice(0, MAX_PLACES),
      b: there.slice(0, MAX_PLACES),
      words: sayName(here, there, a.text, b.text),
    }));
}

type Names = {
  readings: NameReading[];
  acronyms: Map<string, string>;
  placed: Set<string>;
  persons: Set<string>;
};

// An article of an event is held against all others of it; its text is read once.
const READ = new WeakMap<LinkableArticle, Names>();

function readNames(article: LinkableArticle): Names {
  const known = READ.get(article);
  if (known) return known;
  const persons = new Set(article.people.flatMap(({ name }) => listPlainWords(name).map((word) => word.folded)));
  const names = {
    readings: listNames(article.text, persons),
    acronyms: findAcronyms(article.text),
    placed: new Set(findPlacedNames(article.text).flatMap(({ isSure, name }) => (isSure ? [foldWord(name)] : []))),
    persons,
  };
  READ.set(article, names);
  return names;
}

/** What one text explains counts in the other; what they explain differently counts in neither. */
function mergeAcronyms(a: Map<string, string>, b: Map<string, string>): Map<string, string> {
  const agreed = [...a, ...b].filter(([short, long]) => (a.get(short) ?? long) === (b.get(short) ?? long));
  return new Map([...WELL_KNOWN, ...agreed]);
}

function groupNames(readings: readonly NameReading[], longOf: ReadonlyMap<string, string>): Map<string, NameReading[]> {
  const groups = new Map<string, NameReading[]>();
  for (const reading of readings) {
    const key = longOf.get(reading.key) ?? reading.key;
    const known = groups.get(key);
    if (known) known.push(reading);
    else groups.set(key, [reading]);
  }
  return groups;
}

/** A single capital must be no sentence's in both; and what is left of a longer name must be the name itself in one. */
function standsInBoth(key: string, own: readonly NameReading[], others: readonly NameReading[]): boolean {
  const isSafe = (readings: readonly NameReading[]) => readings.some((reading) => reading.isSafe);
  const isWhole = [...own, ...others].some((reading) => reading.isWhole);
  if (!isWhole) return false;
  return key.includes(" ") ? isSafe(own) || isSafe(others) : isSafe(own) && isSafe(others);
}

function isPersons(key: string, persons: ReadonlySet<string>): boolean {
  return key.split(/[ -]/).every((word) => persons.has(word));
}

function isTelling(key: string, statistics: ArchiveStatistics): boolean {
  const { articleCount, articlesWithTerm } = statistics;
  if (articleCount < MIN_ARTICLES) return true;
  return Math.min(articleCount, ...countedTerms(key, statistics).map(articlesWithTerm)) <= MAX_SHARE * articleCount;
}

/** A name is as rare as its rarest word the archive counts; it does not count those that are late in long texts. */
function rarityOf(key: string, statistics: ArchiveStatistics): number {
  return Math.max(0, ...countedTerms(key, statistics).map((term) => inverseFrequency(term, statistics)));
}

function countedTerms(key: string, statistics: ArchiveStatistics): string[] {
  const terms = key.split(/[ -]/).map(stemWord);
  return terms.filter((term) => statistics.articlesWithTerm(term) > 0);
}

type SharedName = { key: string; own: NameReading[]; others: NameReading[] };

/** Longest names first; what is inside those on either side is told already. */
function takeLongest(shared: readonly SharedName[]): { key: string; a: Span[]; b: Span[] }[] {
  const [takenA, takenB]: [Span[], Span[]] = [[], []];
  const free = (readings: readonly NameReading[], taken: readonly Span[]) =>
    readings
      .filter((reading) => !taken.some((span) => contains(span, reading)))
      .map(({ start, end }) => ({ start, end }));
  return [...shared]
    .sort((x, y) => y.key.length - x.key.length || (x.key < y.key ? -1 : 1))
    .flatMap(({ key, own, others }) => {
      const [a, b] = [free(own, takenA), free(others, takenB)];
      if (a.length === 0 || b.length === 0) return [];
      takenA.push(...a);
      takenB.push(...b);
      return [{ key, a, b }];
    });
}

// Longer capitals are a dateline's, or of a text in capitals.
const LOUD_CHARS = 3;

/** The longest form as printed, and the shortest behind it where that is an acronym: "World Health Organization (WHO)". */
function sayName(here: readonly Span[], there: readonly Span[], a: string, b: string): string {
  const forms = [...here.map((span) => cut(a, span)), ...there.map((span) => cut(b, span))];
  const isLoud = (form: string) => (form.length > LOUD_CHARS && form === form.toUpperCase() ? 1 : 0);
  const byLength = [...forms].sort((x, y) => y.length - x.length || isLoud(x) - isLoud(y));
  const [long = "", short = ""] = [byLength[0], byLength.at(-1)];
  return long.includes(" ") && !short.includes(" ") ? `${long} (${short})` : long;
}

const cut = (text: string, { start, end }: Span) => text.slice(start, end);

import type { ArchiveStatistics, ArticleProfile } from "@/lib/analysis/events/types";
import { inverseFrequency, inversePersonFrequency } from "./rarity";

export const MAX_KEYS = 60;
/** Places of one key that are looked at: a key more common than this tells little and would cost with the archive's size. */
export const MAX_POSTINGS = 200;
/** Candidates that are scored: with 40, recall of the links readers see fell by 0.02 in the development sets. */
export const MAX_CANDIDATES = 60;
// What shares less than this of the newcomer's own weight, or of its best candidate's, shares the language.
const MIN_SHARE = 0.02;
const MIN_OF_BEST = 0.05;
const MAX_SHINGLE_KEYS = 16;
const MAX_PERSON_KEYS = 8;

/**
 * The keys an article is filed and looked up under, rarest and most telling first: `q:` a shingle of its quotations, `p:`
 * a person, `t:` a term. At most 60, so that filing and looking up cost the same in any archive.
 */
export function listCandidateKeys(profile: ArticleProfile, statistics: ArchiveStatistics): string[] {
  const shingles = pickShingles(profile.quotationShingles).map((shingle) => `q:${shingle}`);
  const people = profile.people
    .map((person) => ({ key: `p:${person.id}`, weight: inversePersonFrequency(person.id, statistics) }))
    .sort(byWeight)
    .slice(0, MAX_PERSON_KEYS)
    .map(({ key }) => key);
  const terms = weighTerms(profile, statistics)
    .slice(0, MAX_KEYS - shingles.length - people.length)
    .map(({ key }) => key);
  return [...shingles, ...terms, ...people];
}

/** What an article gains as a candidate by being filed under a key of the newcomer. */
function weighKey(key: string, statistics: ArchiveStatistics): number {
  const name = key.slice(2);
  if (key.startsWith("q:")) return 3 * Math.log(2 + statistics.articleCount);
  if (key.startsWith("p:")) return inversePersonFrequency(Number(name), statistics);
  return inverseFrequency(name, statistics) ** 2;
}

/**
 * The articles worth scoring, nearest first, smaller id first where equal: those filed under the newcomer's keys, at most
 * `limit` of them, without those that share next to nothing with it or far less than the nearest does. Who shares words of a
 * quotation is kept, however near others are.
 *
 * @param postings the newest articles under each key, at most `MAX_POSTINGS`
 */
export function chooseCandidates(
  newcomer: number,
  keys: readonly WeighedKey[],
  postings: ReadonlyMap<string, readonly number[]>,
  limit: number,
): number[] {
  const weights = new Map<number, number>();
  const quoting = new Set<number>();
  let own = 0;
  for (const { key, weight } of keys) {
    own += weight;
    for (const id of postings.get(key) ?? []) {
      weights.set(id, (weights.get(id) ?? 0) + weight);
      if (key.startsWith("q:")) quoting.add(id);
    }
  }
  weights.delete(newcomer);
  const best = Math.max(0, ...weights.values());
  const least = Math.max(MIN_SHARE * own, MIN_OF_BEST * best);
  return [...weights]
    .filter(([id, weight]) => weight >= least || quoting.has(id))
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, limit)
    .map(([id]) => id);
}

/** The keys of an article with what each is worth to a candidate. */
export function weighKeys(profile: ArticleProfile, statistics: ArchiveStatistics): WeighedKey[] {
  return listCandidateKeys(profile, statistics).map((key) => ({ key, weight: weighKey(key, statistics) }));
}

export type WeighedKey = { key: string; weight: number };

function weighTerms(profile: ArticleProfile, statistics: ArchiveStatistics): WeighedKey[] {
  const lead = new Set(profile.leadTerms);
  const names = new Set(profile.nameTerms);
  return Object.entries(profile.terms)
    .map(([term, count]) => {
      const place = (lead.has(term) ? 1.5 : 1) * (names.has(term) ? 1.3 : 1);
      return { key: `t:${term}`, weight: Math.log1p(3 * count) * place * inverseFrequency(term, statistics) };
    })
    .sort(byWeight);
}

/** The smallest hashes: two articles with the same quotations pick the same ones (min-hash, Broder 1997). */
function pickShingles(shingles: readonly string[]): string[] {
  return [...shingles].sort().slice(0, MAX_SHINGLE_KEYS);
}

function byWeight(a: WeighedKey, b: WeighedKey): number {
  return b.weight - a.weight || (a.key < b.key ? -1 : 1);
}

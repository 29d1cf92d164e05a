import { correctQuery, listSpelledWords } from "@/lib/analysis/search/correct-query";
import { formatQuery } from "@/lib/analysis/search/format-query";
import { chooseMatch, planWords } from "@/lib/analysis/search/plan-words";
import type { AskedTree, SearchPlan } from "@/lib/analysis/search/types";
import { listKnown, lookUpSpelling, type Spelling } from "@/lib/archive/reading/search/known-words";
import { resolveFilters } from "@/lib/archive/reading/search/resolve-filters";
import { type SearchRequest, searchAddress } from "@/lib/archive/reading/search/search-address";
import type { SearchIndex } from "@/lib/archive/reading/search/search-index";
import type { Proposal } from "@/lib/archive/reading/search/view";
import type { Db } from "@/lib/db/client";

// A longer text is not typed but pasted.
const MAX_WORDS = 8;
const MAX_PROPOSALS = 2;
const LONG_WORD_CHARS = 6;
// A word that the archive has so much rarer than its neighbour is a printer's slip.
const RARER = 20;
const MIN_PART_CHARS = 2;

/**
 * The query in the spelling of the archive's own words, where one of its words is not the archive's; each with how many articles
 * it finds, up to `limit`. Nothing that would find none.
 */
export async function proposeSpelling(
  db: Db,
  index: SearchIndex,
  tree: AskedTree,
  request: SearchRequest,
  limit: number,
): Promise<Proposal[]> {
  const words = listSpelledWords(tree);
  if (words.length === 0 || words.length > MAX_WORDS) return [];
  const asked = words.map((word) => ({ word, edits: word.length < LONG_WORD_CHARS ? 1 : 2 }));
  const wrong = chooseWrong(await lookUpSpelling(db, index.engine, asked));
  if (wrong.length === 0) return [];
  const trees = (await listCorrections(db, index, wrong)).map((corrections) => correctQuery(tree, corrections));
  const plans: SearchPlan[] = [];
  for (const one of trees) {
    const { filters } = await resolveFilters(db, one);
    plans.push({ ...planWords(one, request.match ?? chooseMatch(one)), filters });
  }
  const counts = await index.countEach(db, plans, limit);
  return trees.flatMap((one, at) => {
    const query = formatQuery(one);
    const count = counts[at] ?? 0;
    return count === 0 ? [] : [{ label: query, count, address: searchAddress({ ...request, query, page: 1 }) }];
  });
}

/** The words that the archive does not know; when it knows all, those that it has far more often in another spelling. */
function chooseWrong(spellings: readonly Spelling[]): Spelling[] {
  const unknown = spellings.filter(({ articleCount }) => articleCount === 0);
  if (unknown.length > 0) return unknown;
  return spellings.filter(
    ({ articleCount, corrections }) => (corrections[0]?.articleCount ?? 0) >= RARER * articleCount,
  );
}

/** The likeliest spelling of all wrong words, then the same with the second likeliest of the first of them. */
async function listCorrections(db: Db, index: SearchIndex, wrong: readonly Spelling[]): Promise<Map<string, string>[]> {
  const split = await splitWords(
    db,
    index,
    wrong.filter(({ corrections }) => corrections.length === 0).map(({ word }) => word),
  );
  const best = new Map<string, string>();
  for (const { word, corrections } of wrong) {
    const correction = corrections[0]?.word ?? split.get(word);
    if (correction !== undefined) best.set(word, correction);
  }
  if (best.size === 0) return [];
  const first = wrong.find(({ corrections }) => corrections.length > 1);
  const second = first?.corrections[1]?.word;
  const others = first && second ? [new Map([...best, [first.word, second]])] : [];
  return [best, ...others].slice(0, MAX_PROPOSALS);
}

/** Two words that were written as one, where the archive knows both: the longest first one. */
async function splitWords(db: Db, index: SearchIndex, words: readonly string[]): Promise<Map<string, string>> {
  const parts = words.flatMap((word) => listParts(word).map(([head, tail]) => ({ word, head, tail })));
  const known = await listKnown(db, index.engine, [...new Set(parts.flatMap(({ head, tail }) => [head, tail]))]);
  const whole = parts.filter(({ head, tail }) => known.has(head) && known.has(tail));
  return new Map(whole.map(({ word, head, tail }) => [word, `${head} ${tail}`]));
}

function listParts(word: string): [string, string][] {
  const count = Math.max(0, word.length - 2 * MIN_PART_CHARS + 1);
  return Array.from({ length: count }, (_, at) => [
    word.slice(0, at + MIN_PART_CHARS),
    word.slice(at + MIN_PART_CHARS),
  ]);
}

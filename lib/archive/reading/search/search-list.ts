import { formatQuery } from "@/lib/analysis/search/format-query";
import { parseQuery } from "@/lib/analysis/search/parse-query";
import { findSummaries } from "@/lib/archive/reading/articles/summaries";
import type { ArticleSummary } from "@/lib/archive/reading/articles/types";
import type { Db } from "@/lib/db/client";
import { idRows, sql } from "@/lib/db/dialect";
import { understand } from "./find-articles";
import { MAX_LOOKED_AT } from "./match-articles";
import { searchAddress } from "./search-address";
import type { SearchIndex } from "./search-index";
import { suggestPeople } from "./suggest-people";
import type { PersonEntry } from "./view";

/** What one line of a list finds. */
export type ListRow = {
  asked: string;
  /** As understood, in the query language; empty where there was nothing to search for. */
  query: string;
  address: string;
  /** Articles found; where `isMore`, there are more than were looked at. */
  articleCount: number;
  isMore: boolean;
  /** Whose name the line is: of several the one most articles name. */
  person: PersonEntry | null;
  /** YYYY-MM-DD, of those articles that have a date. */
  first: string | null;
  last: string | null;
  newest: ArticleSummary[];
};

const NEWEST = 3;

/**
 * Searches for each line of a list, one after the other, for the articles with all of its words: what is found is counted, and not
 * ordered, marked or narrowed, so that a line costs less than a search.
 *
 * @param today YYYY-MM-DD, from which "last March" is counted
 */
export async function searchList(
  db: Db,
  index: SearchIndex,
  lines: readonly string[],
  today: string,
): Promise<ListRow[]> {
  const rows: ListRow[] = [];
  for (const line of lines) rows.push(await searchLine(db, index, line, today));
  return rows;
}

async function searchLine(db: Db, index: SearchIndex, asked: string, today: string): Promise<ListRow> {
  const written = parseQuery(asked, today);
  const query = formatQuery(written);
  // What the row leads to finds what the row counts.
  const request = { query, sort: "newest", match: "all" } as const;
  const part = { offset: 0, limit: NEWEST, sort: "newest", bound: MAX_LOOKED_AT } as const;
  const { articleIds, isCut, hits, tree } = await understand(db, index, written, request.match, part);
  const [person = null] = await suggestPeople(db, tree, request);
  const summaries = await findSummaries(
    db,
    hits.map(({ articleId }) => articleId),
  );
  return {
    ...{ asked, query, address: searchAddress(request), articleCount: articleIds.length, isMore: isCut, person },
    ...(await findSpan(db, index, articleIds)),
    newest: hits.flatMap(({ articleId }) => summaries.get(articleId) ?? []),
  };
}

async function findSpan(
  db: Db,
  { engine }: SearchIndex,
  articleIds: readonly number[],
): Promise<Pick<ListRow, "first" | "last">> {
  if (articleIds.length === 0) return { first: null, last: null };
  const [span] = await db.$queryRaw<{ first: string | null; last: string | null }[]>(sql`
    SELECT MIN(a."sortDate") AS "first", MAX(a."sortDate") AS "last"
    FROM ${idRows(engine, articleIds)} AS r JOIN "Article" a ON a."id" = r.value`);
  return { first: span?.first ?? null, last: span?.last ?? null };
}

import { listArticleTerms } from "@/lib/analysis/search/list-article-terms";
import type { SearchMatches, SearchPlan, TextMatch } from "@/lib/analysis/search/types";
import type { Db } from "@/lib/db/client";
import { empty, join, type Sql, sql } from "@/lib/db/dialect";
import { rankMatched } from "./bm25-sql";
import { countFacets } from "./count-facets";
import { joinConditions, listFilterConditions, needsArticle } from "./filter-sql";
import { noteWords } from "./known-words";
import { countTerms, toLexemes } from "./lexemes";
import { counting, countRows, isDated, isRanked, keepsNewest, readPage } from "./page-sql";
import { readInParts, splitIds } from "./read-in-parts";
import type { SearchIndex, SearchPart } from "./search-index";
import { hasPhrase, matchCondition, toLooseQuery, toSequence, toSureQuery } from "./tsquery-expression";

/** The index on PostgreSQL: a GIN index over lexemes finds, BM25 over counts written into the lexemes ranks. */
export function openPostgresIndex(): SearchIndex {
  return {
    engine: "postgresql",
    put,
    remove,
    clear: async (db) => {
      await db.$executeRaw`DELETE FROM "search_index"`;
      await db.$executeRaw`DELETE FROM "SearchWord"`;
    },
    listArticleIds: async (db) => {
      const rows = await db.$queryRaw<{ id: number }[]>`SELECT "articleId" AS id FROM "search_index" ORDER BY 1`;
      return rows.map((row) => row.id);
    },
    look,
    countEach: (db, plans, limit) =>
      countRows(
        db,
        plans.map((plan) => selectMatched(plan, counting(limit))),
      ),
    facets: (db, articleIds, limit) => countFacets(db, "postgresql", articleIds, limit),
  };
}

async function put(db: Db, articleIds: readonly number[]): Promise<void> {
  await readInParts(db, articleIds, async (articles) => {
    const filed = articles.map((article) => ({ article, terms: listArticleTerms(article) }));
    const rows = filed.map(({ article, terms }) => {
      const { counts, length } = countTerms(terms);
      const lexemes = toLexemes(terms, counts);
      return sql`(${article.id}, ${length}, ${lexemes}::tsvector, ${toSequence(terms.title)}, ${toSequence(terms.text)})`;
    });
    await db.$executeRaw`INSERT INTO "search_index" ("articleId", "length", "terms", "title", "text")
      VALUES ${join(rows)} ON CONFLICT ("articleId") DO UPDATE SET "length" = excluded."length",
      "terms" = excluded."terms", "title" = excluded."title", "text" = excluded."text"`;
    await noteWords(
      db,
      "postgresql",
      filed.map(({ terms }) => terms.words),
    );
  });
}

async function remove(db: Db, articleIds: readonly number[]): Promise<void> {
  for (const ids of splitIds(articleIds)) {
    await db.$executeRaw`DELETE FROM "search_index" WHERE "articleId" IN (${join(ids)})`;
  }
}

function look(db: Db, plan: SearchPlan, part: SearchPart): Promise<SearchMatches> {
  const matched = selectMatched(plan, part);
  return readPage(
    db,
    "postgresql",
    plan.wanted !== null && isRanked(plan, part) ? rankMatched(matched, plan.wanted, plan) : matched,
    plan,
    part,
  );
}

/** The articles that fit the plan, each once: those that have the words from the last added on, without words the newest. */
function selectMatched(plan: SearchPlan, part: SearchPart): Sql {
  const { wanted, unwanted, filters } = plan;
  const rows = wanted === null ? sql`"search_index"` : sql`(${selectMatches(wanted)})`;
  const joinsArticle = wanted === null || needsArticle(filters) || isDated(plan, part);
  const article = joinsArticle ? sql`JOIN "Article" a ON a."id" = d."articleId"` : empty;
  const conditions = listFilterConditions(filters, sql`d."articleId"`, "postgresql", selectMatches);
  if (unwanted !== null) conditions.push(sql`d."articleId" NOT IN (${selectMatches(unwanted)})`);
  const day = isDated(plan, part) ? sql`a."sortDate"` : sql`NULL::text`;
  const byDay = keepsNewest(plan, part) ? sql`a."sortDate" DESC NULLS LAST,` : empty;
  return sql`SELECT d."articleId" AS "id", 0::float8 AS "score", ${day} AS "day" FROM ${rows} d ${article}
    WHERE ${joinConditions(conditions)} ORDER BY ${byDay} d."articleId" DESC LIMIT ${part.bound + 1}`;
}

/** Rows the index is sure of, and of those it is not, the ones whose text has the phrases. */
function selectMatches(match: TextMatch): Sql {
  const look = (query: string) => sql`SELECT "articleId" FROM "search_matches"(${query}::tsquery) c("articleId")`;
  const loose = toLooseQuery(match);
  if (!hasPhrase(match)) return look(loose);
  const sure = toSureQuery(match);
  // OFFSET keeps the planner from reading every text before it looks which are in question.
  const read = sql`SELECT c."articleId" FROM (${look(sure === null ? loose : `${loose} & !${sure}`)}) c
    CROSS JOIN LATERAL (
      SELECT 1 FROM "search_index" d WHERE d."articleId" = c."articleId" AND ${matchCondition(match)} OFFSET 0
    ) fits`;
  return sure === null ? read : sql`${look(sure)} UNION ALL ${read}`;
}

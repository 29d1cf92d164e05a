import { listArticleTerms } from "@/lib/analysis/search/list-article-terms";
import type { SearchHit, SearchPlan, TextMatch } from "@/lib/analysis/search/types";
import type { Db } from "@/lib/db/client";
import { empty, join, type Sql, sql } from "@/lib/db/dialect";
import { rankMatched } from "./bm25-sql";
import { countFacets } from "./count-facets";
import { joinConditions, listFilterConditions } from "./filter-sql";
import { countTerms, toLexemes } from "./lexemes";
import { readInParts, splitIds } from "./read-in-parts";
import type { SearchIndex, SearchPart } from "./search-index";
import { hasPhrase, toCondition, toLooseQuery, toSequence, toSureQuery } from "./tsquery-expression";

/** The index on PostgreSQL: a GIN index over lexemes finds, BM25 over counts written into the lexemes ranks. */
export function openPostgresIndex(): SearchIndex {
  return {
    put,
    remove,
    clear: async (db) => void (await db.$executeRaw`DELETE FROM "search_index"`),
    listArticleIds: async (db) => {
      const rows = await db.$queryRaw<{ id: number }[]>`SELECT "articleId" AS id FROM "search_index" ORDER BY 1`;
      return rows.map((row) => row.id);
    },
    search,
    count,
    facets: (db, plan, limit) => countFacets(db, selectMatched(plan), limit),
  };
}

async function put(db: Db, articleIds: readonly number[]): Promise<void> {
  await readInParts(db, articleIds, async (articles) => {
    const rows = articles.map((article) => {
      const terms = listArticleTerms(article);
      const { counts, length } = countTerms(terms);
      const lexemes = toLexemes(terms, counts);
      return sql`(${article.id}, ${length}, ${lexemes}::tsvector, ${toSequence(terms.title)}, ${toSequence(terms.text)})`;
    });
    await db.$executeRaw`INSERT INTO "search_index" ("articleId", "length", "terms", "title", "text")
      VALUES ${join(rows)} ON CONFLICT ("articleId") DO UPDATE SET "length" = excluded."length",
      "terms" = excluded."terms", "title" = excluded."title", "text" = excluded."text"`;
  });
}

async function remove(db: Db, articleIds: readonly number[]): Promise<void> {
  for (const ids of splitIds(articleIds)) {
    await db.$executeRaw`DELETE FROM "search_index" WHERE "articleId" IN (${join(ids)})`;
  }
}

type Row = { id: number; score: number };

async function search(db: Db, plan: SearchPlan, part: SearchPart): Promise<SearchHit[]> {
  const matched = selectMatched(plan);
  const page = sql`LIMIT ${part.limit} OFFSET ${part.offset}`;
  const byDate = part.sort === "added" ? empty : sql`a."sortDate" DESC NULLS LAST,`;
  const rows =
    plan.wanted !== null && part.sort === "relevance"
      ? await db.$queryRaw<Row[]>`${rankMatched(matched, plan.wanted, plan.related)} ${page}`
      : await db.$queryRaw<Row[]>`SELECT a."id", 0::float8 AS score FROM (${matched}) x
          JOIN "Article" a ON a."id" = x."articleId" ORDER BY ${byDate} a."id" DESC ${page}`;
  return rows.map((row) => ({ articleId: row.id, score: row.score }));
}

async function count(db: Db, plan: SearchPlan): Promise<number> {
  const [row] = await db.$queryRaw<{ total: bigint }[]>`SELECT count(*) AS total FROM (${selectMatched(plan)}) x`;
  return Number(row?.total ?? 0);
}

/** Selects "articleId" of the rows that fit the plan, each once. */
function selectMatched({ wanted, unwanted, filters }: SearchPlan): Sql {
  const conditions = listFilterConditions(filters);
  const article = conditions.length > 0 ? sql`JOIN "Article" a ON a."id" = d."articleId"` : empty;
  if (unwanted !== null) conditions.push(sql`d."articleId" NOT IN (${selectMatches(unwanted)})`);
  const rows = wanted === null ? sql`"search_index"` : sql`(${selectMatches(wanted)})`;
  return sql`SELECT d."articleId" FROM ${rows} d ${article} WHERE ${joinConditions(conditions)}`;
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
      SELECT 1 FROM "search_index" d WHERE d."articleId" = c."articleId" AND ${toCondition(match)} OFFSET 0
    ) fits`;
  return sure === null ? read : sql`${look(sure)} UNION ALL ${read}`;
}

import { listArticleTerms } from "@/lib/analysis/search/list-article-terms";
import type { SearchMatches, SearchPlan, TextMatch } from "@/lib/analysis/search/types";
import { publishedArticleCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { empty, join, type Sql, sql } from "@/lib/db/dialect";
import { countFacets } from "./count-facets";
import { joinConditions, listFilterConditions, needsArticle } from "./filter-sql";
import { toFts5 } from "./fts5-expression";
import { noteWords } from "./known-words";
import { counting, countRows, isDated, isRanked, keepsNewest, readPage } from "./page-sql";
import { readInParts, splitIds } from "./read-in-parts";
import type { SearchIndex, SearchPart } from "./search-index";

/** The index on SQLite: FTS5 finds and ranks (BM25, k1 1.2, b 0.75); the terms are our own. */
export function openSqliteIndex(): SearchIndex {
  return {
    engine: "sqlite",
    put,
    remove,
    clear: async (db) => {
      await db.$executeRaw`DELETE FROM "search_index"`;
      await db.$executeRaw`DELETE FROM "SearchWord"`;
    },
    listArticleIds: async (db) => {
      const rows = await db.$queryRaw<{ id: bigint }[]>`SELECT "rowid" AS id FROM "search_index" ORDER BY 1`;
      return rows.map((row) => Number(row.id));
    },
    look,
    countEach: (db, plans, limit) =>
      countRows(
        db,
        plans.map((plan) => selectMatched(plan, counting(limit))),
      ),
    facets: (db, articleIds, limit) => countFacets(db, "sqlite", articleIds, limit),
  };
}

async function put(db: Db, articleIds: readonly number[]): Promise<void> {
  await readInParts(db, articleIds, async (articles) => {
    const filed = articles.map((article) => ({ id: article.id, ...listArticleTerms(article) }));
    const rows = filed.map(({ id, title, text, titleJoined, textJoined }) => {
      const columns = [title, text, titleJoined, textJoined].map((terms) => terms.join(" "));
      return sql`(${id}, ${join(columns)})`;
    });
    await db.$executeRaw`INSERT OR REPLACE INTO "search_index" ("rowid", title, text, title_joined, text_joined)
      VALUES ${join(rows)}`;
    await noteWords(
      db,
      "sqlite",
      filed.map(({ words }) => words),
    );
  });
}

async function remove(db: Db, articleIds: readonly number[]): Promise<void> {
  for (const ids of splitIds(articleIds)) {
    await db.$executeRaw`DELETE FROM "search_index" WHERE "rowid" IN (${join(ids)})`;
  }
}

function look(db: Db, plan: SearchPlan, part: SearchPart): Promise<SearchMatches> {
  return readPage(db, "sqlite", selectMatched(plan, part), plan, part);
}

function selectMatched(plan: SearchPlan, part: SearchPart): Sql {
  return plan.wanted === null ? selectByFilters(plan, part) : selectByWords(plan, plan.wanted, part);
}

/** The articles that have the words, from the last added on: FTS5 reads in that order, and ranks no more than are taken. */
function selectByWords(plan: SearchPlan, wanted: TextMatch, part: SearchPart): Sql {
  // CROSS JOIN keeps the order of the tables, and `+` that of the conditions: else FTS5 would be asked once an article.
  const joinsArticle = needsArticle(plan.filters) || isDated(plan, part);
  const article = joinsArticle ? sql`CROSS JOIN "Article" a ON a."id" = f."rowid"` : empty;
  const found = toFts5(rankBy(wanted, plan));
  const expression = plan.unwanted === null ? found : `${found} NOT ${toFts5(plan.unwanted)}`;
  const conditions = [
    sql`f."search_index" MATCH ${expression}`,
    ...listFilterConditions(plan.filters, sql`+f."rowid"`, "sqlite", selectWords),
  ];
  const score = isRanked(plan, part) ? sql`-f."rank"` : sql`0.0`;
  const day = isDated(plan, part) ? sql`a."sortDate"` : sql`NULL`;
  return sql`SELECT f."rowid" AS "id", ${score} AS "score", ${day} AS "day" FROM "search_index" f ${article}
    WHERE ${joinConditions(conditions)} ORDER BY f."rowid" DESC LIMIT ${part.bound + 1}`;
}

/** The newest or last added articles that pass the filters and have none of the unwanted words. */
function selectByFilters(plan: SearchPlan, part: SearchPart): Sql {
  const { filters, unwanted } = plan;
  const conditions = [
    publishedArticleCondition,
    ...listFilterConditions(filters, sql`a."id"`, "sqlite", selectWords),
    // FTS5 keeps a row for each article here, which is found faster than in the index itself. `+`: else SQLite would begin with
    // these, which are all.
    sql`+a."id" IN (SELECT i."id" FROM "search_index_docsize" i)`,
    ...(unwanted === null ? [] : [sql`a."id" NOT IN (${selectWords(unwanted)})`]),
  ];
  const byDay = keepsNewest(plan, part) ? sql`a."sortDate" DESC NULLS LAST,` : empty;
  return sql`SELECT a."id", 0.0 AS "score", a."sortDate" AS "day" FROM "Article" a
    WHERE ${joinConditions(conditions)} ORDER BY ${byDay} a."id" DESC LIMIT ${part.bound + 1}`;
}

function selectWords(match: TextMatch): Sql {
  return sql`SELECT "rowid" FROM "search_index" WHERE "search_index" MATCH ${toFts5(match)}`;
}

/** FTS5 ranks by every word of the expression: those asked for are in it twice, related ones once. */
function rankBy(wanted: TextMatch, { common = null, related = [] }: SearchPlan): TextMatch {
  if (common === null && related.length === 0) return wanted;
  const words = related.map((term): TextMatch => ({ kind: "word", term, field: "any" }));
  const twice: TextMatch[] = common === null ? [] : [{ kind: "all", parts: [common, common] }];
  return { kind: "all", parts: [wanted, { kind: "any", parts: [wanted, ...twice, ...words] }] };
}

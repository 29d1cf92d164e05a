import { listArticleTerms } from "@/lib/analysis/search/list-article-terms";
import type { SearchHit, SearchPlan, TextMatch } from "@/lib/analysis/search/types";
import type { Db } from "@/lib/db/client";
import { empty, join, type Sql, sql } from "@/lib/db/dialect";
import { countFacets } from "./count-facets";
import { joinConditions, listFilterConditions } from "./filter-sql";
import { toFts5 } from "./fts5-expression";
import { readInParts, splitIds } from "./read-in-parts";
import type { SearchIndex, SearchPart } from "./search-index";

/** The index on SQLite: FTS5 finds and ranks (BM25, k1 1.2, b 0.75); the terms are our own. */
export function openSqliteIndex(): SearchIndex {
  return {
    put,
    remove,
    clear: async (db) => void (await db.$executeRaw`DELETE FROM "search_index"`),
    listArticleIds: async (db) => {
      const rows = await db.$queryRaw<{ id: bigint }[]>`SELECT "rowid" AS id FROM "search_index" ORDER BY 1`;
      return rows.map((row) => Number(row.id));
    },
    search,
    count,
    facets: (db, plan, limit) =>
      countFacets(db, sql`SELECT f."rowid" AS "articleId" ${fromMatched({ ...plan, related: [] })}`, limit),
  };
}

async function put(db: Db, articleIds: readonly number[]): Promise<void> {
  await readInParts(db, articleIds, async (articles) => {
    const rows = articles.map((article) => {
      const { title, text, titleJoined, textJoined } = listArticleTerms(article);
      const columns = [title, text, titleJoined, textJoined].map((terms) => terms.join(" "));
      return sql`(${article.id}, ${join(columns)})`;
    });
    await db.$executeRaw`INSERT OR REPLACE INTO "search_index" ("rowid", title, text, title_joined, text_joined)
      VALUES ${join(rows)}`;
  });
}

async function remove(db: Db, articleIds: readonly number[]): Promise<void> {
  for (const ids of splitIds(articleIds)) {
    await db.$executeRaw`DELETE FROM "search_index" WHERE "rowid" IN (${join(ids)})`;
  }
}

async function search(db: Db, plan: SearchPlan, part: SearchPart): Promise<SearchHit[]> {
  const isRanked = plan.wanted !== null && part.sort === "relevance";
  const isDated = !isRanked && part.sort !== "added";
  const order = isRanked ? sql`f."rank",` : isDated ? sql`a."sortDate" DESC NULLS LAST,` : empty;
  const score = isRanked ? sql`-f."rank"` : sql`0.0`;
  const rows = await db.$queryRaw<{ id: bigint; score: number }[]>`
    SELECT f."rowid" AS id, ${score} AS score ${fromMatched(plan, { joinsArticle: isDated })}
    ORDER BY ${order} f."rowid" DESC LIMIT ${part.limit} OFFSET ${part.offset}`;
  return rows.map((row) => ({ articleId: Number(row.id), score: row.score }));
}

async function count(db: Db, plan: SearchPlan): Promise<number> {
  const [row] = await db.$queryRaw<
    { total: bigint }[]
  >`SELECT count(*) AS total ${fromMatched({ ...plan, related: [] })}`;
  return Number(row?.total ?? 0);
}

/** `FROM … WHERE …` over the rows `f` of the index that fit the plan; `a` is the article where it is needed. */
function fromMatched(plan: SearchPlan, options = { joinsArticle: false }): Sql {
  const filters = listFilterConditions(plan.filters);
  const conditions = [...matchConditions(plan), ...filters];
  // CROSS JOIN keeps the order of the tables: the other way round, FTS5 would be asked once an article.
  const article =
    filters.length > 0 || options.joinsArticle ? sql`CROSS JOIN "Article" a ON a."id" = f."rowid"` : empty;
  return sql`FROM "search_index" f ${article} WHERE ${joinConditions(conditions)}`;
}

function matchConditions({ wanted, unwanted, related = [] }: SearchPlan): Sql[] {
  if (wanted !== null) {
    const found = toFts5(related.length > 0 ? rankBy(wanted, related) : wanted);
    const expression = unwanted === null ? found : `${found} NOT ${toFts5(unwanted)}`;
    return [sql`f."search_index" MATCH ${expression}`];
  }
  if (unwanted === null) return [];
  return [sql`f."rowid" NOT IN (SELECT "rowid" FROM "search_index" WHERE "search_index" MATCH ${toFts5(unwanted)})`];
}

/** FTS5 ranks by every word of the expression: those asked for stand in it twice, related ones once. */
function rankBy(wanted: TextMatch, related: readonly string[]): TextMatch {
  const words = related.map((term): TextMatch => ({ kind: "word", term, field: "any" }));
  return { kind: "all", parts: [wanted, { kind: "any", parts: [wanted, ...words] }] };
}

import type { Span } from "@/lib/analysis/text/span";
import { newestWith, OFTEN } from "@/lib/archive/reading/articles/newest-with";
import type { ArticleSummary } from "@/lib/archive/reading/articles/types";
import { articleCondition, isFiltered } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { join, sql } from "@/lib/db/dialect";
import type { NeedsArticles } from "./needs-articles";
import type { PersonQuery } from "./schema";

const ARTICLES_PER_PAGE = 20;

/** An article that names a person: how often, and the first mention with the words around it. */
export type NamingArticle = ArticleSummary & { mentionCount: number; snippet: Snippet };
type Snippet = { before: string; form: string; after: string };
export type NamingArticles = { articles: NamingArticle[]; total: number; page: number; pageCount: number };

/** Published articles that name a person, newest first, undated ones last. A page beyond the last is the first. */
export async function listPersonArticles(
  db: Db,
  { id, articleCount }: { id: number; articleCount: number },
  query: PersonQuery,
): Promise<NeedsArticles<NamingArticles>> {
  const isOften = articleCount > OFTEN && !isFiltered(query);
  const rows = isOften ? await findAmongAll(db, id, query.page) : await findRows(db, id, query);
  if (rows.length === 0 && query.page > 1) return listPersonArticles(db, { id, articleCount }, { ...query, page: 1 });
  const total = isOften ? articleCount : Number(rows[0]?.total ?? 0);
  const ids = rows.map((row) => row.id);
  const named = await findSnippets(db, id, ids);
  return {
    articleIds: ids,
    fill: (summaries) => {
      const articles = ids.flatMap((id) => {
        const [summary, mention] = [summaries.get(id), named.get(id)];
        return summary && mention ? [{ ...summary, ...mention }] : [];
      });
      return { articles, total, page: query.page, pageCount: Math.ceil(total / ARTICLES_PER_PAGE) };
    },
  };
}

function findRows(db: Db, personId: number, query: PersonQuery): Promise<{ id: number; total?: bigint }[]> {
  return db.$queryRaw<{ id: number; total: bigint }[]>`
    SELECT a."id", COUNT(*) OVER () AS "total" FROM "Appearance" m CROSS JOIN "Article" a
    WHERE m."personId" = ${personId} AND a."id" = m."articleId" AND ${articleCondition(query)}
    ORDER BY a."sortDate" DESC NULLS LAST, a."id" DESC
    LIMIT ${ARTICLES_PER_PAGE} OFFSET ${(query.page - 1) * ARTICLES_PER_PAGE}`;
}

/** The same for a person named so often that the newest of all articles soon have a page that name it. */
function findAmongAll(db: Db, personId: number, page: number): Promise<{ id: number; total?: bigint }[]> {
  const appearances = {
    table: sql`"Appearance" m`,
    condition: sql`m."personId" = ${personId} AND m."articleId" = a."id"`,
    ...{ id: sql`a."id"`, place: sql`a."id"` },
  };
  return db.$queryRaw(newestWith(appearances, ARTICLES_PER_PAGE, (page - 1) * ARTICLES_PER_PAGE));
}

type Named = { mentionCount: number; snippet: Snippet };

/** For each of these articles, how often a person is named and the words around the first mention. */
export async function findSnippets(db: Db, personId: number, ids: number[]): Promise<Map<number, Named>> {
  if (ids.length === 0) return new Map();
  // One page of texts: offsets count UTF-16 code units, which SQL does not.
  const rows = await db.$queryRaw<(Span & { articleId: number; text: string; mentions: bigint })[]>`
    SELECT t."articleId", t."text", m."start", m."end", (
      SELECT COUNT(*) FROM "Mention" x WHERE x."personId" = ${personId} AND x."articleId" = t."articleId"
    ) AS "mentions"
    FROM "ArticleText" t JOIN "Mention" m ON m."id" = (
      SELECT x."id" FROM "Mention" x WHERE x."personId" = ${personId} AND x."articleId" = t."articleId"
      ORDER BY x."start" LIMIT 1
    ) WHERE t."articleId" IN (${join(ids)})`;
  return new Map(
    rows.map(({ articleId, text, mentions, ...span }) => [
      articleId,
      { mentionCount: Number(mentions), snippet: cutSnippet(text, span) },
    ]),
  );
}

const BEFORE_CHARS = 80;
const AFTER_CHARS = 140;

/** Whole words of the mention's paragraph; an ellipsis where the paragraph goes on. */
function cutSnippet(text: string, { start, end }: Span): Snippet {
  const before = text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
  const lineEnd = text.indexOf("\n", end);
  const after = text.slice(end, lineEnd === -1 ? text.length : lineEnd);
  return {
    before: before.length <= BEFORE_CHARS ? before : `… ${before.slice(-BEFORE_CHARS).replace(/^\S*\s+/, "")}`,
    form: text.slice(start, end),
    after: after.length <= AFTER_CHARS ? after : `${after.slice(0, AFTER_CHARS).replace(/\s+\S*$/, "")} …`,
  };
}

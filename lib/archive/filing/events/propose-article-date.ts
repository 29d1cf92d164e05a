import { type LinkedArticle, proposeDate } from "@/lib/analysis/events/reports/propose-date";
import type { LinkableArticle } from "@/lib/analysis/events/types";
import { groupByArticle } from "@/lib/archive/reading/articles/group-by-article";
import { shownLinkCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { join, raw, type Sql, sql } from "@/lib/db/dialect";
import { Prisma } from "@/lib/db/generated/sqlite/client";
import { loadLinkables } from "./load-linkable";

// The best few of them that are dated say when an article was written.
const MAX_LINKED = 40;
// The texts of these and of all they are linked to are held at the same time.
const AT_ONCE = 20;

/** Articles asked for at a time: each is a bound value. */
const BATCH = 500;

/** Proposes dates for those of these articles that have none, from their shown links; sorting uses them until an editor decides. */
export async function proposeArticleDates(db: Db, articleIds: readonly number[]): Promise<void> {
  for (let at = 0; at < articleIds.length; at += BATCH) {
    await proposeForAll(db, await listUndated(db, join(articleIds.slice(at, at + BATCH))));
  }
}

/** Proposes them again for these articles and those linked to them: some of them were published, or taken back. */
export async function reproposeDates(db: Db, articleIds: readonly number[]): Promise<void> {
  const undated = new Map<number, Undated>();
  for (let at = 0; at < articleIds.length; at += BATCH) {
    const some = join(articleIds.slice(at, at + BATCH));
    const linked = (own: Sql, other: Sql) => sql`
      SELECT ${other} FROM "Link" l WHERE ${own} IN (${some}) AND l."kind" = 'same-event' AND ${shownLinkCondition}`;
    const [aId, bId] = [raw('l."aId"'), raw('l."bId"')];
    const theirs = sql`SELECT o."id" FROM "Article" o WHERE o."id" IN (${some})
      UNION ${linked(aId, bId)} UNION ${linked(bId, aId)}`;
    for (const article of await listUndated(db, theirs)) undated.set(article.id, article);
  }
  await proposeForAll(db, [...undated.values()]);
}

/** @param ids of articles, or what selects them */
function listUndated(db: Db, ids: Sql): Promise<Undated[]> {
  // A date of its own counts before the issue's.
  return db.$queryRaw<Undated[]>(sql`
    SELECT a."id", a."status" FROM "Article" a JOIN "Issue" i ON i."id" = a."issueId"
    WHERE a."id" IN (${ids}) AND (a."datePrecision" <> 'day'
      OR (a."datePrecision" IS NULL AND (i."datePrecision" <> 'day' OR i."datePrecision" IS NULL)))
    ORDER BY a."id"`);
}

async function proposeForAll(db: Db, undated: readonly Undated[]): Promise<void> {
  for (let at = 0; at < undated.length; at += AT_ONCE) await proposeFor(db, undated.slice(at, at + AT_ONCE));
}

type Undated = { id: number; status: string };
type LinkRow = { articleId: number; otherId: number; aId: number; bId: number; score: number };

async function proposeFor(db: Db, undated: readonly Undated[]): Promise<void> {
  const links = groupByArticle(await listDatingLinks(db, undated));
  const ids = new Set(undated.map(({ id }) => id));
  for (const link of [...links.values()].flat()) ids.add(link.otherId);
  const articles = new Map((await loadLinkables(db, [...ids])).map((article) => [article.id, article]));
  for (const { id } of undated) {
    const article = articles.get(id);
    if (!article) continue;
    const proposed = proposeDate(
      article,
      (links.get(id) ?? []).flatMap((link) => toLinked(link, articles)),
    );
    await db.article.update({
      where: { id },
      data: {
        proposedDate: proposed ?? Prisma.DbNull,
        sortDate: article.date?.date ?? proposed?.value.date ?? null,
      },
      select: { id: true },
    });
  }
}

function toLinked(
  { otherId, aId, bId, score }: LinkRow,
  articles: ReadonlyMap<number, LinkableArticle>,
): LinkedArticle[] {
  const article = articles.get(otherId);
  if (!article) return [];
  return [{ article, link: { a: aId, b: bId, kind: "same-event", score: { score, parts: [] } } }];
}

/** The strongest shown links of each of these articles. One statement. */
async function listDatingLinks(db: Db, undated: readonly Undated[]): Promise<LinkRow[]> {
  const ids = join(undated.map(({ id }) => id));
  // What readers are not shown dates nothing they are: the reason would name it.
  const datesCondition = sql`(o."status" = 'published' OR (a."status" <> 'published' AND o."status" = 'draft'))`;
  const linkedBy = (own: Sql, other: Sql) => sql`
    SELECT ${own} AS "articleId", ${other} AS "otherId", l."id", l."aId", l."bId", l."score" FROM "Link" l
    JOIN "Article" a ON a."id" = ${own} JOIN "Article" o ON o."id" = ${other}
    WHERE ${own} IN (${ids}) AND l."kind" = 'same-event' AND ${shownLinkCondition} AND ${datesCondition}`;
  const [aId, bId] = [raw('l."aId"'), raw('l."bId"')];
  const rows = await db.$queryRaw<LinkRow[]>(sql`
    SELECT "articleId", "otherId", "aId", "bId", "score" FROM (
      SELECT own.*, ROW_NUMBER() OVER (PARTITION BY "articleId" ORDER BY "score" DESC, "id") AS "place"
      FROM (${linkedBy(aId, bId)} UNION ALL ${linkedBy(bId, aId)}) own
    ) ranked WHERE "place" <= ${MAX_LINKED} ORDER BY "articleId", "place"`);
  return rows.map((row) => ({
    articleId: Number(row.articleId),
    otherId: Number(row.otherId),
    aId: Number(row.aId),
    bId: Number(row.bId),
    score: row.score,
  }));
}

import type { Context } from "@/lib/archive/context";
import { countAuthors } from "@/lib/archive/filing/authors/keep-author-counts";
import { closeSeries, linkSeries } from "@/lib/archive/filing/events/link-series";
import { reproposeDates } from "@/lib/archive/filing/events/propose-article-date";
import { refreshEventsOf } from "@/lib/archive/filing/events/refresh-event";
import { listInSeries } from "@/lib/archive/filing/events/series-rows";
import { SqlEventIndex } from "@/lib/archive/filing/events/sql-index";
import { countShown, keepCounts } from "@/lib/archive/filing/people/keep-counts";
import { holdShown, keepHoldings } from "@/lib/archive/filing/publications/keep-holdings";
import { refreshSharedOf } from "@/lib/archive/filing/quotations/refresh-shared";
import { openSearchIndex } from "@/lib/archive/reading/search/open-search-index";
import type { Db } from "@/lib/db/client";

/** Makes issues visible with all that is counted and found of them. Answers with their articles. */
export async function showIssues(context: Context, db: Db, issueIds: number[]): Promise<number[]> {
  const status = "published";
  const shown = await db.issue.updateManyAndReturn({
    where: { id: { in: issueIds } },
    data: { status },
    select: { publicationId: true, date: true },
  });
  await holdShown(db, shown);
  const articles = await db.article.updateManyAndReturn({
    where: { issueId: { in: issueIds } },
    data: { status },
    select: { id: true, issueId: true, position: true, seriesKey: true },
  });
  articles.sort((a, b) => a.issueId - b.issueId || a.position - b.position);
  const articleIds = articles.map(({ id }) => id);
  await countAuthors(db, articleIds, 1);
  await countShown(db, articleIds);
  await openSearchIndex(context.database.engine).put(db, articleIds);
  await refreshEventsOf(db, articleIds);
  await refreshSharedOf(db, articleIds);
  const inSeries = articles.flatMap(({ id, seriesKey }) => (seriesKey === null ? [] : [id]));
  await linkSeries(db, await listInSeries(db, inSeries));
  return articleIds;
}

/** Makes issues older versions of what is shown in their place. Answers with their articles. */
export async function supersedeIssues(context: Context, db: Db, issueIds: number[]): Promise<number[]> {
  const status = "superseded";
  const articleIds = await listArticleIds(db, { id: { in: issueIds } });
  await hideArticles(context, db, articleIds, status);
  await keepHoldings(db, issueIds, () => db.issue.updateMany({ where: { id: { in: issueIds } }, data: { status } }));
  return articleIds;
}

/**
 * Takes articles out of search, candidates and events. Their rows, mentions and links stay.
 *
 * @param status what they are from now on: taken back, or of an older version
 */
export async function hideArticles(
  context: Context,
  db: Db,
  articleIds: number[],
  status: "withdrawn" | "superseded" = "withdrawn",
): Promise<void> {
  await openSearchIndex(context.database.engine).remove(db, articleIds);
  const series = await listInSeries(db, articleIds);
  await new SqlEventIndex(db, context.database.engine).unfile(articleIds);
  await countAuthors(db, articleIds, -1);
  await keepCounts(db, articleIds, () =>
    db.article.updateMany({ where: { id: { in: articleIds } }, data: { status } }),
  );
  await refreshEventsOf(db, articleIds);
  await refreshSharedOf(db, articleIds);
  await closeSeries(db, series);
  await reproposeDates(db, articleIds);
}

export async function listArticleIds(
  db: Db,
  issue: { importId: number } | { id: { in: number[] } },
): Promise<number[]> {
  const rows = await db.article.findMany({
    where: { issue },
    select: { id: true },
    orderBy: [{ issueId: "asc" }, { position: "asc" }],
  });
  return rows.map((row) => row.id);
}

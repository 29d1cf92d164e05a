import type { Context } from "@/lib/archive/context";
import { refilePeople } from "@/lib/archive/filing/events/refile-people";
import type { JobSubject } from "@/lib/archive/filing/jobs/job";
import { beginJobs, finishJobs, listJobs, queueJobs } from "@/lib/archive/filing/jobs/queue";
import { linkArticles } from "@/lib/archive/filing/link-articles";
import { settleSingleNames } from "@/lib/archive/filing/people/settle-single-names";
import type { Db } from "@/lib/db/client";
import { sql, textRows } from "@/lib/db/dialect";
import { refreshStatistics } from "@/lib/db/refresh-statistics";

export type Scope = JobSubject<"link-read">;

/** Earlier articles that now name other persons, linked again along with an import: an article pays for ten at most. */
const MOST_REFILED = 10;
const LEAST_REFILED = 200;

/**
 * Reads articles, then settles their bare names and links them. A job is kept from before the first is read until all are
 * linked; where an earlier run was stopped in between, all articles of its import are linked with these.
 *
 * @param read writes articles and answers with their ids.
 */
export async function linkRead(
  context: Context,
  scopes: readonly Scope[],
  read: () => Promise<number[]>,
): Promise<void> {
  const stopped = await begin(context, scopes);
  const fresh = await read();
  const articleIds = [...new Set([...fresh, ...(await listArticles(context.db, stopped))])];
  await settleSingleNames(context, articleIds);
  await linkArticles(context, articleIds);
  await refilePeople(context, Math.max(LEAST_REFILED, MOST_REFILED * articleIds.length));
  await finishJobs(context.db, "link-read", scopes);
  await refreshStatistics(context.db, context.database.engine, articleIds.length);
}

/** Takes up what was read by a run that was stopped before all of it was linked. */
export const linkStopped = (context: Context, scope: Scope) => linkRead(context, [scope], async () => []);

/** What runs before this one read and did not link. In a turn no other is at work on it. */
export async function listStopped(db: Db): Promise<Scope[]> {
  return (await listJobs(db, "link-read")).map(({ subject }) => subject);
}

/** Answers with those that were begun already. */
async function begin({ db, database, now }: Context, scopes: readonly Scope[]): Promise<Scope[]> {
  const stopped = new Set(await listStopped(db));
  await db.$transaction(async (tx) => {
    const subjects = sql`SELECT "value" AS "subject" FROM ${textRows(database.engine, scopes.map(String))} AS "scope"`;
    await queueJobs(tx, "link-read", subjects, now());
    await beginJobs(tx, "link-read", scopes, now());
  });
  return scopes.filter((scope) => stopped.has(scope));
}

async function listArticles(db: Db, scopes: readonly Scope[]): Promise<number[]> {
  if (scopes.length === 0) return [];
  const importIds = scopes.flatMap((scope) => (scope === "all" ? [] : [scope]));
  const rows = await db.article.findMany({
    where: {
      status: { not: "withdrawn" },
      ...(scopes.includes("all") ? {} : { issue: { importId: { in: importIds } } }),
    },
    select: { id: true },
    orderBy: [{ issueId: "asc" }, { position: "asc" }],
  });
  return rows.map((row) => row.id);
}

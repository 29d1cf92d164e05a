import type { Context } from "@/lib/archive/context";
import { refilePeople } from "@/lib/archive/filing/events/refile-people";
import { inTurn } from "@/lib/archive/filing/jobs/in-turn";
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

/** Articles linked in one turn: an import that is not larger is linked as a whole, editors' acts pass between two turns. */
const LINKED_AT_ONCE = 500;

/**
 * Reads articles, then settles their bare names and links them, in a turn. A job is kept from before the first is read until
 * all are linked; where an earlier run was stopped in between, all articles of its import are linked with these.
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
  await link(context, articleIds);
  await finishJobs(context.db, "link-read", scopes);
  await refreshStatistics(context.db, context.database.engine, articleIds.length);
}

async function link(context: Context, articleIds: readonly number[]): Promise<void> {
  await settleSingleNames(context, articleIds);
  await linkArticles(context, articleIds);
  await refilePeople(context, Math.max(LEAST_REFILED, MOST_REFILED * articleIds.length));
}

/** Settles and links articles that were read, in as many turns as they need; each is told beforehand how many are done. */
export async function linkInBatches(
  context: Context,
  articleIds: readonly number[],
  onProgress: (doneCount: number) => Promise<void>,
): Promise<void> {
  for (let start = 0; start < articleIds.length; start += LINKED_AT_ONCE) {
    await onProgress(start);
    await inTurn(context, (held) => link(held, articleIds.slice(start, start + LINKED_AT_ONCE)));
  }
  await refreshStatistics(context.db, context.database.engine, articleIds.length);
}

/** Takes up what was read by a run that was stopped before all of it was linked, if nobody else has meanwhile. In a turn. */
export async function linkStopped(context: Context, scope: Scope): Promise<void> {
  const where = { kind_subject: { kind: "link-read", subject: String(scope) } };
  if (await context.db.job.findUnique({ where, select: { id: true } }))
    await linkRead(context, [scope], async () => []);
}

/** All that is to be linked of an import, or of the archive. */
export const listUnlinked = ({ db }: Context, scope: Scope): Promise<number[]> => listArticles(db, [scope]);

/** Answers with those that were begun already. */
async function begin({ db, database, now }: Context, scopes: readonly Scope[]): Promise<Scope[]> {
  const stopped = new Set((await listJobs(db, "link-read")).map(({ subject }) => subject));
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

import { z } from "zod";
import type { Context } from "@/lib/archive/context";
import { refilePeople } from "@/lib/archive/filing/events/refile-people";
import type { HeldJob } from "@/lib/archive/filing/jobs/held-job";
import { inTurn } from "@/lib/archive/filing/jobs/in-turn";
import type { JobSubject } from "@/lib/archive/filing/jobs/job";
import { beginJobs, finishJobs, listJobs, queueJobs } from "@/lib/archive/filing/jobs/queue";
import { linkArticles } from "@/lib/archive/filing/link-articles";
import { settleSingleNames } from "@/lib/archive/filing/people/settle-single-names";
import type { Db } from "@/lib/db/client";
import { sql, textRows } from "@/lib/db/dialect";
import { refreshStatistics } from "@/lib/db/refresh-statistics";
import {
  countLinkable,
  type Linked,
  type LinkScope,
  linkedSchema,
  listLinkable,
  NOTHING_LINKED,
} from "./list-linkable";

export type Scope = JobSubject<"link-read">;

/** Earlier articles that now name other persons, linked again along with an import: an article pays for ten at most. */
const MOST_REFILED = 10;
const LEAST_REFILED = 200;

/** Articles linked in one turn: an import that is not larger is linked as a whole, editors' acts pass between two turns. */
const LINKED_AT_ONCE = 500;

/**
 * Reads articles, then settles their bare names and links them, in a turn. A job is kept from before the first is read until
 * all are linked. Where an earlier run was stopped in between, it stays: a worker links all of that import.
 *
 * @param read writes articles and answers with their ids.
 */
export async function linkRead(
  context: Context,
  scopes: readonly Scope[],
  read: () => Promise<number[]>,
): Promise<void> {
  const stopped = await begin(context, scopes);
  const articleIds = [...new Set(await read())];
  await link(context, articleIds);
  await finishJobs(
    context.db,
    "link-read",
    scopes.filter((scope) => !stopped.includes(scope)),
  );
  await queue(context, stopped);
  await refreshStatistics(context.db, context.database.engine, articleIds.length);
}

async function link(context: Context, articleIds: readonly number[]): Promise<void> {
  await settleSingleNames(context, articleIds);
  await linkArticles(context, articleIds);
  await refilePeople(context, Math.max(LEAST_REFILED, MOST_REFILED * articleIds.length));
}

/**
 * Settles and links articles that were read, some hundred in a turn. The job keeps how far it has come, and goes on from there
 * after any end. @throws JobStopped when it is no longer this worker's
 */
export async function linkInBatches(context: Context, job: HeldJob, scope: LinkScope, from: Linked): Promise<void> {
  const totalCount = from.count + (await countLinkable(context.db, scope, from));
  let linked = from;
  let isDone = totalCount === from.count;
  while (!isDone) {
    const next = await inTurn(context, async (held) => {
      // Whoever had the turn before may have taken the job over.
      await job.progress({ step: "linking", doneCount: linked.count, totalCount, options: { linked } });
      const articles = await listLinkable(held.db, scope, linked, LINKED_AT_ONCE);
      await link(
        held,
        articles.map(({ id }) => id),
      );
      return articles;
    });
    const last = next.at(-1) ?? linked;
    linked = { issueId: last.issueId, position: last.position, count: linked.count + next.length };
    // Not by the count: an issue read again meanwhile may have more articles.
    isDone = next.length < LINKED_AT_ONCE;
  }
  await job.progress({ doneCount: linked.count, options: { linked } });
  await refreshStatistics(context.db, context.database.engine, linked.count);
}

const stoppedSchema = z.object({ linked: linkedSchema.default(NOTHING_LINKED) });

/** Links what was read by a run that was stopped before all of it was linked. */
export async function linkStopped(context: Context, job: HeldJob): Promise<void> {
  const subject = job.subject("link-read");
  const { linked } = stoppedSchema.parse(job.options ?? {});
  await linkInBatches(context, job, subject === "all" ? "all" : { importId: subject }, linked);
}

/** Answers with those that were begun already. */
async function begin(context: Context, scopes: readonly Scope[]): Promise<Scope[]> {
  const { db, now } = context;
  const stopped = new Set((await listJobs(db, "link-read")).map(({ subject }) => subject));
  await db.$transaction(async (tx) => {
    await queueScopes(tx, context, scopes);
    await beginJobs(tx, "link-read", scopes, now());
  });
  return scopes.filter((scope) => stopped.has(scope));
}

async function queue(context: Context, scopes: readonly Scope[]): Promise<void> {
  if (scopes.length > 0) await context.db.$transaction((db) => queueScopes(db, context, scopes));
}

function queueScopes(db: Db, { database, now }: Context, scopes: readonly Scope[]): Promise<void> {
  const subjects = sql`SELECT "value" AS "subject" FROM ${textRows(database.engine, scopes.map(String))} AS "scope"`;
  return queueJobs(db, "link-read", subjects, now());
}

import { LinkingMemory } from "@/lib/analysis/events/linking-memory";
import { profileArticle } from "@/lib/analysis/events/profile/profile-article";
import type { ArticleProfile } from "@/lib/analysis/events/types";
import type { Context } from "@/lib/archive/context";
import type { Job } from "@/lib/archive/filing/jobs/job";
import { beginJobs, finishJobs, listJobs } from "@/lib/archive/filing/jobs/queue";
import type { Db } from "@/lib/db/client";
import { ONCE } from "@/lib/db/retry-postgres";
import { groupInBatches } from "./group-articles";
import { linkBatch } from "./link-batch";
import { loadLinkables } from "./load-linkable";
import { proposeArticleDates } from "./propose-article-date";
import { SqlEventIndex } from "./sql-index";

/** Articles linked in one transaction, as in an import. */
const BATCH = 20;

/**
 * Lets links and events follow whom articles name, after a merge, a split, a word of an editor on a mention, a settled
 * surname, or of what publication its issue is, or the undoing of one: files the articles queued (`lib/archive/filing/people/note-changed.ts`) under their persons of
 * today, and links and groups them again. A job goes when all is done, so that what is stopped is taken up again. How rare a
 * person has become for articles that named it before, and after, they learn when they are linked again themselves.
 *
 * @param limit how many articles are taken up; the others stay queued.
 * @returns whether there were any
 */
export async function refilePeople(context: Context, limit: number): Promise<boolean> {
  const changed = await listJobs(context.db, "refile-people", limit);
  if (changed.length === 0) return false;
  const ids = await fileAll(context, changed);
  if (ids.length > 0) await linkAnew(context, ids);
  await finishJobs(
    context.db,
    "refile-people",
    changed.map(({ subject }) => subject),
  );
  return true;
}

/** Answers with the articles whose links have to be found anew. */
async function fileAll(context: Context, changed: readonly Job<"refile-people">[]): Promise<number[]> {
  const ids: number[] = [];
  const { engine } = context.database;
  await inBatches(context, changed, async (db, batch) => {
    const articleIds = batch.map(({ subject }) => subject);
    await beginJobs(db, "refile-people", articleIds, context.now());
    const moved = new Set(await fileMoved(db, new SqlEventIndex(db, engine), articleIds));
    // Begun before, it may have been filed under its persons of today and not been linked.
    for (const { subject, attempts } of batch) if (moved.has(subject) || attempts > 0) ids.push(subject);
  });
  await inBatches(context, ids, (db, batch) => new SqlEventIndex(db, engine).refile(batch));
  return ids;
}

/** Files those that were filed under other persons, other names of them, or another publication; answers with their ids. */
async function fileMoved(db: Db, index: SqlEventIndex, ids: readonly number[]): Promise<number[]> {
  const before = new Map((await index.profiles(ids)).map((profile) => [profile.id, placeOf(profile)]));
  const filed = await loadLinkables(
    db,
    ids.filter((id) => before.has(id)),
  );
  const moved = filed.map(profileArticle).filter((profile) => before.get(profile.id) !== placeOf(profile));
  await index.enter(moved);
  return moved.map(({ id }) => id);
}

function placeOf({ publication, people, personTerms }: ArticleProfile): string {
  return JSON.stringify([publication, people.map(({ id }) => id).sort((a, b) => a - b), [...personTerms].sort()]);
}

async function linkAnew(context: Context, articleIds: readonly number[]): Promise<void> {
  const run = { done: new Set<number>() };
  const memory = new LinkingMemory();
  await inBatches(context, articleIds, (db, batch) =>
    linkBatch({ db, index: new SqlEventIndex(db, context.database.engine, memory) }, batch, run),
  );
  await groupInBatches(context, articleIds);
  await inBatches(context, articleIds, proposeArticleDates);
}

async function inBatches<T>(
  context: Context,
  all: readonly T[],
  work: (db: Db, batch: readonly T[]) => Promise<void>,
): Promise<void> {
  for (let start = 0; start < all.length; start += BATCH) {
    // What it has linked it keeps in memory.
    await context.db.$transaction((db) => work(db, all.slice(start, start + BATCH)), ONCE);
  }
}

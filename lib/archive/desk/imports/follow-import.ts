import type { Context } from "@/lib/archive/context";
import type { GivenHints } from "@/lib/archive/filing/imports/fill-in";
import { findNoPublishing } from "@/lib/archive/filing/imports/publish-import";
import { queueImport } from "@/lib/archive/filing/imports/queue-import";
import { queueReading } from "@/lib/archive/filing/imports/queue-reading";
import type { Reanalysis } from "@/lib/archive/filing/imports/reanalyse";
import { type Ending, followJob } from "@/lib/archive/filing/jobs/run-jobs";
import { createHandlers } from "@/lib/archive/filing/work/handlers";
import type { Outcome } from "@/lib/outcome";

/** A job waits for its turn as long as it takes. */
const patiently = (context: Context): Context => ({ ...context, patienceMs: undefined });

/**
 * Reads and links an import, or waits for the process that is at it. @throws what failed, when it failed here
 *
 * @param given what the editor says of documents that do not say it
 */
export async function analyseImport(context: Context, importId: number, given?: GivenHints): Promise<Ending> {
  await context.db.$transaction((db) => queueImport(db, importId, given ? { given } : {}, context.now()));
  return followJob(patiently(context), createHandlers(), "import", String(importId));
}

/** Queues that an import is published once it is read. */
export async function publishWhenRead(context: Context, importId: number): Promise<Outcome> {
  const unread = await context.db.importFile.count({ where: { importId, status: "stored" } });
  const problem = unread === 0 ? await findNoPublishing(context.db, importId) : null;
  if (problem) return problem;
  await context.db.$transaction((db) => queueImport(db, importId, { publishes: true }, context.now()));
  return { ok: true };
}

/**
 * Reads originals again as jobs: of these issues, or as one of all that are not withdrawn. Null where another process did it
 * or a part of it.
 */
export async function reanalyse(context: Context, issueIds?: readonly number[]): Promise<Reanalysis | null> {
  const kind = "reanalyse";
  const subjects = issueIds === undefined ? [await queueAll(context)] : await queueReading(context, issueIds);
  const parts = new Map<string, Reanalysis>();
  for (const subject of subjects) {
    const handlers = createHandlers((done) => parts.set(subject, done));
    await followJob(patiently(context), handlers, kind, subject);
  }
  if (parts.size < subjects.length) return null;
  const done = [...parts.values()];
  const sum = (key: "issues" | "articles") => done.reduce((total, part) => total + part[key], 0);
  return { issues: sum("issues"), articles: sum("articles"), failed: done.flatMap(({ failed }) => failed) };
}

async function queueAll({ db, now }: Context): Promise<string> {
  const [kind, subject, at] = ["reanalyse", "all", now()] as const;
  const create = { kind, subject, state: "waiting", createdAt: at, updatedAt: at };
  await db.$transaction((tx) => tx.job.upsert({ where: { kind_subject: { kind, subject } }, create, update: {} }));
  return subject;
}

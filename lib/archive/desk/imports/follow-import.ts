import type { Context } from "@/lib/archive/context";
import type { GivenHints } from "@/lib/archive/filing/imports/fill-in";
import { createHandlers } from "@/lib/archive/filing/imports/handlers";
import { findNoPublishing } from "@/lib/archive/filing/imports/publish-import";
import { queueImport } from "@/lib/archive/filing/imports/queue-import";
import type { Reanalysis } from "@/lib/archive/filing/imports/reanalyse";
import { type Ending, followJob } from "@/lib/archive/filing/jobs/run-jobs";
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

/** Reads originals again as a job: of these issues, or of all that are not withdrawn. Null where another process did it. */
export async function reanalyse(context: Context, issueIds?: readonly number[]): Promise<Reanalysis | null> {
  const subject = issueIds === undefined ? "all" : issueIds.join(",");
  const [kind, now] = ["reanalyse", context.now()] as const;
  const create = { kind, subject, state: "waiting", createdAt: now, updatedAt: now };
  await context.db.$transaction((db) =>
    db.job.upsert({ where: { kind_subject: { kind, subject } }, create, update: {} }),
  );
  let done: Reanalysis | null = null;
  const handlers = createHandlers((one) => {
    done = one;
  });
  await followJob(patiently(context), handlers, kind, subject);
  return done;
}

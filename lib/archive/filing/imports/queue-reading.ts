import type { Context } from "@/lib/archive/context";

/** Queues that the originals of these issues are read again; a worker does it. */
export async function queueReading({ db, now }: Context, issueIds: readonly number[]): Promise<void> {
  if (issueIds.length === 0) return;
  const subject = [...issueIds].sort((a, b) => a - b).join(",");
  const row = { kind: "reanalyse", subject, state: "waiting", createdAt: now(), updatedAt: now() };
  const where = { kind_subject: { kind: row.kind, subject } };
  await db.$transaction((tx) => tx.job.upsert({ where, create: row, update: { state: "waiting" } }));
}

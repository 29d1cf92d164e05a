import type { Db } from "@/lib/db/client";
import { type ImportOptions, readImportOptions } from "./import-options";

/** Queues that an import is read, linked and published as its options say; one that is queued already learns of them. */
export async function queueImport(db: Db, importId: number, options: Partial<ImportOptions>, now: Date): Promise<void> {
  const where = { kind_subject: { kind: "import", subject: String(importId) } };
  const queued = await db.job.findUnique({ where, select: { options: true } });
  const merged = { ...readImportOptions(queued?.options), ...options };
  const key = { kind: "import", subject: String(importId) };
  // The worker that has it may be done with it in this very moment.
  const { count } = queued
    ? await db.job.updateMany({ where: key, data: { options: merged, updatedAt: now } })
    : { count: 0 };
  if (count > 0) return;
  await db.job.create({ data: { ...key, state: "waiting", options: merged, createdAt: now, updatedAt: now } });
}

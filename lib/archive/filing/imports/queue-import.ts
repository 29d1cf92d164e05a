import type { Db } from "@/lib/db/client";
import { type ImportOptions, readImportOptions } from "./import-options";

/** Queues that an import is read, linked and published as its options say; one that is queued already learns of them. */
export async function queueImport(db: Db, importId: number, options: Partial<ImportOptions>, now: Date): Promise<void> {
  const where = { kind_subject: { kind: "import", subject: String(importId) } };
  const queued = await db.job.findUnique({ where, select: { options: true } });
  const merged = { ...readImportOptions(queued?.options), ...options };
  const key = { kind: "import", subject: String(importId) };
  const update = { options: merged, updatedAt: now };
  // In one statement: the worker that has it may be done with it in this very moment, and others may queue it.
  await db.job.upsert({ where, create: { ...key, ...update, state: "waiting", createdAt: now }, update });
}

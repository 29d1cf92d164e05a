import type { Db } from "@/lib/db/client";
import { type ImportOptions, readImportOptions } from "./import-options";

/** Queues that an import is read, linked and published as its options say; one that is queued already learns of them. */
export async function queueImport(db: Db, importId: number, options: Partial<ImportOptions>, now: Date): Promise<void> {
  const where = { kind_subject: { kind: "import", subject: String(importId) } };
  const queued = await db.job.findUnique({ where, select: { options: true } });
  const merged = { ...readImportOptions(queued?.options), ...options };
  if (queued) await db.job.update({ where, data: { options: merged, updatedAt: now } });
  else {
    const job = { kind: "import", subject: String(importId), state: "waiting", options: merged };
    await db.job.create({ data: { ...job, createdAt: now, updatedAt: now } });
  }
}

import type { Archive } from "@/lib/archive/archive";

const EVERY_MS = 2_000;

/** Says on standard error, in one line that is written over, how far an import is while it is waited for. */
export async function showProgress<T>(archive: Archive, importId: number, work: () => Promise<T>): Promise<T> {
  if (!process.stderr.isTTY) return work();
  const timer = setInterval(() => show(archive, importId), EVERY_MS);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    process.stderr.write("\r\x1b[K");
  }
}

async function show(archive: Archive, importId: number): Promise<void> {
  // What it says is a convenience: what fails here fails in the work itself too.
  const job = await archive.jobs.findOfImport(importId).catch(() => null);
  if (!job) return;
  const count = job.totalCount > 0 ? ` ${job.doneCount} of ${job.totalCount}` : "";
  process.stderr.write(`\r\x1b[KImport ${importId}: ${job.step ?? job.state}${count}`);
}

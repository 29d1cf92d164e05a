import "server-only";
import { type Archive, openArchive } from "@/lib/archive/archive";
import type { Worker } from "@/lib/archive/filing/jobs/worker";
import { readSettings } from "@/lib/env";

// Next loads modules anew in development; the archive stays one per process.
const holder = globalThis as { backfileArchive?: Archive; backfileWorker?: Worker };

/** How long a visitor waits for the turn of an act while an import is filed, before they are told to try again. */
const PATIENCE_MS = 15_000;

/** The process-wide archive, opened at the first request: building the site needs no database. */
export function getArchive(): Archive {
  holder.backfileArchive ??= openArchive(readSettings(), { patienceMs: PATIENCE_MS });
  return holder.backfileArchive;
}

/** Starts the worker of this process, unless jobs are left to others. Called once, when the server starts. */
export function startJobs(): void {
  if (readSettings().works) holder.backfileWorker ??= getArchive().jobs.start();
}

/** Has jobs that were just queued begun at once. */
export function wakeWorker(): void {
  holder.backfileWorker?.wake();
}

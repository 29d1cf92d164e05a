import "server-only";
import type { Archive } from "@/lib/archive/archive";
import { takeArchiveCode } from "@/lib/archive-code";
import { readSettings } from "@/lib/env";
import { keepWorkerProcess, type WorkerProcess } from "@/lib/worker-process";

// Each route's bundle has its own copy of this module, and development reloads it. The process has one archive all the same.
const holder = globalThis as { backfileArchive?: Archive; backfileWorker?: WorkerProcess };

/** How long a visitor waits for the turn of an act while an import is filed, before they are told to try again. */
const PATIENCE_MS = 15_000;

/** The process-wide archive, opened at the first request: building the site needs no database. */
export function getArchive(): Archive {
  holder.backfileArchive ??= takeArchiveCode()(readSettings(), { patienceMs: PATIENCE_MS });
  return holder.backfileArchive;
}

/** Starts the worker of this server, in a process of its own, unless jobs are left to others. Called once, when the server starts. */
export function startJobs(): void {
  if (readSettings().works) holder.backfileWorker ??= keepWorkerProcess();
}

/** Has jobs that were just queued begun at once. */
export function wakeWorker(): void {
  holder.backfileWorker?.wake();
}

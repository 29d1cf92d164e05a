import "server-only";
import { type Archive, openArchive } from "@/lib/archive/archive";
import { readSettings } from "@/lib/env";

// Next loads modules anew in development; the archive stays one per process.
const holder = globalThis as { backfileArchive?: Archive };

/** The process-wide archive, opened at the first request: building the site needs no database. */
export function getArchive(): Archive {
  holder.backfileArchive ??= openArchive(readSettings());
  return holder.backfileArchive;
}

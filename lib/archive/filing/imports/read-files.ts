import { existsSync } from "node:fs";
import { join } from "node:path";
import { ownName } from "@/lib/analysis/intake/containers/member-names";
import type { KnownPublication } from "@/lib/analysis/intake/header/known-publications";
import type { Upload } from "@/lib/analysis/intake/types";
import type { CalendarDate } from "@/lib/analysis/text/calendar";
import type { Context, ReadResult } from "@/lib/archive/context";
import { readerOf } from "@/lib/archive/filing/readers";
import { listKnownPublications } from "@/lib/archive/reading/publications/list-known";
import { readOriginal } from "@/lib/db/originals";
import { AppError } from "@/lib/errors";
import { toFault } from "@/lib/faults";
import { log } from "@/lib/log";

export type WaitingFile = {
  id: number;
  importId: number;
  fileName: string;
  mediaType: string | null;
  attempts: number;
  originalId: number;
  sha256: string;
};

export type ReadFile = {
  file: WaitingFile;
  result: ReadResult;
  /** Publications the archive had when it was read: with more it might have been read otherwise. */
  publicationCount: number;
};

/**
 * Reads files of an import, at once where there are threads for it. Outside of any turn: it writes nothing but that the files
 * are in hand, so that one which brings the process down is known by it.
 *
 * @param said the day an editor gave for documents that do not say theirs
 */
export async function readFiles(
  context: Context,
  files: readonly WaitingFile[],
  said: CalendarDate | null = null,
): Promise<ReadFile[]> {
  const publications = await listKnownPublications(context.db);
  return Promise.all(
    files.map(async (file) => ({
      file,
      result: await readFile(context, file, publications, said),
      publicationCount: publications.length,
    })),
  );
}

/** Reads a file again that states no publication, when the archive has learnt of more since it was read. */
export async function readAnew(context: Context, { file, result, publicationCount }: ReadFile): Promise<ReadResult> {
  if (!result.ok || result.issue.publication) return result;
  const publications = await listKnownPublications(context.db);
  return publications.length === publicationCount ? result : readFile(context, file, publications, null);
}

async function readFile(
  context: Context,
  file: WaitingFile,
  publications: KnownPublication[],
  said: CalendarDate | null,
): Promise<ReadResult> {
  try {
    const bytes = await readOriginal(context.dataFolder, file.sha256);
    return await readUpload(context, { ...file, bytes }, publications, said);
  } catch (error) {
    if (isMissing(error) && !existsSync(join(context.dataFolder, "originals"))) throw new AppError("unavailable", AWAY);
    if (isMissing(error)) return { ok: false, reason: { code: "unreadable", words: GONE } };
    throw error;
  }
}

/** Intake answers with reasons; what it throws all the same is our fault, and must not take the other files along. */
export async function readUpload(
  context: Context,
  { fileName, mediaType, bytes }: Upload,
  publications: KnownPublication[],
  said: CalendarDate | null,
): Promise<ReadResult> {
  // Folder and archive say what a file lies beside, not what it is.
  const upload = { fileName: ownName(fileName), mediaType, bytes };
  try {
    return await readerOf(context)(upload, { publications }, said);
  } catch (error) {
    // What passes by itself, such as a folder that cannot be opened just now, is tried again.
    if (toFault(error)) throw error;
    log.error({ err: error, fileName }, "intake failed");
    return { ok: false, reason: { code: "unreadable", words: OURS } };
  }
}

const OURS = "Backfile failed to read this file. The original is kept; it can be analysed again after an update.";
const AWAY = "The folder of originals is not there. It goes on by itself when it is.";
const GONE =
  "Its original is no longer in the folder of originals. Bring the folder back from a backup, or upload the file again.";

const isMissing = (error: unknown) => error instanceof Error && "code" in error && error.code === "ENOENT";

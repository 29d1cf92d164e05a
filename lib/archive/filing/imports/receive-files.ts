import { createHash } from "node:crypto";
import { MAX_FILES } from "@/lib/analysis/intake/limits";
import type { Upload } from "@/lib/analysis/intake/types";
import type { Context } from "@/lib/archive/context";
import type { Db } from "@/lib/db/client";
import { storeOriginal, storeOriginalPieces } from "@/lib/db/originals";
import { retry } from "@/lib/db/retry";
import { AppError } from "@/lib/errors";
import { type ImportOptions, readImportOptions } from "./import-options";
import { cleanName, keepOriginals, type ReceivedFile } from "./keep-originals";
import { queueImport } from "./queue-import";

const MAX_TRIES = 3;
const PAUSE_MS = 20;

export type Receipt = { createdById?: string | null; isSample?: boolean } & Partial<ImportOptions>;

/** A file whose bytes come piece by piece, such as a mailbox that is larger than memory. */
type StreamedUpload = Omit<Upload, "bytes"> & { pieces: AsyncIterable<Uint8Array> };

export type IncomingFile = Upload | StreamedUpload;

/**
 * Keeps the bytes of every file, before anything else happens to them, and opens an import over them with the job that reads
 * it. The same files sent again before they are read are the same import: so does a command that was interrupted go on.
 *
 * @param uploads read one after the other; the bytes of one are in memory at a time where they come from a generator
 * @returns the id of the import
 * @throws AppError `bad-request` without files, `too-large` with more than MAX_FILES.
 */
export async function receiveFiles(
  context: Context,
  uploads: Iterable<IncomingFile> | AsyncIterable<IncomingFile>,
  receipt: Receipt = {},
): Promise<number> {
  const files: ReceivedFile[] = [];
  for await (const upload of uploads) {
    if (files.length === MAX_FILES) throw new AppError("too-large", `An import takes ${MAX_FILES} files at most.`);
    const { fileName, mediaType } = upload;
    const stored =
      "pieces" in upload
        ? await storeOriginalPieces(context.dataFolder, upload.pieces)
        : await storeOriginal(context.dataFolder, upload.bytes);
    files.push({ ...stored, fileName: cleanName(fileName), mediaType });
  }
  if (files.length === 0) throw new AppError("bad-request", "There is no file to import.");
  const unreadKey = keyOf(files, receipt);
  // Another process was given one of the same files, or all of them, at the same moment: their rows are there now.
  return retry(() => context.db.$transaction((db) => open(context, db, files, receipt, unreadKey)), {
    ...{ isPassing: isTaken, tries: MAX_TRIES, pauseMs: PAUSE_MS },
  });
}

const isTaken = (error: unknown) => error instanceof Error && "code" in error && error.code === "P2002";

async function open(
  context: Context,
  db: Db,
  files: readonly ReceivedFile[],
  receipt: Receipt,
  unreadKey: string,
): Promise<number> {
  const same = await db.import.findUnique({ where: { unreadKey }, select: { id: true } });
  if (same) return same.id;
  const now = context.now();
  const originals = await keepOriginals(db, files, now);
  const { createdById = null, isSample = false } = receipt;
  const { id: importId } = await db.import.create({
    data: { status: "open", isSample, createdById, createdAt: now, unreadKey },
    select: { id: true },
  });
  await db.importFile.createMany({
    data: files.map(({ sha256, fileName, mediaType }, position) => ({
      ...{ importId, position, fileName, mediaType, status: "stored" },
      originalId: originals.get(sha256) ?? null,
    })),
  });
  await queueImport(db, importId, readImportOptions({ publishes: receipt.publishes, given: receipt.given }), now);
  return importId;
}

function keyOf(files: readonly ReceivedFile[], { createdById, isSample, given, publishes }: Receipt): string {
  const sent = files.map(({ fileName, sha256 }) => [fileName, sha256]);
  const how = [createdById ?? null, isSample ?? false, given?.hints ?? null, publishes ?? false];
  return createHash("sha256")
    .update(JSON.stringify([sent, how]))
    .digest("hex");
}

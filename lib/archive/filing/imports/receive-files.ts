import { createHash } from "node:crypto";
import { MAX_FILES } from "@/lib/analysis/intake/limits";
import type { Upload } from "@/lib/analysis/intake/types";
import type { Context } from "@/lib/archive/context";
import type { Db } from "@/lib/db/client";
import { storeOriginal } from "@/lib/db/originals";
import { AppError } from "@/lib/errors";
import { type ImportOptions, readImportOptions } from "./import-options";
import { queueImport } from "./queue-import";

const MAX_NAME_CHARS = 255;
const MAX_TRIES = 3;

export type Receipt = { createdById?: string | null; isSample?: boolean } & Partial<ImportOptions>;

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
  uploads: Iterable<Upload> | AsyncIterable<Upload>,
  receipt: Receipt = {},
): Promise<number> {
  const files: ReceivedFile[] = [];
  for await (const { fileName, mediaType, bytes } of uploads) {
    if (files.length === MAX_FILES) throw new AppError("too-large", `An import takes ${MAX_FILES} files at most.`);
    const stored = await storeOriginal(context.dataFolder, bytes);
    files.push({ ...stored, fileName: cleanName(fileName), mediaType });
  }
  if (files.length === 0) throw new AppError("bad-request", "There is no file to import.");
  const unreadKey = keyOf(files, receipt);
  for (let tries = 1; ; tries += 1) {
    try {
      return await context.db.$transaction((db) => open(context, db, files, receipt, unreadKey));
    } catch (error) {
      // Another process was given the same at the same moment.
      const same = await context.db.import.findUnique({ where: { unreadKey }, select: { id: true } });
      if (same) return same.id;
      // Or one of the same files, whose row is there now.
      if (tries === MAX_TRIES || !isTaken(error)) throw error;
    }
  }
}

const isTaken = (error: unknown) => error instanceof Error && "code" in error && error.code === "P2002";

type ReceivedFile = { sha256: string; sizeBytes: number; fileName: string; mediaType: string | null };

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

/** Rows of the originals, by their hashes; those the archive has already stay as they are. */
async function keepOriginals(db: Db, files: readonly ReceivedFile[], now: Date): Promise<Map<string, number>> {
  const byHash = new Map(files.map((file) => [file.sha256, file]));
  const known = await findOriginals(db, [...byHash.keys()]);
  const fresh = [...byHash.values()].filter(({ sha256 }) => !known.has(sha256));
  if (fresh.length === 0) return known;
  await db.original.createMany({ data: fresh.map((file) => ({ ...file, storedAt: now })) });
  return findOriginals(db, [...byHash.keys()]);
}

async function findOriginals(db: Db, hashes: string[]): Promise<Map<string, number>> {
  const rows = await db.original.findMany({ where: { sha256: { in: hashes } }, select: { id: true, sha256: true } });
  return new Map(rows.map((row) => [row.sha256, row.id]));
}

function keyOf(files: readonly ReceivedFile[], { createdById, isSample, given, publishes }: Receipt): string {
  const sent = files.map(({ fileName, sha256 }) => [fileName, sha256]);
  const how = [createdById ?? null, isSample ?? false, given?.hints ?? null, publishes ?? false];
  return createHash("sha256")
    .update(JSON.stringify([sent, how]))
    .digest("hex");
}

// Controls, and marks that turn the direction of what follows: "rtl\u202Etxt.exe" would read as another name.
const INVISIBLE = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** A file's name as it can be shown: its last characters where it is too long, since they tell the kind. */
function cleanName(fileName: string): string {
  const characters = [...fileName.replace(INVISIBLE, "").replace(/\p{Cs}/gu, "\uFFFD")];
  return characters.slice(-MAX_NAME_CHARS).join("").trim() || "pasted-text.txt";
}

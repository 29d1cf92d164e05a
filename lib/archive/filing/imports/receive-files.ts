import { createHash } from "node:crypto";
import { MAX_FILES } from "@/lib/analysis/intake/limits";
import type { Upload } from "@/lib/analysis/intake/types";
import type { Context } from "@/lib/archive/context";
import { inTime } from "@/lib/archive/filing/jobs/in-time";
import type { Db } from "@/lib/db/client";
import { keepSpooled, type Spooled, type StoredBytes, storeOriginal, storeOriginalPieces } from "@/lib/db/originals";
import { retry } from "@/lib/db/retry";
import { AppError } from "@/lib/errors";
import { toFault } from "@/lib/faults";
import { type Arrival, findArrived, keepArrivals, type Received } from "./arrivals";
import { type ImportOptions, readImportOptions } from "./import-options";
import { cleanName, keepOriginals } from "./keep-originals";
import { queueImport } from "./queue-import";

/** Sending files again takes longer than trying another act again: they wait for their turn so many times as long as that. */
const PATIENCE = 3;
/** Where nothing says how long an act waits, as on the command line. */
const LONGEST_MS = 5 * 60_000;
const PAUSE_MS = 20;

/** `sourceId`: the source that all of it came from by itself. */
export type Receipt = {
  createdById?: string | null;
  isSample?: boolean;
  sourceId?: number | null;
} & Partial<ImportOptions>;

/** A file whose bytes come piece by piece, such as a mailbox that is larger than memory. */
type StreamedUpload = Omit<Upload, "bytes"> & { pieces: AsyncIterable<Uint8Array> };

/** A file whose bytes have come and are on disk, but not kept yet. */
type SpooledUpload = Omit<Upload, "bytes"> & { spooled: Spooled };

export type IncomingFile = (Upload | StreamedUpload | SpooledUpload) & { arrival?: Arrival };

/**
 * Keeps the bytes of every file, before anything else happens to them, and opens an import over them with the job that reads
 * it. The same files sent again before they are read are the same import: so does a command that was interrupted go on.
 *
 * @param uploads read one after the other; the bytes of one are in memory at a time where they come from a generator
 * @returns the id of the import
 * @throws AppError `bad-request` without files, `too-large` with more than MAX_FILES, `busy` when others write for longer than
 * it waits; then nothing is imported
 */
export async function receiveFiles(
  context: Context,
  uploads: Iterable<IncomingFile> | AsyncIterable<IncomingFile>,
  receipt: Receipt = {},
): Promise<number> {
  const files: Received[] = [];
  for await (const upload of uploads) {
    if (files.length === MAX_FILES) throw new AppError("too-large", `An import takes ${MAX_FILES} files at most.`);
    const { fileName, mediaType, arrival } = upload;
    const stored = await store(context.dataFolder, upload);
    files.push({ file: { ...stored, fileName: cleanName(fileName), mediaType }, arrival });
  }
  if (files.length === 0) throw new AppError("bad-request", "There is no file to import.");
  const unreadKey = keyOf(files, receipt);
  const patienceMs = context.patienceMs === undefined ? undefined : PATIENCE * context.patienceMs;
  return inTime(patienceMs, busy, ({ begin }) => {
    const write = () =>
      context.db.$transaction((db) => {
        begin();
        return open(context, db, files, receipt, unreadKey);
      });
    return retry(write, { isPassing: isInTheWay, patienceMs: patienceMs ?? LONGEST_MS, pauseMs: PAUSE_MS });
  });
}

function store(dataFolder: string, upload: IncomingFile): Promise<StoredBytes> {
  if ("pieces" in upload) return storeOriginalPieces(dataFolder, upload.pieces);
  if ("spooled" in upload) return keepSpooled(dataFolder, upload.spooled);
  return storeOriginal(dataFolder, upload.bytes);
}

/** Another process writes; or it was given one of the same files, or all of them, at the same moment, and their rows are there now. */
const isInTheWay = (error: unknown) =>
  (error instanceof Error && "code" in error && error.code === "P2002") || toFault(error)?.code === "busy";

const busy = () => new AppError("busy", "Another process is writing to this archive. Try again in a moment.");

async function open(
  context: Context,
  db: Db,
  received: readonly Received[],
  receipt: Receipt,
  unreadKey: string,
): Promise<number> {
  const same = await db.import.findUnique({ where: { unreadKey }, select: { id: true } });
  if (same) return same.id;
  const now = context.now();
  const { createdById = null, isSample = false, sourceId = null } = receipt;
  const known = await findArrived(db, sourceId, received);
  const fresh = received.filter(({ arrival }) => !arrival || !known.has(arrival.key));
  const [earlier] = known.values();
  if (fresh.length === 0 && earlier !== undefined) return earlier;
  const files = fresh.map(({ file }) => file);
  const originals = await keepOriginals(db, files, now);
  const { id: importId } = await db.import.create({
    data: { status: "open", isSample, createdById, sourceId, createdAt: now, unreadKey },
    select: { id: true },
  });
  await db.importFile.createMany({
    data: fresh.map(({ file: { sha256, fileName, mediaType }, arrival }, position) => ({
      ...{ importId, position, fileName, mediaType, status: "stored" },
      originalId: originals.get(sha256) ?? null,
      origin: arrival?.origin,
    })),
  });
  await keepArrivals(db, sourceId, importId, fresh, now);
  await queueImport(db, importId, readImportOptions({ publishes: receipt.publishes, given: receipt.given }), now);
  return importId;
}

function keyOf(received: readonly Received[], receipt: Receipt): string {
  const { createdById, isSample, given, publishes, sourceId } = receipt;
  const sent = received.map(({ file: { fileName, sha256 } }) => [fileName, sha256]);
  const from = sourceId ? [sourceId] : [];
  const how = [createdById ?? null, isSample ?? false, given?.hints ?? null, publishes ?? false, ...from];
  return createHash("sha256")
    .update(JSON.stringify([sent, how]))
    .digest("hex");
}

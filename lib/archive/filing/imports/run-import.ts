import type { CalendarDate } from "@/lib/analysis/text/calendar";
import type { Context } from "@/lib/archive/context";
import type { HeldJob } from "@/lib/archive/filing/jobs/held-job";
import { inTurn } from "@/lib/archive/filing/jobs/in-turn";
import { fileSuspect, letGo, readOptions, takeInHand } from "./file-apart";
import { fileBatch } from "./file-batch";
import { fileDocument } from "./file-document";
import { type ImportOptions, readImportOptions } from "./import-options";
import { linkInBatches } from "./link-read";
import { findEnd, NOTHING_LINKED } from "./list-linkable";
import { publishImport } from "./publish-import";
import { type ReadFile, readFiles, type WaitingFile } from "./read-files";
import { unpackContainers } from "./unpack-containers";
import { listWaiting, toWaiting, WAITING } from "./waiting-files";

/** Files read at once and filed in one turn: enough for every thread, few enough to let an editor's act pass in between. */
const BATCH = 16;

/**
 * Reads, links and publishes one import: the whole of its job. Whatever was done before stays done, so it can be begun again
 * after any end. @throws JobStopped when it was paused or cancelled
 */
export async function runImport(context: Context, job: HeldJob): Promise<void> {
  const importId = job.subject("import");
  const options = readImportOptions(job.options);
  // What was taken back is read no further; it may be published again.
  if (!options.publishes && (await isTakenBack(context, importId))) return;
  // Begun before, it may have read what it did not link.
  const unlinked = job.attempts > 1 ? NOTHING_LINKED : await findEnd(context.db, importId);
  await unpackContainers(context, job, importId);
  await readAll(context, job, importId, options);
  await linkInBatches(context, job, { importId }, options.linked ?? unlinked);
  await finishReading(context, importId);
  if (!(await wantsPublishing(context, importId))) return;
  await job.progress({ step: "publishing" });
  // What stands against it (a publication that is not named) an editor sees on its page, and publishes then.
  await inTurn(context, async (held) => {
    // It may have been taken back while this waited for its turn.
    if (await wantsPublishing(held, importId)) await publishImport(held, importId);
  });
}

async function readAll(context: Context, job: HeldJob, importId: number, { given }: ImportOptions): Promise<void> {
  const waiting = await listWaiting(context, importId);
  const totalCount = await context.db.importFile.count({ where: { importId } });
  let doneCount = totalCount - waiting.length;
  await job.progress({ step: "reading", doneCount, totalCount });
  const done = async (count: number) => {
    doneCount += count;
    await job.progress({ doneCount });
  };
  for (const file of waiting.filter(isSuspect)) {
    await fileSuspect(context, job, file);
    await done(1);
  }
  const batches = toBatches(waiting.filter((file) => !isSuspect(file)));
  const inHand: number[] = [];
  const takeUp = (batch: WaitingFile[]) => quietly(take(context, batch, given?.hints.date ?? null, inHand));
  let ahead = batches[0] && takeUp(batches[0]);
  try {
    for (const [index, batch] of batches.entries()) {
      const read = await ahead;
      // While this batch is filed the next is read.
      const next = batches[index + 1];
      ahead = next && takeUp(next);
      await fileBatch(context, read ?? [], given);
      await done(batch.length);
    }
  } catch (error) {
    await ahead?.catch(() => {});
    await letGo(context, inHand);
    throw error;
  }
}

/** One that was in hand when a process ended. */
const isSuspect = (file: WaitingFile) => file.attempts > 0;

/** Its failure shows when it is waited for. */
function quietly<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

/** @param inHand gets the ids of the files that are in hand from now on */
async function take(
  context: Context,
  batch: readonly WaitingFile[],
  said: CalendarDate | null,
  inHand: number[],
): Promise<ReadFile[]> {
  const ids = batch.map((file) => file.id);
  await takeInHand(context, ids);
  inHand.push(...ids);
  return readFiles(context, batch, said);
}

/** In the order of the upload. */
function toBatches(files: readonly WaitingFile[]): WaitingFile[][] {
  const count = Math.ceil(files.length / BATCH);
  return Array.from({ length: count }, (_, index) => files.slice(index * BATCH, (index + 1) * BATCH));
}

/** From now on the same files are another import, whose files the archive holds already. */
async function finishReading(context: Context, importId: number): Promise<void> {
  const unread = await context.db.importFile.count({ where: { importId, status: "stored" } });
  if (unread > 0) return;
  await context.db.import.updateMany({ where: { id: importId }, data: { unreadKey: null } });
}

async function isTakenBack({ db }: Context, importId: number): Promise<boolean> {
  const row = await db.import.findUnique({ where: { id: importId }, select: { status: true } });
  return row?.status === "taken-back";
}

/** Asked again when all is read: meanwhile an editor may have said so. */
const wantsPublishing = async (context: Context, importId: number): Promise<boolean> =>
  (await readOptions(context, importId)).publishes;

/** Reads one file whatever the archive holds already: the editor wants it twice. In a turn; answers with its articles. */
export async function readDuplicate(context: Context, fileId: number): Promise<number[]> {
  const row = await context.db.importFile.findUniqueOrThrow({ where: { id: fileId }, select: WAITING });
  const [read] = await readFiles(context, toWaiting([row]));
  return read ? fileDocument(context, read, { keepsDuplicates: true }) : [];
}

import type { CalendarDate } from "@/lib/analysis/text/calendar";
import type { Context } from "@/lib/archive/context";
import type { HeldJob } from "@/lib/archive/filing/jobs/held-job";
import { inTurn } from "@/lib/archive/filing/jobs/in-turn";
import { AppError } from "@/lib/errors";
import { toFault } from "@/lib/faults";
import { log } from "@/lib/log";
import { fileDocument, markFailed } from "./file-document";
import { type ImportOptions, readImportOptions } from "./import-options";
import { linkInBatches, listUnlinked } from "./link-read";
import { publishImport } from "./publish-import";
import { type ReadFile, readFiles, type WaitingFile } from "./read-files";
import { MAX_ATTEMPTS, SET_ASIDE } from "./set-aside";
import { unpackContainers } from "./unpack-containers";

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
  await unpackContainers(context, job, importId);
  const fresh = await readAll(context, job, importId, options);
  // Begun before, it may have read what it did not link.
  const articleIds = job.attempts > 1 ? await listUnlinked(context, importId) : fresh;
  await linkInBatches(context, articleIds, (doneCount) =>
    job.progress({ step: "linking", doneCount, totalCount: articleIds.length }),
  );
  await finishReading(context, importId);
  if (!(await wantsPublishing(context, importId))) return;
  await job.progress({ step: "publishing" });
  // What stands against it (a publication that is not named) an editor sees on its page, and publishes then.
  await inTurn(context, async (held) => {
    // It may have been taken back while this waited for its turn.
    if (await wantsPublishing(held, importId)) await publishImport(held, importId);
  });
}

async function readAll(context: Context, job: HeldJob, importId: number, { given }: ImportOptions): Promise<number[]> {
  const waiting = await listWaiting(context, importId);
  const totalCount = await context.db.importFile.count({ where: { importId } });
  let doneCount = totalCount - waiting.length;
  await job.progress({ step: "reading", doneCount, totalCount });
  const batches = toBatches(waiting);
  const articleIds: number[] = [];
  const inHand: number[] = [];
  const takeUp = (batch: WaitingFile[]) => quietly(take(context, batch, given?.hints.date ?? null, inHand));
  let ahead = batches[0] && takeUp(batches[0]);
  try {
    for (const [index, batch] of batches.entries()) {
      const read = await ahead;
      const next = batches[index + 1];
      // While this batch is filed the next is read, unless one of them may bring the process down.
      const isSafe = ![...batch, ...(next ?? [])].some((file) => file.attempts > 0);
      ahead = next && isSafe ? takeUp(next) : undefined;
      articleIds.push(...(await fileBatch(context, read ?? [], given)));
      doneCount += batch.length;
      await job.progress({ doneCount });
      ahead ??= next && takeUp(next);
    }
    return articleIds;
  } catch (error) {
    await ahead?.catch(() => {});
    await letGo(context, inHand);
    throw error;
  }
}

/** This process lives, so none of its files brought it down: they are as often tried as before. */
async function letGo(context: Context, ids: number[]): Promise<void> {
  const where = { id: { in: ids }, status: "stored", attempts: { gt: 0 } };
  try {
    await context.db.$transaction((db) => db.importFile.updateMany({ where, data: { attempts: { decrement: 1 } } }));
  } catch (error) {
    // Why it stopped counts more.
    log.warn({ err: error }, "files in hand could not be let go");
  }
}

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
  const [first] = batch;
  if (first && first.attempts >= MAX_ATTEMPTS) {
    await markFailed(context, first.id, SET_ASIDE);
    return [];
  }
  await context.db.$transaction((db) =>
    db.importFile.updateMany({ where: { id: { in: ids } }, data: { attempts: { increment: 1 } } }),
  );
  inHand.push(...ids);
  return readFiles(context, batch, said);
}

/** Files those that still wait: the import may have been taken back or cancelled since they were read. */
function fileBatch(context: Context, read: readonly ReadFile[], given: ImportOptions["given"]): Promise<number[]> {
  return inTurn(context, async (held) => {
    const where = { id: { in: read.map(({ file }) => file.id) }, status: "stored" };
    const rows = await held.db.importFile.findMany({ where, select: { id: true } });
    const waiting = new Set(rows.map((row) => row.id));
    const articleIds: number[] = [];
    for (const one of read) {
      if (waiting.has(one.file.id)) articleIds.push(...(await fileOrSetAside(held, one, given)));
    }
    return articleIds;
  });
}

/** Tries to file one file; what is wrong with it alone must not hold up the others of its import. */
async function fileOrSetAside(context: Context, read: ReadFile, given: ImportOptions["given"]): Promise<number[]> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await fileDocument(context, read, { given });
    } catch (error) {
      // What passes, and what somebody has taken over or closed, is no fault of the file.
      if (error instanceof AppError || toFault(error)) throw error;
      log.error({ err: error, fileName: read.file.fileName, tries }, "a file could not be filed");
      if (tries === MAX_TRIES) return markFailed(context, read.file.id, NOT_FILED);
    }
  }
}

const MAX_TRIES = 2;

const NOT_FILED = {
  code: "unreadable",
  words:
    "Backfile read this file and failed to file it, twice, so it is set aside. The original is kept; it can be analysed again after an update.",
};

/** In the order of the upload; one that was in hand when a process ended is a batch of its own. */
function toBatches(files: readonly WaitingFile[]): WaitingFile[][] {
  const batches: WaitingFile[][] = [];
  for (const file of files) {
    const last = batches.at(-1);
    const isAlone = file.attempts > 0 || !last || last.length === BATCH || last.some((one) => one.attempts > 0);
    if (isAlone) batches.push([file]);
    else last.push(file);
  }
  return batches;
}

const WAITING = {
  id: true,
  importId: true,
  fileName: true,
  mediaType: true,
  attempts: true,
  original: { select: { id: true, sha256: true } },
} as const;

async function listWaiting(context: Context, importId: number): Promise<WaitingFile[]> {
  const rows = await context.db.importFile.findMany({
    where: { importId, status: "stored" },
    orderBy: { position: "asc" },
    select: WAITING,
  });
  return toWaiting(rows);
}

type Row = Omit<WaitingFile, "originalId" | "sha256"> & { original: { id: number; sha256: string } | null };

function toWaiting(rows: Row[]): WaitingFile[] {
  return rows.flatMap(({ original, ...file }) =>
    original ? [{ ...file, originalId: original.id, sha256: original.sha256 }] : [],
  );
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
async function wantsPublishing({ db }: Context, importId: number): Promise<boolean> {
  const where = { kind_subject: { kind: "import", subject: String(importId) } };
  const row = await db.job.findUnique({ where, select: { options: true } });
  return readImportOptions(row?.options).publishes;
}

/** Reads one file whatever the archive holds already: the editor wants it twice. In a turn; answers with its articles. */
export async function readDuplicate(context: Context, fileId: number): Promise<number[]> {
  const row = await context.db.importFile.findUniqueOrThrow({ where: { id: fileId }, select: WAITING });
  const [read] = await readFiles(context, toWaiting([row]));
  return read ? fileDocument(context, read, { keepsDuplicates: true }) : [];
}

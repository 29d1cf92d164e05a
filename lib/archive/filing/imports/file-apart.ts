import type { Context } from "@/lib/archive/context";
import { type HeldJob, JobStopped } from "@/lib/archive/filing/jobs/held-job";
import { log } from "@/lib/log";
import { fileBatch } from "./file-batch";
import { markFailed } from "./file-document";
import { type ImportOptions, readImportOptions } from "./import-options";
import { readFiles, type WaitingFile } from "./read-files";
import { isGivenUp, setAside } from "./set-aside";
import { toWaiting, WAITING } from "./waiting-files";

/**
 * Files one that was in hand when a process ended: alone, and in a process of its own where there are such. If that one ends
 * too, the file has brought down two, and is set aside. Whoever is killed by somebody else leaves no file to blame.
 */
export async function fileSuspect(context: Context, job: HeldJob, file: WaitingFile): Promise<number[]> {
  const { id, attempts } = file;
  if (isGivenUp(context, attempts)) return markFailed(context, id, setAside(attempts));
  await takeInHand(context, [id]);
  try {
    const articleIds = await (context.fileApart ?? ((fileId) => fileAlone(context, fileId)))(id);
    if (articleIds) return articleIds;
    // All that belong to a service are ended together.
    if (job.isStopping()) throw new JobStopped();
    log.error({ file: id, fileName: file.fileName }, "a file brought a process down twice, and is set aside");
    // It may have been filed before the process ended; then it is linked with its import.
    const isWaiting = (await context.db.importFile.count({ where: { id, status: "stored" } })) > 0;
    return isWaiting ? await markFailed(context, id, setAside(attempts + 1)) : [];
  } catch (error) {
    await letGo(context, [id]);
    throw error;
  }
}

/** Reads and files one file of an import, as the import's job says, if it still waits. Answers with its articles. */
export async function fileAlone(context: Context, fileId: number): Promise<number[]> {
  const row = await context.db.importFile.findUnique({ where: { id: fileId, status: "stored" }, select: WAITING });
  if (!row) return [];
  const { given } = await readOptions(context, row.importId);
  const read = await readFiles(context, toWaiting([row]), given?.hints.date ?? null);
  return fileBatch(context, read, given);
}

/** What is to become of an import, as its job says now. */
export async function readOptions({ db }: Context, importId: number): Promise<ImportOptions> {
  const where = { kind_subject: { kind: "import", subject: String(importId) } };
  const row = await db.job.findUnique({ where, select: { options: true } });
  return readImportOptions(row?.options);
}

/** From now on they are known as those that a process had in hand, should it end. */
export async function takeInHand(context: Context, ids: number[]): Promise<void> {
  await context.db.$transaction((db) =>
    db.importFile.updateMany({ where: { id: { in: ids } }, data: { attempts: { increment: 1 } } }),
  );
}

/** This process lives, so none of its files brought it down: they are as often tried as before. */
export async function letGo(context: Context, ids: number[]): Promise<void> {
  const where = { id: { in: ids }, status: "stored", attempts: { gt: 0 } };
  try {
    await context.db.$transaction((db) => db.importFile.updateMany({ where, data: { attempts: { decrement: 1 } } }));
  } catch (error) {
    // Why it stopped counts more.
    log.warn({ err: error }, "files in hand could not be let go");
  }
}

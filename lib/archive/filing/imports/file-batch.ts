import type { Context } from "@/lib/archive/context";
import { inTurn } from "@/lib/archive/filing/jobs/in-turn";
import { retry } from "@/lib/db/retry";
import { AppError } from "@/lib/errors";
import { toFault } from "@/lib/faults";
import { log } from "@/lib/log";
import { type FilingOptions, fileDocument, markFailed } from "./file-document";
import { listFiled } from "./find-duplicate";
import type { ImportOptions } from "./import-options";
import type { ReadFile } from "./read-files";

/** Files those that still wait: the import may have been taken back or cancelled since they were read. */
export function fileBatch(
  context: Context,
  read: readonly ReadFile[],
  given: ImportOptions["given"],
): Promise<number[]> {
  return inTurn(context, async (held) => {
    const where = { id: { in: read.map(({ file }) => file.id) }, status: "stored" };
    const rows = await held.db.importFile.findMany({ where, select: { id: true } });
    const waiting = new Set(rows.map((row) => row.id));
    const filed = await listFiled(
      held.db,
      read.map(({ file }) => file.originalId),
    );
    const articleIds: number[] = [];
    for (const one of read) {
      if (!waiting.has(one.file.id)) continue;
      const { originalId } = one.file;
      articleIds.push(...(await fileOrSetAside(held, one, { given, mayBeFiled: filed.has(originalId) })));
      filed.add(originalId);
    }
    return articleIds;
  });
}

/** Tries to file one file; what is wrong with it alone must not hold up the others of its import. */
async function fileOrSetAside(context: Context, read: ReadFile, options: FilingOptions): Promise<number[]> {
  try {
    const isPassing = (error: unknown) => isItsFault(error, read);
    return await retry(() => fileDocument(context, read, options), { isPassing, tries: MAX_TRIES, pauseMs: 0 });
  } catch (error) {
    if (!isItsFault(error, read)) throw error;
    return markFailed(context, read.file.id, NOT_FILED);
  }
}

/** What passes, and what somebody has taken over or closed, is no fault of the file. */
function isItsFault(error: unknown, { file }: ReadFile): boolean {
  if (error instanceof AppError || toFault(error)) return false;
  log.error({ err: error, fileName: file.fileName }, "a file could not be filed");
  return true;
}

const MAX_TRIES = 2;

const NOT_FILED = {
  code: "unreadable",
  words:
    "Backfile read this file and failed to file it, twice, so it is set aside. The original is kept; it can be analysed again after an update.",
};

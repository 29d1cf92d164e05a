import { findImportJob } from "@/lib/archive/desk/jobs/list-jobs";
import type { Db } from "@/lib/db/client";
import { AppError } from "@/lib/errors";
import { listSummaries, SUMMARY } from "./list-imports";
import { listNameless } from "./name-publication";
import { previewFiles } from "./preview-files";
import type { ImportView } from "./types";

/** Files shown on one page of a preview: each brings its articles and their forms along. */
const PAGE_SIZE = 10;

/** What was found in an import, file by file; `page` counts from 1. @throws AppError `not-found` */
export async function getImport(db: Db, importId: number, options: { page?: number } = {}): Promise<ImportView> {
  const row = await db.import.findUnique({ where: { id: importId }, select: SUMMARY });
  const [summary] = row ? await listSummaries(db, [row]) : [];
  if (!summary) throw new AppError("not-found", "There is no such import.");
  const skip = (Math.max(1, options.page ?? 1) - 1) * PAGE_SIZE;
  return {
    ...summary,
    job: await findImportJob(db, importId),
    previews: await previewFiles(db, importId, { skip, take: PAGE_SIZE }),
    nameless: await listNameless(db, importId),
    draftCount: await db.issue.count({ where: { importId, status: "draft" } }),
    pageCount: Math.max(1, Math.ceil(summary.fileCount / PAGE_SIZE)),
  };
}

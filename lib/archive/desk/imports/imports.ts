import type { Context } from "@/lib/archive/context";
import { exportArchive } from "@/lib/archive/filing/carry/export-archive";
import { importArchive } from "@/lib/archive/filing/carry/import-archive";
import { dryRun } from "@/lib/archive/filing/dry-run/dry-run";
import type { ComingFile, LyingFile } from "@/lib/archive/filing/dry-run/list-documents";
import { checkArchive, repairArchive } from "@/lib/archive/filing/imports/check-archive";
import { fileAlone } from "@/lib/archive/filing/imports/file-apart";
import type { GivenHints } from "@/lib/archive/filing/imports/fill-in";
import { publishImport, takeBackImport } from "@/lib/archive/filing/imports/publish-import";
import { type IncomingFile, type Receipt, receiveFiles } from "@/lib/archive/filing/imports/receive-files";
import {
  hasSamples,
  markSamplesLoaded,
  removeSamples,
  wereSamplesLoaded,
} from "@/lib/archive/filing/imports/remove-samples";
import { inTurn } from "@/lib/archive/filing/jobs/in-turn";
import type { ArticleCorrection, IssueCorrection } from "@/lib/archive/history/corrections";
import { readOriginal } from "@/lib/db/originals";
import type { Actor } from "@/lib/outcome";
import { correctArticle, correctIssue } from "./correct-import";
import { dismissFile, keepDuplicate } from "./decide-file";
import { analyseImport, publishWhenRead, reanalyse } from "./follow-import";
import { getImport } from "./get-import";
import { listImports } from "./list-imports";
import { namePublication } from "./name-publication";
import { withUpload } from "./read-upload";
import type { ImportStatus } from "./types";

/** From upload to published or taken back. */
export function openImports(context: Context) {
  const waiting = <T>(work: (held: Context) => Promise<T>): Promise<T> => inTurn(context, work);
  return {
    /** Stores the originals, queues that they are read, and answers with the import's id. */
    receive: (uploads: Iterable<IncomingFile> | AsyncIterable<IncomingFile>, receipt?: Receipt) =>
      receiveFiles(context, uploads, receipt),
    /** The same for the form of a request: `by` is who sent it. */
    receiveForm: (request: Request, by: Actor) =>
      withUpload(context.dataFolder, request, ({ uploads, hints }) =>
        receiveFiles(context, uploads, { createdById: by.id, given: { hints, by } }),
      ),
    /** What an import of files would bring in, file by file; it stores nothing. */
    dryRun: (files: Iterable<LyingFile | ComingFile>, given?: GivenHints) => dryRun(context, files, given),
    /** Reads and links an import, here or by waiting for the worker that does. */
    analyse: (importId: number, given?: GivenHints) => analyseImport(context, importId, given),
    /** Reads and files one file that waits, as its import's job says: what a process for single files does. */
    fileAlone: (fileId: number) => fileAlone(context, fileId),
    list: (options?: { page?: number; status?: ImportStatus }) => listImports(context.db, options),
    get: (importId: number, options?: { page?: number }) => getImport(context.db, importId, options),
    publish: (importId: number) => waiting((held) => publishImport(held, importId)),
    /** Queues that it is published, unless something stands against it; a worker does it. */
    publishWhenRead: (importId: number) => publishWhenRead(context, importId),
    takeBack: (importId: number) => waiting((held) => takeBackImport(held, importId)),
    keepDuplicate: (fileId: number) => waiting((held) => keepDuplicate(held, fileId)),
    dismissFile: (fileId: number) => waiting((held) => dismissFile(held, fileId)),
    /** Says which publication documents are of that do not say it. */
    namePublication: (issueIds: readonly number[], publication: string, by: Actor) =>
      waiting((held) => namePublication(held, issueIds, publication, by)),
    correctIssue: (issueId: number, correction: IssueCorrection, by: Actor) =>
      waiting((held) => correctIssue(held, issueId, correction, by)),
    correctArticle: (articleId: number, correction: ArticleCorrection, by: Actor) =>
      waiting((held) => correctArticle(held, articleId, correction, by)),
    /** Reads originals again, here or by waiting for the worker that does: what came of it, where it was done here. */
    reanalyse: (issueIds?: readonly number[]) => reanalyse(context, issueIds),
    /** Compares originals, index and offsets with each other, and finds what is stuck. */
    check: () => checkArchive(context),
    /** The same, and mends what can be mended. */
    repair: () => repairArchive(context),
    /** Writes all rows and originals into an empty folder, for an empty archive of either engine to take. */
    exportArchive: (folder: string) => exportArchive(context, folder),
    /** Takes what that wrote into this archive, which is empty. */
    importArchive: (folder: string) => importArchive(context, folder),
    readOriginal: (sha256: string) => readOriginal(context.dataFolder, sha256),
    wereSamplesLoaded: () => wereSamplesLoaded(context),
    markSamplesLoaded: () => markSamplesLoaded(context),
    hasSamples: () => hasSamples(context),
    removeSamples: () => waiting((held) => removeSamples(held)),
  };
}

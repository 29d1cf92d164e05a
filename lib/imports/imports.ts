import type { Context } from "@/lib/context";
import type { Actor, ArticleCorrection, IssueCorrection } from "@/lib/decisions/types";
import { inTurn } from "@/lib/in-turn";
import type { Upload } from "@/lib/intake/types";
import { analyseImport } from "./analyse-import";
import { checkArchive } from "./check-archive";
import { correctArticle, correctIssue } from "./correct-import";
import { dismissFile, keepDuplicate } from "./decide-file";
import type { GivenHints } from "./fill-in";
import { getImport } from "./get-import";
import { listImports } from "./list-imports";
import { namePublication } from "./name-publication";
import { readOriginal } from "./originals";
import { publishImport, takeBackImport } from "./publish-import";
import { reanalyse } from "./reanalyse";
import { type Receipt, receiveFiles } from "./receive-files";
import { hasSamples, markSamplesLoaded, removeSamples, wereSamplesLoaded } from "./remove-samples";
import { resumeImports } from "./resume-imports";
import type { ImportStatus } from "./types";

/** From upload to published or taken back. */
export function openImports(context: Context) {
  const waiting = <T>(work: () => Promise<T>): Promise<T> => inTurn(context.database, work);
  return {
    /** Stores the originals and answers with the import's id; `analyse` reads them. */
    receive: (uploads: Upload[], receipt?: Receipt) => receiveFiles(context, uploads, receipt),
    analyse: (importId: number, given?: GivenHints) => waiting(() => analyseImport(context, importId, given)),
    /** Takes up uploads that a stopped server left half-read or unlinked. */
    resume: () => waiting(() => resumeImports(context)),
    list: (options?: { page?: number; status?: ImportStatus }) => listImports(context.db, options),
    get: (importId: number, options?: { page?: number }) => getImport(context.db, importId, options),
    publish: (importId: number) => waiting(() => publishImport(context, importId)),
    takeBack: (importId: number) => waiting(() => takeBackImport(context, importId)),
    keepDuplicate: (fileId: number) => waiting(() => keepDuplicate(context, fileId)),
    dismissFile: (fileId: number) => waiting(() => dismissFile(context, fileId)),
    /** Says which publication documents are of that do not say it. */
    namePublication: (issueIds: readonly number[], publication: string, by: Actor) =>
      waiting(() => namePublication(context, issueIds, publication, by)),
    correctIssue: (issueId: number, correction: IssueCorrection, by: Actor) =>
      waiting(() => correctIssue(context, issueId, correction, by)),
    correctArticle: (articleId: number, correction: ArticleCorrection, by: Actor) =>
      waiting(() => correctArticle(context, articleId, correction, by)),
    reanalyse: (issueIds?: readonly number[]) => waiting(() => reanalyse(context, issueIds)),
    /** Compares originals, index and offsets with each other. */
    check: () => checkArchive(context),
    readOriginal: (sha256: string) => readOriginal(context.dataFolder, sha256),
    wereSamplesLoaded: () => wereSamplesLoaded(context),
    markSamplesLoaded: () => markSamplesLoaded(context),
    hasSamples: () => hasSamples(context),
    removeSamples: () => waiting(() => removeSamples(context)),
  };
}

import { readIssue } from "@/lib/analysis/intake/read-issue";
import type { IntakeResult } from "@/lib/analysis/intake/types";
import type { Context } from "@/lib/archive/context";
import { storeIssue } from "@/lib/archive/filing/issues/store-issue";
import { listKnownPublications } from "@/lib/archive/reading/publications/list-known";
import { readOriginal } from "@/lib/db/originals";
import { log } from "@/lib/log";
import { fillIn, type GivenHints } from "./fill-in";
import { type Duplicate, findSameBytes, findSameIssue } from "./find-duplicate";
import { linkRead } from "./link-read";

type WaitingFile = {
  id: number;
  importId: number;
  fileName: string;
  mediaType: string | null;
  originalId: number;
  sha256: string;
};

/**
 * Reads every file of an import that waits, and links what was found. A file that cannot be read is marked with the reason,
 * one the archive holds already waits for the editor; the others go on.
 */
export async function analyseImport(context: Context, importId: number, given?: GivenHints): Promise<void> {
  await linkRead(context, [importId], async () => {
    const articleIds: number[] = [];
    for (const file of await listWaiting(context, importId)) {
      articleIds.push(...(await analyseFile(context, file, { given })));
    }
    return articleIds;
  });
}

/** Reads one file whatever the archive holds already: the editor wants it twice. */
export async function analyseDuplicate(context: Context, fileId: number): Promise<void> {
  const row = await context.db.importFile.findUniqueOrThrow({ where: { id: fileId }, select: WAITING });
  const [file] = toWaiting([row]);
  if (!file) return;
  await linkRead(context, [file.importId], () => analyseFile(context, file, { keepsDuplicates: true }));
}

const WAITING = {
  id: true,
  importId: true,
  fileName: true,
  mediaType: true,
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

async function analyseFile(
  context: Context,
  file: WaitingFile,
  options: { keepsDuplicates?: boolean; given?: GivenHints } = {},
): Promise<number[]> {
  const known = options.keepsDuplicates ? null : await findSameBytes(context.db, file.originalId);
  if (known) return markDuplicate(context, file.id, known);
  const result = await read(context, file);
  if (!result.ok) return markFailed(context, file.id, result.reason);
  const repeated = options.keepsDuplicates ? null : await findSameIssue(context.db, result.issue);
  if (repeated) return markDuplicate(context, file.id, repeated);
  const { importId, originalId, sha256 } = file;
  if (options.given) await fillIn(context, sha256, result.issue, options.given);
  const stored = await storeIssue(context, { importId, originalId, sha256, issueId: null }, result.issue);
  await context.db.importFile.update({
    where: { id: file.id },
    data: { status: "ready", issueId: stored.issueId, failureCode: null, failureWords: null },
  });
  return stored.articleIds;
}

/** Intake answers with reasons; what it throws all the same is our fault, and must not take the other files along. */
async function read(context: Context, file: WaitingFile): Promise<IntakeResult> {
  try {
    const bytes = await readOriginal(context.dataFolder, file.sha256);
    const publications = await listKnownPublications(context.db);
    return await readIssue({ fileName: file.fileName, mediaType: file.mediaType, bytes }, { publications });
  } catch (error) {
    log.error({ err: error, fileName: file.fileName }, "intake failed");
    const words = "Backfile failed to read this file. The original is kept; it can be analysed again after an update.";
    return { ok: false, reason: { code: "unreadable", words } };
  }
}

async function markFailed(context: Context, id: number, reason: { code: string; words: string }): Promise<never[]> {
  const data = { status: "failed", failureCode: reason.code, failureWords: reason.words };
  await context.db.importFile.update({ where: { id }, data });
  return [];
}

async function markDuplicate(context: Context, id: number, duplicate: Duplicate): Promise<never[]> {
  const data = {
    status: "duplicate",
    duplicateOfIssueId: duplicate.issueId,
    duplicateKind: duplicate.kind,
    failureWords: duplicate.words,
  };
  await context.db.importFile.update({ where: { id }, data });
  return [];
}

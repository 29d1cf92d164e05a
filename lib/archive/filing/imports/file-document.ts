import type { Context } from "@/lib/archive/context";
import { storeIssue } from "@/lib/archive/filing/issues/store-issue";
import { fillIn, type GivenHints } from "./fill-in";
import { type Duplicate, findSameBytes, findSameIssue } from "./find-duplicate";
import { type ReadFile, readAnew } from "./read-files";

type Options = { keepsDuplicates?: boolean; given?: GivenHints | null };

/**
 * Files what was read from one file, in a turn: as a draft, as one the archive holds already, or with the reason why it could
 * not be read. Harmless to repeat: draft and state of the file are written together, and the same bytes are filed once, by a
 * key that the database holds unique.
 */
export async function fileDocument(context: Context, read: ReadFile, options: Options = {}): Promise<number[]> {
  const { keepsDuplicates = false, given } = options;
  const { file } = read;
  const known = keepsDuplicates ? null : await findSameBytes(context.db, file.originalId);
  if (known) return markDuplicate(context, file.id, known);
  const result = await readAnew(context, read);
  if (!result.ok) return markFailed(context, file.id, result.reason);
  const repeated = keepsDuplicates ? null : await findSameIssue(context.db, result.issue);
  if (repeated) return markDuplicate(context, file.id, repeated);
  const { importId, originalId, sha256 } = file;
  if (given) await fillIn(context, sha256, result.issue, given);
  const source = { importId, originalId, sha256, issueId: null, fileId: file.id };
  try {
    const draft = { ...source, filedOnce: keepsDuplicates ? null : sha256 };
    return (await storeIssue(context, draft, result.issue, result.analyses)).articleIds;
  } catch (error) {
    // Another process has filed the same bytes since this one looked.
    const other = keepsDuplicates ? null : await findSameBytes(context.db, originalId);
    if (other) return markDuplicate(context, file.id, other);
    throw error;
  }
}

export async function markFailed(
  context: Context,
  id: number,
  reason: { code: string; words: string },
): Promise<never[]> {
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

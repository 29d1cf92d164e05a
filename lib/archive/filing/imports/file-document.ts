import type { ParsedIssue } from "@/lib/analysis/intake/types";
import type { Context } from "@/lib/archive/context";
import { applyCorrections, type SettledIssue } from "@/lib/archive/filing/issues/apply-corrections";
import { storeIssue, toNewcomer } from "@/lib/archive/filing/issues/store-issue";
import { findHeld } from "@/lib/archive/filing/versions/find-version";
import { fillIn, type GivenHints } from "./fill-in";
import { type Duplicate, findSameBytes, findSameIssue } from "./find-duplicate";
import { type ReadFile, readAnew } from "./read-files";

export type FilingOptions = {
  keepsDuplicates?: boolean;
  given?: GivenHints | null;
  /** False where it is known that no issue has these bytes. */
  mayBeFiled?: boolean;
};

/**
 * Files what was read from one file, in a turn: as a draft, as one the archive holds already, or with the reason why it could
 * not be read. Harmless to repeat: draft and state of the file are written together, and the same bytes are filed once, by a
 * key that the database holds unique.
 */
export async function fileDocument(context: Context, read: ReadFile, options: FilingOptions = {}): Promise<number[]> {
  const { keepsDuplicates = false, given, mayBeFiled = true } = options;
  const { file } = read;
  const known = keepsDuplicates || !mayBeFiled ? null : await findSameBytes(context.db, file.originalId);
  if (known) return markDuplicate(context, file.id, known);
  const result = await readAnew(context, read);
  if (!result.ok) return markFailed(context, file.id, result.reason);
  const { importId, originalId, sha256 } = file;
  const settled = await applyCorrections(context.db, sha256, result.issue, null);
  const { version, repeated } = keepsDuplicates
    ? NOTHING
    : await findHeldAlready(context, { sha256, settled, parsed: result.issue, given });
  if (repeated) return markDuplicate(context, file.id, repeated);
  const isFilledIn = given ? await fillIn(context, sha256, result.issue, given) : false;
  const source = { importId, originalId, sha256, issueId: null, fileId: file.id };
  try {
    const draft = { ...source, filedOnce: keepsDuplicates ? null : sha256, version };
    const known = isFilledIn || version ? undefined : settled;
    return (await storeIssue(context, draft, result.issue, result.analyses, known)).articleIds;
  } catch (error) {
    // Another process has filed the same bytes since this one looked.
    const other = keepsDuplicates ? null : await findSameBytes(context.db, originalId);
    if (other) return markDuplicate(context, file.id, other);
    throw error;
  }
}

const NOTHING = { version: null, repeated: null };

type ReadDocument = {
  sha256: string;
  settled: SettledIssue;
  parsed: ParsedIssue;
  given: GivenHints | null | undefined;
};

/** What of a document the archive has already: what it is another version of, and what it only repeats. */
export async function findHeldAlready(context: Context, { sha256, settled, parsed, given }: ReadDocument) {
  const held = await findWhatIsHeld(context, sha256, settled, given);
  return { version: held.version, repeated: await findRepeated(context, held, parsed) };
}

type Held = Awaited<ReturnType<typeof findHeld>>;

/** What it is another version of, with what editors have said of it and, for what it does not say, on uploading it. */
async function findWhatIsHeld(
  { db }: Context,
  sha256: string,
  settled: SettledIssue,
  given: GivenHints | null | undefined,
): Promise<Held> {
  const found = toNewcomer(settled, { sha256, issueId: null });
  return findHeld(db, {
    ...found,
    publication: found.publication ?? given?.hints.publication ?? null,
    date: found.date ?? given?.hints.date ?? null,
  });
}

/** A version says something else or in another form; what does neither repeats what is there. */
async function findRepeated(
  { db }: Context,
  { version, sameNumber }: Held,
  parsed: ParsedIssue,
): Promise<Duplicate | null> {
  if (version === null) return findSameIssue(db, parsed, sameNumber);
  if (version.repeats === null) return null;
  return { issueId: version.repeats, kind: "same-issue", words: "The archive holds the same words in another file." };
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

import type { ParsedIssue } from "@/lib/analysis/intake/types";
import type { Context } from "@/lib/archive/context";
import { readAgain } from "@/lib/archive/filing/imports/reanalyse";
import { settleIssue } from "@/lib/archive/filing/issues/apply-corrections";
import { AppError } from "@/lib/errors";

const ISSUE = {
  ...{ id: true, status: true, importId: true, address: true, title: true, number: true, date: true },
  versionSet: true,
  publication: { select: { name: true, slug: true, nameKey: true } },
  original: { select: { sha256: true, fileName: true, mediaType: true } },
  articles: {
    orderBy: { position: "asc" },
    select: { id: true, slug: true, fingerprint: true, title: true, section: true, author: true },
  },
} as const;

/**
 * An issue with its split as it is now: its original is read again, so that every line is there with its id, and what was decided
 * is put in force. @throws AppError `not-found`; `conflict` where the original cannot be read
 */
export async function loadSplit(context: Context, issueId: number) {
  const row = await context.db.issue.findUnique({ where: { id: issueId }, select: ISSUE });
  if (!row || row.status === "withdrawn") throw new AppError("not-found", "There is no such issue.");
  const parsed = await readOnce(context, row);
  return { row, parsed, ...(await settleIssue(context.db, row.original.sha256, parsed, row.versionSet)) };
}

export type LoadedSplit = Awaited<ReturnType<typeof loadSplit>>;

async function readOnce(
  context: Context,
  row: { original: Parameters<typeof readAgain>[1]["original"] },
): Promise<ParsedIssue> {
  const read = await readAgain(context, row);
  if (read.ok) return read.issue;
  throw new AppError("conflict", `The original cannot be read now: ${read.reason.words}`);
}

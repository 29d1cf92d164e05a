import type { Context } from "@/lib/context";
import type { Actor, IssueCorrection } from "@/lib/decisions/types";
import { correctIssue } from "./correct-import";
import type { UploadHints } from "./read-upload";

/**
 * Sets what the editor said on uploading where a document does not say it itself. Recorded as corrections, so that it holds
 * in every later analysis. Returns how many issues were completed.
 */
export async function fillIn(context: Context, importId: number, hints: UploadHints, by: Actor): Promise<number> {
  if (!hints.publication && !hints.date) return 0;
  const issues = await context.db.issue.findMany({
    where: { importId },
    select: { id: true, publicationId: true, date: true },
    orderBy: { id: "asc" },
  });
  let count = 0;
  for (const issue of issues) {
    const correction: IssueCorrection = {};
    if (hints.publication && issue.publicationId === null) correction.publication = hints.publication;
    if (hints.date && issue.date === null) correction.date = hints.date;
    if (Object.keys(correction).length === 0) continue;
    await correctIssue(context, issue.id, correction, by);
    count += 1;
  }
  return count;
}

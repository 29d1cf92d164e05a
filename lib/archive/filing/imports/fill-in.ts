import type { ParsedIssue } from "@/lib/analysis/intake/types";
import type { CalendarDate } from "@/lib/analysis/text/calendar";
import type { Context } from "@/lib/archive/context";
import type { IssueCorrection } from "@/lib/archive/history/corrections";
import { listInForce } from "@/lib/archive/history/list-in-force";
import { recordDecision } from "@/lib/archive/history/record-decision";
import { originalKey } from "@/lib/archive/history/subject-keys";
import type { Actor } from "@/lib/outcome";

/** What the editor says, on uploading, of documents that do not say it themselves. */
export type UploadHints = { publication: string | null; date: CalendarDate | null };

export type GivenHints = { hints: UploadHints; by: Actor };

/**
 * Sets publication and date where a document does not say them and the editor did. Recorded as a correction before the
 * document is stored, so that it holds from the start and in every later analysis, and can be undone.
 *
 * @returns whether anything was set
 */
export async function fillIn(
  context: Context,
  sha256: string,
  parsed: ParsedIssue,
  given: GivenHints,
): Promise<boolean> {
  const { hints, by } = given;
  const correction: IssueCorrection = {};
  if (hints.publication && !parsed.publication) correction.publication = hints.publication;
  if (hints.date && !parsed.date) correction.date = hints.date;
  if (Object.keys(correction).length === 0) return false;
  const said = await listInForce(context.db, ["issue-correction"], [originalKey(sha256)]);
  const standing: IssueCorrection = Object.assign({}, ...said.map(({ payload }) => payload.correction));
  // Begun before, it was said then.
  if (standing.publication === correction.publication) delete correction.publication;
  if (standing.date?.date === correction.date?.date) delete correction.date;
  const names = Object.keys(correction);
  if (names.length === 0) return false;
  const words = `Set ${names.join(" and ")} of ${nameOf(parsed)} on uploading it.`;
  const body = { kind: "issue-correction", payload: { original: sha256, correction } } as const;
  await recordDecision(context.db, { ...body, words }, by, context.now());
  return true;
}

function nameOf({ title, articles }: ParsedIssue): string {
  const name = title?.value ?? articles[0]?.title;
  return name ? `“${name}”` : "a document";
}

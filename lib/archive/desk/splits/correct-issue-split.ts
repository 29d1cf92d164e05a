import { correctSplit } from "@/lib/analysis/intake/correct/correct-split";
import type { SplitCorrection } from "@/lib/analysis/intake/correct/treat-lines";
import type { Context } from "@/lib/archive/context";
import { reanalyse } from "@/lib/archive/filing/imports/reanalyse";
import type { SaidOfSplit } from "@/lib/archive/filing/issues/apply-corrections";
import { recordDecision } from "@/lib/archive/history/record-decision";
import { AppError } from "@/lib/errors";
import type { Actor, Outcome } from "@/lib/outcome";
import { describeSplit } from "./describe-split";
import { type LoadedSplit, loadSplit } from "./load-split";

/**
 * Says of a line of an issue what it is, or where it goes, and reads the issue again. It belongs to the original: it holds in
 * every later reading and import of it. In a turn.
 */
export async function correctIssueSplit(
  context: Context,
  issueId: number,
  correction: SplitCorrection,
  by: Actor,
): Promise<Outcome<{ decisionId: number }>> {
  const loaded = await loadSplit(context, issueId);
  const { row, split } = loaded;
  const line = split.lines.find(({ id }) => id === correction.line);
  if (!line) return { ok: false, reason: "not-found", words: "This line is no longer there. Load the page again." };
  const problem = findProblem(loaded, correction);
  if (problem) return { ok: false, reason: "bad-request", words: problem };
  const original = row.original.sha256;
  const issues = await context.db.issue.findMany({
    where: { original: { sha256: original }, status: { not: "withdrawn" } },
    select: { id: true, articles: { select: { id: true, fingerprint: true } } },
  });
  const before = issues.flatMap(({ articles }) =>
    articles.map(({ id, fingerprint }) => ({ article: fingerprint, articleId: id })),
  );
  const words = describeSplit(correction, line, row.original.fileName);
  const decision = { kind: "split-correction", payload: { original, correction, before }, words } as const;
  const decisionId = await context.db.$transaction((db) => recordDecision(db, decision, by, context.now()));
  const ids = issues.map(({ id }) => id);
  const { failed } = await reanalyse(context, ids);
  if (failed.length > 0) throw new AppError("conflict", UNREAD);
  return { ok: true, decisionId };
}

const UNREAD =
  "The correction is recorded, but the original cannot be read now: it will show when the issue is read again.";

/** Why it cannot be done, in words: nothing would be left, or nothing would change. */
function findProblem(
  { row, parsed, corrections, known, issue, split }: LoadedSplit,
  correction: SplitCorrection,
): string | null {
  if (correction.act === "head") return correction.title?.trim() === "" ? "An article needs a title." : null;
  const said: SaidOfSplit = { ...correction, decisionId: Number.MAX_SAFE_INTEGER, original: row.original.sha256 };
  const together = { rules: known, corrections: [...corrections, said] };
  const after = correctSplit(parsed, together, issue.date?.value ?? null);
  if (after.articles.length === 0) return "Nothing would be left of this issue. Leave the whole file out instead.";
  const asLines = ({ lines }: Pick<LoadedSplit["split"], "lines">) =>
    lines.map(({ id, kind, opens }) => [id, kind, opens]);
  const isSame = JSON.stringify(asLines(after)) === JSON.stringify(asLines(split));
  return isSame ? "Nothing would change." : null;
}

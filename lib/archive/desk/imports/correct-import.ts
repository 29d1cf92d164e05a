import { makeDate } from "@/lib/analysis/text/calendar";
import type { Context } from "@/lib/archive/context";
import { reanalyse } from "@/lib/archive/filing/imports/reanalyse";
import type { ArticleCorrection, IssueCorrection } from "@/lib/archive/history/corrections";
import { recordDecision } from "@/lib/archive/history/record-decision";
import { AppError } from "@/lib/errors";
import type { Actor, Outcome } from "@/lib/outcome";
import { describeCorrection } from "./describe-correction";

const gone = { ok: false, reason: "not-found", words: "It is no longer there." } as const;

/** Corrects an issue's header. The correction belongs to the original: it holds in every later import of it. */
export async function correctIssue(
  context: Context,
  issueId: number,
  correction: IssueCorrection,
  by: Actor,
): Promise<Outcome<{ decisionId: number }>> {
  const issue = await context.db.issue.findUnique({
    where: { id: issueId },
    select: { original: { select: { sha256: true, fileName: true } } },
  });
  if (!issue) return gone;
  const problem = checkDate(correction.date) ?? checkName(correction.publication);
  if (problem) return problem;
  const words = describeCorrection(correction, issue.original.fileName);
  const decisionId = await recordDecision(
    context.db,
    { kind: "issue-correction", payload: { original: issue.original.sha256, correction }, words },
    by,
    context.now(),
  );
  await readAnew(context, issueId);
  return { ok: true, decisionId };
}

/** Corrects what stands above an article's text. */
export async function correctArticle(
  context: Context,
  articleId: number,
  correction: ArticleCorrection,
  by: Actor,
): Promise<Outcome<{ decisionId: number }>> {
  const article = await context.db.article.findUnique({
    where: { id: articleId },
    select: { issueId: true, fingerprint: true, title: true },
  });
  if (!article) return gone;
  const problem = checkDate(correction.date) ?? checkName(correction.title);
  if (problem) return problem;
  const words = describeCorrection(correction, `“${article.title}”`);
  const decisionId = await recordDecision(
    context.db,
    { kind: "article-correction", payload: { article: article.fingerprint, correction }, words },
    by,
    context.now(),
  );
  await readAnew(context, article.issueId);
  return { ok: true, decisionId };
}

/** The correction stands in the history; that it cannot show yet is said. */
async function readAnew(context: Context, issueId: number): Promise<void> {
  const { failed } = await reanalyse(context, [issueId]);
  const words =
    "The correction is recorded, but the original cannot be read now: it will show when the issue is read again.";
  if (failed.length > 0) throw new AppError("conflict", words);
}

function checkName(name: string | undefined) {
  if (name === undefined || name.trim() !== "") return null;
  return { ok: false, reason: "bad-request", words: "It needs a name." } as const;
}

function checkDate(date: IssueCorrection["date"]) {
  if (!date) return null;
  const [year = 0, month = 0, day = 0] = date.date.split("-").map(Number);
  if (makeDate(year, month, day) === date.date) return null;
  return { ok: false, reason: "bad-request", words: `${date.date} is not a date of the calendar.` } as const;
}

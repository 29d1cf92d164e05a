import { issueAddress } from "@/lib/addresses";
import { correctSplit } from "@/lib/analysis/intake/correct/correct-split";
import { hashForRule } from "@/lib/analysis/intake/correct/line-words";
import type { Treatment } from "@/lib/analysis/intake/correct/treat-lines";
import type { Context } from "@/lib/archive/context";
import { queueReading } from "@/lib/archive/filing/imports/queue-reading";
import { FILED_LINES, listFiledLines, listIssuesWith } from "@/lib/archive/filing/issues/find-lines";
import { recordDecision } from "@/lib/archive/history/record-decision";
import { isPublished } from "@/lib/archive/reading/published";
import { AppError } from "@/lib/errors";
import type { Actor, Outcome } from "@/lib/outcome";
import { describeRule } from "./describe-split";
import { type LoadedSplit, loadSplit } from "./load-split";

export type RuleWish = { issueId: number; line: string; as: Treatment };

export type RulePreview = {
  publication: { name: string; nameKey: string };
  /** The rule in words. */
  words: string;
  text: string;
  /** Other issues that hold the line, newest first. */
  issues: { id: number; name: string; address: string | null; lines: { kind: string; text: string }[] }[];
  /** How many of the newest issues were looked through, and whether there are more. */
  lookedThrough: number;
  isAll: boolean;
};

/** The newest issues of a publication that a preview looks through. */
const MAX_ISSUES = 200;

/** Which other issues a rule would change. @throws AppError `not-found`, `bad-request` */
export async function previewRule(context: Context, wish: RuleWish): Promise<RulePreview> {
  const { publication, line } = await loadWish(context, wish);
  const issues = await context.db.issue.findMany({
    where: { publication: { nameKey: publication.nameKey }, status: { not: "withdrawn" }, id: { not: wish.issueId } },
    orderBy: [{ date: "desc" }, { id: "desc" }],
    take: MAX_ISSUES + 1,
    select: { ...FILED_LINES, ...{ address: true, number: true, date: true, status: true } },
  });
  const words = hashForRule(line.text);
  const looked = issues.slice(0, MAX_ISSUES);
  const hit = looked.map((issue) => ({
    ...issue,
    lines: listFiledLines(issue).filter(({ text }) => hashForRule(text) === words),
  }));
  return {
    publication,
    words: describeRule({ text: line.text, as: wish.as }),
    text: line.text,
    issues: hit
      .filter(({ lines }) => lines.length > 0)
      .map(({ id, number, date, address, status, lines }) => ({
        ...{ id, lines },
        name: [number && `no. ${number}`, date ?? "undated"].filter(Boolean).join(", "),
        address: isPublished({ status }) ? issueAddress(publication.slug, address) : null,
      })),
    lookedThrough: looked.length,
    isAll: issues.length <= MAX_ISSUES,
  };
}

/**
 * Makes what an editor said of a line a rule for its publication: it holds for what is imported from now on and, where asked,
 * for issues that are filed, which a job reads again.
 */
export async function makeRule(
  context: Context,
  wish: RuleWish & { readsAgain: boolean },
  by: Actor,
): Promise<Outcome<{ decisionId: number; publication: string }>> {
  const { publication, line, loaded } = await loadWish(context, wish);
  const rule = { publication: publication.nameKey, words: hashForRule(line.text), as: wish.as, text: line.text };
  const isThere = loaded.rules.findLast(({ payload }) => payload.words === rule.words)?.payload.as === wish.as;
  if (isThere) return { ok: false, reason: "duplicate", words: "This rule is there already." };
  const rules = [...loaded.known, rule];
  const after = correctSplit(loaded.parsed, { rules, corrections: loaded.corrections }, null);
  if (after.articles.length === 0) {
    return { ok: false, reason: "bad-request", words: "Nothing would be left of this issue." };
  }
  const words = `Made a rule for ${publication.name}: ${describeRule(rule)}.`;
  const decision = { kind: "split-rule", payload: rule, words } as const;
  const decisionId = await context.db.$transaction((db) => recordDecision(db, decision, by, context.now()));
  const issues = wish.readsAgain ? await listIssuesWith(context.db, publication.nameKey, [rule.words]) : [];
  await queueReading(context, issues);
  return { ok: true, decisionId, publication: publication.nameKey };
}

async function loadWish(context: Context, { issueId, line: id }: RuleWish) {
  const loaded: LoadedSplit = await loadSplit(context, issueId);
  const line = loaded.split.lines.find((one) => one.id === id);
  if (!line) throw new AppError("not-found", "This line is no longer there.");
  const { publication } = loaded.row;
  if (!publication) throw new AppError("bad-request", "Name the publication of this issue first.");
  return { loaded, line, publication };
}

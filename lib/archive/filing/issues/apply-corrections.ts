import { fingerprintOf } from "@/lib/analysis/articles/fingerprint";
import { type CorrectedSplit, correctSplit } from "@/lib/analysis/intake/correct/correct-split";
import type { SplitCorrection } from "@/lib/analysis/intake/correct/treat-lines";
import { splitAuthors } from "@/lib/analysis/intake/lines/authors";
import type { Found, ParsedArticle, ParsedIssue } from "@/lib/analysis/intake/types";
import type { CalendarDate, DateOrigin } from "@/lib/analysis/text/calendar";
import type { Reason } from "@/lib/analysis/text/span";
import type { ArticleCorrection, IssueCorrection } from "@/lib/archive/history/decision-kinds";
import { listInForce } from "@/lib/archive/history/list-in-force";
import type { Recorded } from "@/lib/archive/history/read-decision";
import { articleKey, originalKey, publicationSubject } from "@/lib/archive/history/subject-keys";
import { publicationKey } from "@/lib/archive/reading/publications/publication-key";
import type { Db } from "@/lib/db/client";

/** A value with its origin, which after a correction may be an editor. */
type Settled<T> = { value: T; origin: DateOrigin | "known"; reason: Reason };

export type SettledArticle = Omit<ParsedArticle, "date"> & {
  date: Settled<CalendarDate> | null;
  fingerprint: string;
  /** Its place among the articles as they were read; null where an editor cut it otherwise. */
  found?: number | null;
};

export type SettledIssue = Omit<ParsedIssue, "publication" | "number" | "date" | "articles"> & {
  publication: Settled<string> | null;
  number: Settled<string> | null;
  date: Settled<CalendarDate> | null;
  articles: SettledArticle[];
};

export const BY_EDITOR: Reason = { rule: "editor", words: "Set by an editor." };

/** What intake found, with what editors decided about this document and its publication put in its place. */
export async function applyCorrections(db: Db, sha256: string, parsed: ParsedIssue): Promise<SettledIssue> {
  return (await settleIssue(db, sha256, parsed)).issue;
}

/** A correction of the split with the decision that says it. */
export type SaidOfSplit = SplitCorrection & { decisionId: number };

/** The same, with the lines it was split by and the decisions that hold for it. */
export async function settleIssue(db: Db, sha256: string, parsed: ParsedIssue) {
  const onIssue = await listInForce(db, ["issue-correction", "split-correction"], [originalKey(sha256)]);
  const given: IssueCorrection = {};
  const corrections: SaidOfSplit[] = [];
  for (const { id, kind, payload } of onIssue) {
    if (kind === "issue-correction") Object.assign(given, payload.correction);
    else corrections.push({ ...payload.correction, decisionId: id });
  }
  const header = {
    publication: settle(parsed.publication, given.publication),
    number: settle(parsed.number, given.number),
    date: settle(parsed.date, given.date),
  };
  const rules = await listRules(db, header.publication?.value ?? null);
  const said = { rules: rules.map(({ payload }) => payload), corrections };
  const split = correctSplit(parsed, said, header.date?.value ?? null);
  const articles = await settleArticles(db, parsed, split);
  return { issue: { ...parsed, ...header, furniture: split.furniture, articles }, split, corrections, rules };
}

/** The rules in force for a publication, oldest first. */
export async function listRules(db: Db, publication: string | null): Promise<Recorded<"split-rule">[]> {
  if (publication === null) return [];
  return listInForce(db, ["split-rule"], [publicationSubject(publicationKey(publication))]);
}

/**
 * Articles with the corrections of their heads: found by their words, by those they were read with under the same headline,
 * or by the line they begin with; of several the last counts.
 */
async function settleArticles(
  db: Db,
  parsed: ParsedIssue,
  split: CorrectedSplit<SaidOfSplit>,
): Promise<SettledArticle[]> {
  const named = split.articles.map((one) => {
    const headed = one.head === null ? undefined : parsed.articles[one.head];
    const fingerprint = fingerprintOf(one.article);
    return { ...one, fingerprint, prints: [fingerprint, ...(headed ? [fingerprintOf(headed)] : [])] };
  });
  const keys = named.flatMap(({ prints }) => prints.map(articleKey));
  const decided = await listInForce(db, ["article-correction"], keys);
  return named.map(({ article, fingerprint, prints, found, heads }) => {
    const onPrint = decided.filter(({ payload }) => prints.includes(payload.article));
    const said: { id: number; correction: ArticleCorrection }[] = [
      ...onPrint.map(({ id, payload }) => ({ id, correction: payload.correction })),
      ...heads.map(({ said: { decisionId }, correction }) => ({ id: decisionId, correction })),
    ];
    const inOrder = said.sort((a, b) => a.id - b.id).map(({ correction }) => correction);
    const { date, ...given }: ArticleCorrection = Object.assign({}, ...inOrder);
    const authors = given.author === undefined ? article.authors : splitAuthors(given.author ?? "");
    return { ...article, ...given, authors, date: settle(article.date, date), fingerprint, found };
  });
}

function settle<T>(found: Found<T> | null, corrected: T | null | undefined): Settled<T> | null {
  if (corrected === undefined) return found && { value: found.value, origin: found.origin, reason: found.reason };
  return corrected === null ? null : { value: corrected, origin: "editor", reason: BY_EDITOR };
}

import { fingerprintOf } from "@/lib/analysis/articles/fingerprint";
import { type CorrectedSplit, correctSplit } from "@/lib/analysis/intake/correct/correct-split";
import { listChanging } from "@/lib/analysis/intake/correct/learn-lines";
import { hashForRule } from "@/lib/analysis/intake/correct/line-words";
import { listLines } from "@/lib/analysis/intake/correct/split-line";
import type { SplitCorrection, SplitRule } from "@/lib/analysis/intake/correct/treat-lines";
import { splitAuthors } from "@/lib/analysis/intake/lines/authors";
import type { Found, ParsedArticle, ParsedIssue } from "@/lib/analysis/intake/types";
import type { CalendarDate, DateOrigin } from "@/lib/analysis/text/calendar";
import type { Reason } from "@/lib/analysis/text/span";
import { listOtherVersions } from "@/lib/archive/filing/versions/join-versions";
import type { ArticleCorrection, IssueCorrection } from "@/lib/archive/history/corrections";
import { listInForce } from "@/lib/archive/history/list-in-force";
import { isOfKind, type Recorded } from "@/lib/archive/history/read-decision";
import { articleKey, originalKey } from "@/lib/archive/history/subject-keys";
import type { Db } from "@/lib/db/client";
import {
  findStanding,
  isUsed,
  listStanding,
  OF_PUBLICATION,
  type StandingLine,
  settleStanding,
} from "./standing-lines";

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

/**
 * What intake found, with what editors decided about this document and its publication put in its place.
 *
 * @param versionSet the set of versions that it is one of, whose lines are put right as in the others
 */
export async function applyCorrections(
  db: Db,
  sha256: string,
  parsed: ParsedIssue,
  versionSet: number | null,
): Promise<SettledIssue> {
  return (await settleIssue(db, sha256, parsed, versionSet)).issue;
}

/** A correction of the split with the decision that says it. */
export type SaidOfSplit = SplitCorrection & { decisionId: number; original: string };

const KINDS = ["issue-correction", "split-correction", "article-correction", ...OF_PUBLICATION] as const;

/** The same, with the lines it was split by, the decisions that hold for it, and as `known` all that was said of lines by their words. */
export async function settleIssue(db: Db, sha256: string, parsed: ParsedIssue, versionSet: number | null) {
  const printed = parsed.publication?.value ?? null;
  const prints = parsed.articles.map((article) => fingerprintOf(article));
  const originals = [sha256, ...(await listOtherVersions(db, sha256, versionSet))];
  const standing = await findStanding(db, printed);
  const keys = [...originals.map(originalKey), ...prints.map(articleKey), ...standing.keys];
  // All that may hold for it with one statement; few issues need another.
  const inForce = await listInForce(db, KINDS, keys);
  const given: IssueCorrection = {};
  let corrections: SaidOfSplit[] = [];
  for (const { id, kind, payload } of inForce) {
    // The head of another version may be right there and wrong here; a line is the same line in both, or in one alone.
    if (kind === "issue-correction") Object.assign(given, payload.original === sha256 ? payload.correction : {});
    else if (kind === "split-correction")
      corrections.push({ ...payload.correction, decisionId: id, original: payload.original });
  }
  const header = {
    publication: settle(parsed.publication, given.publication),
    number: settle(parsed.number, given.number),
    date: settle(parsed.date, given.date),
  };
  const publication = header.publication?.value ?? null;
  const { rules, learned } =
    publication === printed ? settleStanding(standing.learned, inForce) : await listStanding(db, publication);
  const editors = rules.map(({ payload }) => payload);
  let known: SplitRule[] = [...listChanging(withWords(parsed, learned), learned.filter(isUsed)), ...editors];
  let said = { rules: known, corrections };
  const issueDate = header.date?.value ?? null;
  let split = correctSplit(parsed, said, issueDate);
  // What was learned is a guess: it never takes all of an issue.
  if (split.articles.length === 0 && known.length > editors.length) {
    known = editors;
    said = { rules: known, corrections };
    split = correctSplit(parsed, said, issueDate);
  }
  // A shorter version may hold nothing but what is left out of another.
  const onOthers = split.articles.length > 0 ? [] : corrections.filter(({ original }) => original !== sha256);
  if (onOthers.length > 0) {
    corrections = corrections.filter(({ original }) => original === sha256);
    split = correctSplit(parsed, { ...said, corrections }, issueDate);
  }
  const onArticles = inForce.filter((decision) => isOfKind(decision, ["article-correction"]));
  const articles = await settleArticles(db, { prints, split, onArticles });
  return { issue: { ...parsed, ...header, furniture: split.furniture, articles }, split, corrections, rules, known };
}

/** The lines of an issue as they were read; none where nothing was learned that they are compared with. */
function withWords(parsed: ParsedIssue, learned: readonly StandingLine[]) {
  if (learned.length === 0) return [];
  return listLines(parsed).map((line) => ({ ...line, words: hashForRule(line.text) }));
}

type Settling = {
  /** The fingerprints of the articles as they were read. */
  prints: readonly string[];
  split: CorrectedSplit<SaidOfSplit>;
  /** Corrections of articles as they were read. */
  onArticles: readonly Recorded<"article-correction">[];
};

/**
 * Articles with the corrections of their heads: found by their words, by those they were read with under the same headline,
 * or by the line they begin with; of several the last counts.
 */
async function settleArticles(db: Db, { prints, split, onArticles }: Settling): Promise<SettledArticle[]> {
  const named = split.articles.map((one) => {
    const fingerprint = one.found === null ? fingerprintOf(one.article) : (prints[one.found] ?? "");
    return { ...one, fingerprint, known: [fingerprint, ...(one.head === null ? [] : [prints[one.head]])] };
  });
  const cutAnew = named.filter(({ found }) => found === null).map(({ fingerprint }) => articleKey(fingerprint));
  const more = cutAnew.length === 0 ? [] : await listInForce(db, ["article-correction"], cutAnew);
  const decided = new Map([...onArticles, ...more].map((decision) => [decision.id, decision]));
  return named.map(({ article, fingerprint, known, found, heads }) => {
    const onPrint = [...decided.values()].filter(({ payload }) => known.includes(payload.article));
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

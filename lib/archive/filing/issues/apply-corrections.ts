import { fingerprintOf } from "@/lib/analysis/articles/fingerprint";
import { type CorrectedSplit, correctSplit } from "@/lib/analysis/intake/correct/correct-split";
import type { SplitCorrection } from "@/lib/analysis/intake/correct/treat-lines";
import { splitAuthors } from "@/lib/analysis/intake/lines/authors";
import type { Found, ParsedArticle, ParsedIssue } from "@/lib/analysis/intake/types";
import type { CalendarDate, DateOrigin } from "@/lib/analysis/text/calendar";
import type { Reason } from "@/lib/analysis/text/span";
import { listOtherVersions } from "@/lib/archive/filing/versions/join-versions";
import type { ArticleCorrection, IssueCorrection } from "@/lib/archive/history/decision-kinds";
import { listInForce } from "@/lib/archive/history/list-in-force";
import { isOfKind, type Recorded } from "@/lib/archive/history/read-decision";
import { articleKey, originalKey, publicationSubject } from "@/lib/archive/history/subject-keys";
import { publicationKey } from "@/lib/archive/reading/publications/publication-key";
import type { Db } from "@/lib/db/client";
import { sql } from "@/lib/db/dialect";

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

const KINDS = ["issue-correction", "split-correction", "article-correction", "split-rule"] as const;

/** The same, with the lines it was split by and the decisions that hold for it. */
export async function settleIssue(db: Db, sha256: string, parsed: ParsedIssue, versionSet: number | null) {
  const printed = parsed.publication?.value ?? null;
  const prints = parsed.articles.map((article) => fingerprintOf(article));
  const originals = [sha256, ...(await listOtherVersions(db, sha256, versionSet))];
  const keys = [...originals.map(originalKey), ...prints.map(articleKey), ...(await listRuleKeys(db, printed))];
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
  const rules =
    publication === printed
      ? inForce.filter((decision) => isOfKind(decision, ["split-rule"]))
      : await listRules(db, publication);
  const said = { rules: rules.map(({ payload }) => payload), corrections };
  const issueDate = header.date?.value ?? null;
  let split = correctSplit(parsed, said, issueDate);
  // A shorter version may hold nothing but what is left out of another.
  const onOthers = split.articles.length > 0 ? [] : corrections.filter(({ original }) => original !== sha256);
  if (onOthers.length > 0) {
    corrections = corrections.filter(({ original }) => original === sha256);
    split = correctSplit(parsed, { ...said, corrections }, issueDate);
  }
  const onArticles = inForce.filter((decision) => isOfKind(decision, ["article-correction"]));
  const articles = await settleArticles(db, { prints, split, onArticles });
  return { issue: { ...parsed, ...header, furniture: split.furniture, articles }, split, corrections, rules };
}

/** The rules in force for a publication, oldest first. */
export async function listRules(db: Db, publication: string | null): Promise<Recorded<"split-rule">[]> {
  return listInForce(db, ["split-rule"], await listRuleKeys(db, publication));
}

/** Under what rules for a publication are found: its name and, where that is another name of one, the name of that. */
async function listRuleKeys(db: Db, publication: string | null): Promise<string[]> {
  if (publication === null) return [];
  const nameKey = publicationKey(publication) || publication;
  const known = await db.$queryRaw<{ nameKey: string }[]>(sql`
    SELECT kept."nameKey" FROM "Publication" p JOIN "Publication" kept ON kept."id" = p."sameAsId"
    WHERE p."nameKey" = ${nameKey}`);
  return [nameKey, ...known.map((publication) => publication.nameKey)].map(publicationSubject);
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

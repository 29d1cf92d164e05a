import { issueAddress, originalAddress } from "@/lib/addresses";
import type { Reason } from "@/lib/analysis/text/span";
import {
  readSummary,
  SUMMARY_COLUMNS,
  SUMMARY_JOINS,
  type SummaryColumns,
} from "@/lib/archive/reading/articles/summaries";
import type { ArticleSummary } from "@/lib/archive/reading/articles/types";
import { publishedArticleCondition, publishedIssueCondition } from "@/lib/archive/reading/published";
import { findReason, readFurniture, readReasonList } from "@/lib/archive/reading/stored-json";
import type { Db } from "@/lib/db/client";
import { sql } from "@/lib/db/dialect";
import { originalFormat } from "@/lib/db/states";
import { AppError } from "@/lib/errors";
import { findNeighbours } from "./find-neighbours";
import { findSources, type SourceRow } from "./find-sources";
import { listVersions } from "./list-versions";
import { type IssueKey, listSummaries } from "./summaries";
import type { IssueOriginal, IssueView } from "./types";

/**
 * One issue as readers see it: everything published under its address.
 * @throws AppError `not-found`; `gone` when all of it was taken back
 */
export async function getIssue(db: Db, publication: string, address: string): Promise<IssueView> {
  const { key, sources } = await findSources(db, publication, address);
  const { previous, next } = await findNeighbours(db, key, sources[0]?.date ?? null);
  const [summaries, { articles, publisher }, versions] = await Promise.all([
    listSummaries(
      db,
      [key, previous, next].filter((one) => one !== null),
    ),
    listArticles(db, key),
    listVersions(
      db,
      sources.flatMap(({ versionSet }) => versionSet ?? []),
    ),
  ]);
  const find = (one: IssueKey | null) =>
    (one && summaries.find((summary) => summary.address === issueAddress(publication, one.address))) ?? null;
  const summary = find(key);
  if (!summary) throw new AppError("not-found");
  return {
    ...summary,
    publisher,
    language: sources.find((source) => source.language)?.language ?? null,
    numberReason: firstReason(sources, "numberReason"),
    publicationReason: firstReason(sources, "publicationReason"),
    originals: sources.map(toOriginal),
    articles,
    versions,
    previous: find(previous),
    next: find(next),
  };
}

/** The articles of an issue, and who publishes the publication it is of. */
async function listArticles(
  db: Db,
  { publicationId, address }: IssueKey,
): Promise<{ articles: ArticleSummary[]; publisher: string | null }> {
  // SQLite takes the tables of a cross join in the order written: from the few originals to their articles.
  const rows = await db.$queryRaw<(SummaryColumns & { publisher: string | null })[]>(sql`
    SELECT ${SUMMARY_COLUMNS}, ip."publisher" FROM "Issue" i CROSS JOIN "Article" a ${SUMMARY_JOINS}
    WHERE i."publicationId" = ${publicationId} AND i."address" = ${address} AND ${publishedIssueCondition}
      AND a."issueId" = i."id" AND ${publishedArticleCondition}
    ORDER BY a."issueId", a."position"`);
  return { articles: rows.map(readSummary), publisher: rows[0]?.publisher ?? null };
}

function firstReason(sources: SourceRow[], column: "numberReason" | "publicationReason"): Reason | null {
  const source = sources.find((row) => row[column] !== null);
  return source ? findReason(source[column]) : null;
}

function toOriginal({ id, original, format, body, hasHtml }: SourceRow): IssueOriginal {
  return {
    issueId: id,
    address: originalAddress(original.sha256),
    ...original,
    format: originalFormat.parse(format),
    hasHtml,
    furniture: readFurniture(body?.furniture ?? []),
    warnings: readReasonList(body?.warnings ?? []),
  };
}

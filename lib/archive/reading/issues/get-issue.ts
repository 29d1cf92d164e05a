import { originalAddress } from "@/lib/addresses";
import type { Reason } from "@/lib/analysis/text/span";
import { SUMMARY_SELECT, toArticleSummary } from "@/lib/archive/reading/articles/summaries";
import type { ArticleSummary } from "@/lib/archive/reading/articles/types";
import { PUBLISHED } from "@/lib/archive/reading/published";
import { findReason, readFurniture, readReasonList } from "@/lib/archive/reading/stored-json";
import type { Db } from "@/lib/db/client";
import { originalFormat } from "@/lib/db/states";
import { AppError } from "@/lib/errors";
import { findNeighbours } from "./find-neighbours";
import { findSources, type SourceRow } from "./find-sources";
import { type IssueKey, listSummaries } from "./summaries";
import type { IssueOriginal, IssueView } from "./types";

/**
 * One issue as readers see it: everything published under its address.
 * @throws AppError `not-found`; `gone` when all of it was taken back
 */
export async function getIssue(db: Db, publication: string, address: string): Promise<IssueView> {
  const { key, sources } = await findSources(db, publication, address);
  const [summaries, articles, neighbours] = await Promise.all([
    listSummaries(db, [key]),
    listArticles(db, key),
    findNeighbours(db, key, sources[0]?.date ?? null),
  ]);
  const [summary] = summaries;
  if (!summary) throw new AppError("not-found");
  return {
    ...summary,
    language: sources.find((source) => source.language)?.language ?? null,
    numberReason: firstReason(sources, "numberReason"),
    publicationReason: firstReason(sources, "publicationReason"),
    originals: sources.map(toOriginal),
    articles,
    ...neighbours,
  };
}

async function listArticles(db: Db, key: IssueKey): Promise<ArticleSummary[]> {
  const rows = await db.article.findMany({
    where: { ...PUBLISHED, issue: { ...key, ...PUBLISHED } },
    orderBy: [{ issueId: "asc" }, { position: "asc" }],
    select: SUMMARY_SELECT,
  });
  return rows.map(toArticleSummary);
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

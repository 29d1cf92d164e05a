import type { Db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { AppError } from "@/lib/errors";
import type { IssueKey } from "./summaries";

const SELECT = {
  id: true,
  publicationId: true,
  status: true,
  date: true,
  language: true,
  format: true,
  numberReason: true,
  publicationReason: true,
  furniture: true,
  warnings: true,
  original: { select: { sha256: true, fileName: true, sizeBytes: true, mediaType: true } },
} as const satisfies Prisma.IssueSelect;

export type SourceRow = Prisma.IssueGetPayload<{ select: typeof SELECT }> & { hasHtml: boolean };

/**
 * The published originals behind an issue's address, oldest first, without their texts.
 * @throws AppError `not-found`; `gone` when all of them were taken back
 */
export async function findSources(
  db: Db,
  publication: string,
  address: string,
): Promise<{ key: IssueKey; sources: SourceRow[] }> {
  const where = { address, publication: { slug: publication } };
  const [rows, withHtml] = await Promise.all([
    db.issue.findMany({ where, orderBy: { id: "asc" }, select: SELECT }),
    db.issue.findMany({ where: { ...where, publishedHtml: { not: null } }, select: { id: true } }),
  ]);
  const published = rows.filter((row) => row.status === "published");
  const publicationId = published[0]?.publicationId;
  if (!publicationId) throw missing(rows.map((row) => row.status));
  const htmlIds = new Set(withHtml.map((row) => row.id));
  return {
    key: { publicationId, address },
    sources: published.map((row) => ({ ...row, hasHtml: htmlIds.has(row.id) })),
  };
}

function missing(statuses: string[]): AppError {
  return statuses.includes("withdrawn")
    ? new AppError("gone", "This issue was taken back by an editor.")
    : new AppError("not-found", "There is no such issue.");
}

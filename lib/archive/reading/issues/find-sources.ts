import { admit, isPublished, refusalOf } from "@/lib/archive/reading/published";
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
  versionSet: true,
  hasHtml: true,
  body: { select: { furniture: true, warnings: true } },
  original: { select: { sha256: true, fileName: true, sizeBytes: true, mediaType: true } },
} as const satisfies Prisma.IssueSelect;

export type SourceRow = Prisma.IssueGetPayload<{ select: typeof SELECT }>;

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
  const rows = await db.issue.findMany({ where, orderBy: { id: "asc" }, select: SELECT });
  admit(
    rows.map((row) => row.status),
    "readers",
    refusalOf("issue"),
  );
  const published = rows.filter(isPublished);
  const publicationId = published[0]?.publicationId;
  if (!publicationId) throw new AppError("not-found");
  return { key: { publicationId, address }, sources: published };
}

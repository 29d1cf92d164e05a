import { differenceAddress, issueAddress, originalAddress, versionAddress } from "@/lib/addresses";
import { toShownDate } from "@/lib/archive/reading/articles/shown-date";
import { isPublished } from "@/lib/archive/reading/published";
import { findReason } from "@/lib/archive/reading/stored-json";
import type { Db } from "@/lib/db/client";
import { join, sql } from "@/lib/db/dialect";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { originalFormat } from "@/lib/db/states";
import { SHOWN_AT_SQL } from "./shown-at";
import type { IssueVersion } from "./types";

type Row = {
  id: number | bigint;
  status: string;
  versionSet: number | bigint;
  versionReason: Prisma.JsonValue;
  address: string;
  number: string | null;
  date: string | null;
  datePrecision: string | null;
  dateOrigin: string | null;
  dateReason: Prisma.JsonValue;
  title: string | null;
  articleCount: number | bigint;
  format: string;
  addedAt: Date;
  sha256: string;
  fileName: string;
  sizeBytes: number | bigint;
  slug: string;
  name: string;
};

/** What readers may see of these sets of versions, the shown one of each first and the others newest first. One statement. */
export async function listVersions(db: Db, sets: readonly number[]): Promise<IssueVersion[]> {
  if (sets.length === 0) return [];
  const rows = await db.$queryRaw<Row[]>(sql`
    SELECT i."id", i."status", i."versionSet", i."versionReason", i."address", i."number", i."date", i."datePrecision",
      i."dateOrigin", i."dateReason", i."title", i."articleCount", i."format", ${SHOWN_AT_SQL} AS "addedAt",
      o."sha256", o."fileName", o."sizeBytes", s."slug", s."name"
    FROM "Issue" i JOIN "Import" im ON im."id" = i."importId" JOIN "Original" o ON o."id" = i."originalId"
    JOIN "Publication" s ON s."id" = i."publicationId"
    WHERE i."versionSet" IN (${join([...sets])}) AND i."status" IN ('published', 'superseded')
    ORDER BY i."versionSet", CASE WHEN i."status" = 'published' THEN 0 ELSE 1 END, i."id" DESC`);
  // Alone it is no version: the others were taken back.
  const counts = new Map<number, number>();
  for (const { versionSet } of rows) counts.set(Number(versionSet), (counts.get(Number(versionSet)) ?? 0) + 1);
  return rows.filter(({ versionSet }) => (counts.get(Number(versionSet)) ?? 0) > 1).map(toVersion);
}

function toVersion(row: Row): IssueVersion {
  const { slug, name, address, number, title, fileName, sha256 } = row;
  const isShown = isPublished(row);
  const own = versionAddress(slug, address, Number(row.id));
  return {
    issueId: Number(row.id),
    address: isShown ? issueAddress(slug, address) : own,
    isShown,
    publication: { slug, name },
    ...{ number, title },
    date: toShownDate(row),
    articleCount: Number(row.articleCount),
    format: originalFormat.parse(row.format),
    addedAt: new Date(row.addedAt),
    original: { address: originalAddress(sha256), fileName, sizeBytes: Number(row.sizeBytes) },
    reason: findReason(row.versionReason),
    difference: isShown ? null : differenceAddress(own),
  };
}

import { issueAddress } from "@/lib/addresses";
import { listOtherVersions, nameRow } from "@/lib/archive/desk/imports/list-other-versions";
import type { Page } from "@/lib/archive/desk/people/list-review";
import { isPublished } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { sql } from "@/lib/db/dialect";
import type { Prisma } from "@/lib/db/generated/sqlite/client";

/** A file that repeats an issue and waits for a word, or a draft (`issueId`) that is taken for a version of one. */
export type DuplicateFile = {
  fileId: number;
  issueId: number | null;
  fileName: string;
  importId: number;
  /** What it repeats; null where that is no longer there. `address` is where readers see it. */
  other: { title: string; address: string | null } | null;
  reason: string;
};

// A word is needed only while the import may still be published.
const WAITING = sql`FROM (
  SELECT f."id" AS "fileId", NULL AS "issueId" FROM "ImportFile" f JOIN "Import" m ON m."id" = f."importId"
  WHERE f."status" = 'duplicate' AND m."status" <> 'taken-back'
  UNION ALL
  SELECT f."id", i."id" FROM "Issue" i JOIN "ImportFile" f ON f."issueId" = i."id"
  WHERE i."status" = 'draft' AND i."versionSet" IS NOT NULL AND i."versionReason" IS NOT NULL) waiting`;

export async function countDuplicates(db: Db): Promise<number> {
  const [row] = await db.$queryRaw<{ count: bigint }[]>(sql`SELECT COUNT(*) AS "count" ${WAITING}`);
  return Number(row?.count ?? 0);
}

/** The newest first, a page at a time. */
export async function listDuplicates(db: Db, page: number, pageSize: number): Promise<Page<DuplicateFile>> {
  const total = await countDuplicates(db);
  const rows = await db.$queryRaw<{ fileId: number | bigint }[]>(sql`
    SELECT "fileId" ${WAITING} ORDER BY "fileId" DESC LIMIT ${pageSize} OFFSET ${(page - 1) * pageSize}`);
  const files = await db.importFile.findMany({
    where: { id: { in: rows.map(({ fileId }) => Number(fileId)) } },
    orderBy: { id: "desc" },
    select: FILE,
  });
  const versions = await listOtherVersions(
    db,
    files.flatMap(({ issue }) => issue ?? []),
  );
  const items = files.map((file): DuplicateFile => {
    const { id, fileName, importId, failureWords, duplicateOf, issue } = file;
    const version = issue && versions.get(issue.id);
    return {
      ...{ fileId: id, issueId: issue?.id ?? null, fileName, importId },
      other: version ?? (duplicateOf && toOther(duplicateOf)),
      reason: version?.reason.words ?? failureWords ?? "",
    };
  });
  return { items, total, page, pageCount: Math.max(1, Math.ceil(total / pageSize)) };
}

const FILE = {
  ...{ id: true, fileName: true, importId: true, failureWords: true },
  duplicateOf: {
    select: {
      ...{ title: true, address: true, number: true, status: true },
      publication: { select: { name: true, slug: true } },
    },
  },
  issue: { select: { id: true, versionSet: true, versionReason: true } },
} as const satisfies Prisma.ImportFileSelect;

type Repeated = NonNullable<Prisma.ImportFileGetPayload<{ select: typeof FILE }>["duplicateOf"]>;

function toOther(issue: Repeated): { title: string; address: string | null } {
  const { publication, address } = issue;
  const isShown = publication !== null && isPublished(issue);
  return { title: issue.title ?? nameRow(issue), address: isShown ? issueAddress(publication.slug, address) : null };
}

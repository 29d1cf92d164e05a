import type { Db } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { fileStatus, importStatus } from "@/lib/db/states";
import type { ImportStatus, ImportSummary } from "./types";

const PAGE_SIZE = 30;
const NAMED_FILES = 3;

/** Imports, newest first; `page` counts from 1. */
export async function listImports(
  db: Db,
  options: { page?: number; status?: ImportStatus } = {},
): Promise<{ total: number; pageCount: number; imports: ImportSummary[] }> {
  const where = options.status ? { status: options.status } : {};
  const page = Math.max(1, options.page ?? 1);
  const total = await db.import.count({ where });
  const rows = await db.import.findMany({
    where,
    orderBy: { id: "desc" },
    skip: (page - 1) * PAGE_SIZE,
    take: PAGE_SIZE,
    select: SUMMARY,
  });
  return { total, pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)), imports: await listSummaries(db, rows) };
}

export const SUMMARY = {
  ...{ id: true, status: true, isSample: true, createdAt: true, publishedAt: true, takenBackAt: true },
  sourceId: true,
  // Positions count from 0. A condition, where `take` would read all files of each import.
  files: { where: { position: { lt: NAMED_FILES } }, select: { fileName: true }, orderBy: { position: "asc" } },
} as const satisfies Prisma.ImportSelect;

type Row = Prisma.ImportGetPayload<{ select: typeof SUMMARY }>;

/** Imports with their files counted by status, in the order of the rows. One statement. */
export async function listSummaries(db: Db, rows: readonly Row[]): Promise<ImportSummary[]> {
  const counts = await db.importFile.groupBy({
    by: ["importId", "status"],
    where: { importId: { in: rows.map((row) => row.id) } },
    _count: true,
  });
  return rows.map(({ files: named, ...row }) => {
    const own = counts.filter((count) => count.importId === row.id);
    return {
      ...row,
      status: importStatus.parse(row.status),
      fileCount: own.reduce((sum, count) => sum + count._count, 0),
      files: Object.fromEntries(own.map((count) => [fileStatus.parse(count.status), count._count])),
      fileNames: named.map((file) => file.fileName),
    };
  });
}

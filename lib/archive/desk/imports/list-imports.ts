import type { Db } from "@/lib/db/client";
import type { FileStatus, ImportStatus, ImportSummary } from "./types";

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
  const imports: ImportSummary[] = [];
  for (const row of rows) imports.push(await summarizeImport(db, row));
  return { total, pageCount: Math.max(1, Math.ceil(total / PAGE_SIZE)), imports };
}

export const SUMMARY = {
  id: true,
  status: true,
  isSample: true,
  createdAt: true,
  publishedAt: true,
  takenBackAt: true,
  files: { select: { fileName: true }, orderBy: { position: "asc" as const }, take: NAMED_FILES },
};

type Row = Omit<ImportSummary, "status" | "fileCount" | "files" | "fileNames"> & {
  status: string;
  files: { fileName: string }[];
};

export async function summarizeImport(db: Db, { files: named, ...row }: Row): Promise<ImportSummary> {
  const counts = await db.importFile.groupBy({ by: ["status"], where: { importId: row.id }, _count: true });
  return {
    ...row,
    status: row.status as ImportStatus,
    fileCount: counts.reduce((sum, count) => sum + count._count, 0),
    files: Object.fromEntries(counts.map((count) => [count.status as FileStatus, count._count])),
    fileNames: named.map((file) => file.fileName),
  };
}

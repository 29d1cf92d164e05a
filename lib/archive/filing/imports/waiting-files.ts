import type { Context } from "@/lib/archive/context";
import type { WaitingFile } from "./read-files";

export const WAITING = {
  id: true,
  importId: true,
  fileName: true,
  mediaType: true,
  attempts: true,
  original: { select: { id: true, sha256: true } },
} as const;

/** The files of an import that are to be read, in the order of the upload. */
export async function listWaiting(context: Context, importId: number): Promise<WaitingFile[]> {
  const rows = await context.db.importFile.findMany({
    where: { importId, status: "stored" },
    orderBy: { position: "asc" },
    select: WAITING,
  });
  return toWaiting(rows);
}

type Row = Omit<WaitingFile, "originalId" | "sha256"> & { original: { id: number; sha256: string } | null };

export function toWaiting(rows: Row[]): WaitingFile[] {
  return rows.flatMap(({ original, ...file }) =>
    original ? [{ ...file, originalId: original.id, sha256: original.sha256 }] : [],
  );
}

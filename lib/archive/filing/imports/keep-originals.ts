import type { Db } from "@/lib/db/client";
import type { StoredBytes } from "@/lib/db/originals";

export type ReceivedFile = StoredBytes & { fileName: string; mediaType: string | null };

/** Rows of the originals, by their hashes; those the archive has already stay as they are. */
export async function keepOriginals(db: Db, files: readonly ReceivedFile[], now: Date): Promise<Map<string, number>> {
  const byHash = new Map(files.map((file) => [file.sha256, file]));
  const known = await findOriginals(db, [...byHash.keys()]);
  const fresh = [...byHash.values()].filter(({ sha256 }) => !known.has(sha256));
  if (fresh.length === 0) return known;
  await db.original.createMany({ data: fresh.map((file) => ({ ...file, storedAt: now })) });
  return findOriginals(db, [...byHash.keys()]);
}

async function findOriginals(db: Db, hashes: string[]): Promise<Map<string, number>> {
  const rows = await db.original.findMany({ where: { sha256: { in: hashes } }, select: { id: true, sha256: true } });
  return new Map(rows.map((row) => [row.sha256, row.id]));
}

const MAX_NAME_CHARS = 255;

// Controls, and marks that turn the direction of what follows: "rtl\u202Etxt.exe" would read as another name.
const INVISIBLE = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** A file's name as it can be shown: its last characters where it is too long, since they tell the kind. */
export function cleanName(fileName: string): string {
  const characters = [...fileName.replace(INVISIBLE, "").replace(/\p{Cs}/gu, "\uFFFD")];
  return characters.slice(-MAX_NAME_CHARS).join("").trim() || "pasted-text.txt";
}

import type { Audience } from "@/lib/archive/reading/articles/types";
import type { Db } from "@/lib/db/client";
import { originalPath } from "@/lib/db/originals";
import { AppError } from "@/lib/errors";

/** `path` is where the bytes lie. */
export type OriginalFile = { sha256: string; fileName: string; sizeBytes: number; path: string };

/**
 * The stored original of a hash. Readers get those of published issues, editors every one.
 * @throws AppError `not-found`; `gone` for readers when its issues were taken back
 */
export async function getOriginal(
  db: Db,
  dataFolder: string,
  sha256: string,
  audience: Audience,
): Promise<OriginalFile> {
  const row = await db.original.findUnique({
    where: { sha256 },
    select: { sha256: true, fileName: true, sizeBytes: true, issues: { select: { status: true }, take: 100 } },
  });
  if (!row) throw new AppError("not-found", "There is no such original.");
  const { issues, ...stored } = row;
  const file = { ...stored, path: originalPath(dataFolder, sha256) };
  const statuses = issues.map((issue) => issue.status);
  if (audience === "editors" || statuses.includes("published")) return file;
  if (statuses.includes("withdrawn")) throw new AppError("gone", "This original was taken back by an editor.");
  throw new AppError("not-found", "There is no such original.");
}

import { type Audience, admitFile, refusalOf } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { originalPath } from "@/lib/db/originals";
import { AppError } from "@/lib/errors";

/** `path` is where the bytes lie. */
export type OriginalFile = { sha256: string; fileName: string; sizeBytes: number; path: string };

/**
 * The stored original of a hash. Readers get those of published issues and of their older versions, editors every one.
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
  const words = refusalOf("original");
  if (!row) throw new AppError("not-found", words.missing);
  const { issues, ...stored } = row;
  const statuses = issues.map((issue) => issue.status);
  if (audience === "readers") admitFile(statuses, audience, words);
  return { ...stored, path: originalPath(dataFolder, sha256) };
}

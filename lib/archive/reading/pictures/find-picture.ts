import { type Audience, PUBLISHED } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { originalPath } from "@/lib/db/originals";

/** `path` is where the bytes are; `isPublic` whether readers may see it. */
export type StoredPicture = { sha256: string; mediaType: string; sizeBytes: number; path: string; isPublic: boolean };

// What else an address may hold, PostgreSQL refuses in part: a NUL is no text to it.
const SHA256 = /^[0-9a-f]{64}$/;

/** A kept picture: readers get those that a published issue shows, editors every one. Null where there is none to be seen. */
export async function findPicture(
  db: Db,
  dataFolder: string,
  sha256: string,
  audience: Audience,
): Promise<StoredPicture | null> {
  if (!SHA256.test(sha256)) return null;
  const row = await db.picture.findUnique({
    where: { sha256 },
    select: {
      ...{ sha256: true, mediaType: true, sizeBytes: true },
      issues: { where: { issue: PUBLISHED }, select: { issueId: true }, take: 1 },
    },
  });
  if (!row) return null;
  const { issues, ...stored } = row;
  const isPublic = issues.length > 0;
  return isPublic || audience === "editors" ? { ...stored, isPublic, path: originalPath(dataFolder, sha256) } : null;
}

import type { PictureFile } from "@/lib/analysis/intake/types";
import type { Context } from "@/lib/archive/context";
import type { Db } from "@/lib/db/client";
import { storeOriginal } from "@/lib/db/originals";

/** Stores the bytes of pictures beside the originals, before any row names them. Harmless to repeat. */
export async function storePictures({ dataFolder }: Context, pictures: readonly PictureFile[]): Promise<void> {
  for (const { bytes } of pictures) await storeOriginal(dataFolder, bytes);
}

/** Makes these the pictures of an issue. One that no issue shows any more keeps its row, as an original does. */
export async function keepPictures(
  db: Db,
  issueId: number,
  pictures: readonly PictureFile[],
  { isReread, now }: { isReread: boolean; now: Date },
): Promise<void> {
  if (isReread) await db.issuePicture.deleteMany({ where: { issueId } });
  if (pictures.length === 0) return;
  const hashes = pictures.map(({ sha256 }) => sha256);
  const rows = await db.picture.findMany({ where: { sha256: { in: hashes } }, select: { sha256: true } });
  const known = new Set(rows.map(({ sha256 }) => sha256));
  const fresh = pictures.filter(({ sha256 }) => !known.has(sha256));
  await db.picture.createMany({
    data: fresh.map(({ bytes, ...facts }) => ({ ...facts, sizeBytes: bytes.length, storedAt: now })),
  });
  await db.issuePicture.createMany({ data: hashes.map((sha256) => ({ issueId, sha256 })) });
}

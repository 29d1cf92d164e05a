import { pictureAddress } from "@/lib/analysis/html/picture-address";
import type { Db } from "@/lib/db/client";
import { readOriginal } from "@/lib/db/originals";
import { log } from "@/lib/log";

export type PictureBytes = { mediaType: string; bytes: Uint8Array };

/** The bytes of pictures by their addresses; one whose file is gone is left out, and logged. */
export async function readPictureFiles(
  db: Db,
  dataFolder: string,
  addresses: readonly string[],
): Promise<Map<string, PictureBytes>> {
  const hashes = [...new Set(addresses)].map((address) => address.slice(pictureAddress("").length));
  const files = new Map<string, PictureBytes>();
  if (hashes.length === 0) return files;
  const rows = await db.picture.findMany({
    where: { sha256: { in: hashes } },
    select: { sha256: true, mediaType: true },
  });
  for (const { sha256, mediaType } of rows) {
    const bytes = await readOriginal(dataFolder, sha256).catch((error: unknown) => {
      log.error({ err: error, sha256 }, "a picture is missing from its folder");
      return null;
    });
    if (bytes) files.set(pictureAddress(sha256), { mediaType, bytes });
  }
  return files;
}

import { MAX_FILES } from "@/lib/analysis/intake/limits";
import type { Upload } from "@/lib/analysis/intake/types";
import type { Context } from "@/lib/archive/context";
import { storeOriginal } from "@/lib/db/originals";
import { AppError } from "@/lib/errors";

const MAX_NAME_CHARS = 255;

export type Receipt = { createdById?: string | null; isSample?: boolean };

/**
 * Keeps the bytes of every file, before anything else happens to them, and opens an import over them.
 * @throws AppError `bad-request` without files, `too-large` with more than MAX_FILES.
 */
export async function receiveFiles(context: Context, uploads: Upload[], receipt: Receipt = {}): Promise<number> {
  if (uploads.length === 0) throw new AppError("bad-request", "There is no file to import.");
  if (uploads.length > MAX_FILES) throw new AppError("too-large", `An import takes ${MAX_FILES} files at most.`);
  const now = context.now();
  const { id: importId } = await context.db.import.create({
    data: {
      status: "open",
      isSample: receipt.isSample ?? false,
      createdById: receipt.createdById ?? null,
      createdAt: now,
    },
    select: { id: true },
  });
  for (const [position, upload] of uploads.entries()) await receiveFile(context, importId, position, upload, now);
  return importId;
}

// Controls, and marks that turn the direction of what follows: "rtl\u202Etxt.exe" would read as another name.
const INVISIBLE = /[\p{Cc}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/** A file's name as it can be shown: its last characters where it is too long, since they tell the kind. */
function cleanName(fileName: string): string {
  const characters = [...fileName.replace(INVISIBLE, "").replace(/\p{Cs}/gu, "\uFFFD")];
  return characters.slice(-MAX_NAME_CHARS).join("").trim() || "pasted-text.txt";
}

async function receiveFile(
  context: Context,
  importId: number,
  position: number,
  upload: Upload,
  now: Date,
): Promise<void> {
  const { sha256, sizeBytes } = await storeOriginal(context.dataFolder, upload.bytes);
  const fileName = cleanName(upload.fileName);
  const mediaType = upload.mediaType;
  const original = await context.db.original.upsert({
    where: { sha256 },
    create: { sha256, sizeBytes, mediaType, fileName, storedAt: now },
    update: {},
    select: { id: true },
  });
  await context.db.importFile.create({
    data: { importId, position, fileName, mediaType, originalId: original.id, status: "stored" },
  });
}

import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { access, mkdir, open, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { syncFolder } from "./sync-folder";

export type StoredBytes = { sha256: string; sizeBytes: number };

/** Keeps the bytes unchanged under `<dataFolder>/originals/ab/abcd…`, named by their SHA-256. Harmless to repeat. */
export async function storeOriginal(dataFolder: string, bytes: Uint8Array): Promise<StoredBytes> {
  const sha256 = hashOf(bytes);
  const path = originalPath(dataFolder, sha256);
  if (!(await exists(path))) {
    // Written beside its place and renamed: a crash leaves either the whole original or none.
    await mkdir(dirname(path), { recursive: true });
    const partial = `${path}.${randomUUID()}.partial`;
    await orRemove(partial, async () => {
      await writeSynced(partial, bytes);
      await putInPlace(partial, path);
    });
  }
  return { sha256, sizeBytes: bytes.byteLength };
}

/** Bytes on their way in: on disk, and no original yet. */
export type Spooled = StoredBytes & { path: string };

/** Keeps what comes piece by piece, of any size: its hash, and so its place, is known when all of it is there. */
export async function storeOriginalPieces(
  dataFolder: string,
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<StoredBytes> {
  return keepSpooled(dataFolder, await spoolPieces(dataFolder, pieces));
}

/** Writes what comes piece by piece beside the originals: `keepSpooled` makes it one, `removeSpooled` removes it again. */
export async function spoolPieces(
  dataFolder: string,
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<Spooled> {
  const folder = join(dataFolder, "originals");
  await mkdir(folder, { recursive: true });
  const path = join(folder, `${randomUUID()}.partial`);
  return orRemove(path, async () => ({ ...(await writePieces(path, pieces)), path }));
}

export async function keepSpooled(dataFolder: string, { path: partial, ...stored }: Spooled): Promise<StoredBytes> {
  return orRemove(partial, async () => {
    const path = originalPath(dataFolder, stored.sha256);
    await mkdir(dirname(path), { recursive: true });
    if (await exists(path)) await rm(partial);
    else {
      await syncFile(partial);
      await putInPlace(partial, path);
    }
    return stored;
  });
}

/** Harmless where it is an original by now. */
export const removeSpooled = ({ path }: Spooled): Promise<void> => rm(path, { force: true });

async function writePieces(
  path: string,
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<StoredBytes> {
  const hash = createHash("sha256");
  const file = await open(path, "wx", 0o640);
  let sizeBytes = 0;
  try {
    for await (const piece of pieces) {
      hash.update(piece);
      sizeBytes += piece.length;
      await file.writeFile(piece);
    }
  } finally {
    await file.close();
  }
  return { sha256: hash.digest("hex"), sizeBytes };
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, "r+");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A full disk gets its room back. */
async function orRemove<T>(partial: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
}

async function putInPlace(partial: string, path: string): Promise<void> {
  await rename(partial, path);
  // The name too is to outlive a loss of power before a row says that the original is there.
  await syncFolder(dirname(path));
  await syncFolder(dirname(dirname(path)));
}

async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "wx", 0o640);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** A day: an upload that is under way has its row by then. */
const LEFT_OVER_MS = 86_400_000;

/**
 * Files in the folder of originals that no row names and that nobody is writing any more: of uploads that broke off.
 *
 * @param known the hashes that rows name
 * @returns their paths within the folder
 */
export async function listLeftOver(dataFolder: string, known: ReadonlySet<string>, now: Date): Promise<string[]> {
  const folder = join(dataFolder, "originals");
  if (!(await exists(folder))) return [];
  const left: string[] = [];
  for (const path of await readdir(folder, { recursive: true })) {
    if (known.has(basename(path))) continue;
    const found = await stat(join(folder, path)).catch(() => null);
    if (found?.isFile() && now.getTime() - found.mtimeMs > LEFT_OVER_MS) left.push(path);
  }
  return left.sort();
}

/** Removes one of them; says what was done. */
export async function removeLeftOver(dataFolder: string, path: string): Promise<string> {
  await rm(join(dataFolder, "originals", path), { force: true });
  return "Removed.";
}

/** Removes stored bytes that nothing names any more. */
export async function removeOriginal(dataFolder: string, sha256: string): Promise<void> {
  await rm(originalPath(dataFolder, sha256), { force: true });
}

export async function readOriginal(dataFolder: string, sha256: string): Promise<Uint8Array> {
  return readFile(originalPath(dataFolder, sha256));
}

function hashOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Hashes the stored bytes again, without loading them whole; null when they are gone. */
export async function hashStored(dataFolder: string, sha256: string): Promise<string | null> {
  const path = originalPath(dataFolder, sha256);
  if (!(await exists(path))) return null;
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest("hex");
}

const SHA256 = /^[0-9a-f]{64}$/;

export function originalPath(dataFolder: string, sha256: string): string {
  // The hash comes from an address too: nothing but a hash may become a path.
  if (!SHA256.test(sha256)) throw new RangeError("not a SHA-256");
  return join(dataFolder, "originals", sha256.slice(0, 2), sha256);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

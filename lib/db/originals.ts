import { createHash, randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { access, mkdir, open, readFile, rename } from "node:fs/promises";
import { dirname, join } from "node:path";

export type StoredBytes = { sha256: string; sizeBytes: number };

/** Keeps the bytes unchanged under `<dataFolder>/originals/ab/abcd…`, named by their SHA-256. Harmless to repeat. */
export async function storeOriginal(dataFolder: string, bytes: Uint8Array): Promise<StoredBytes> {
  const sha256 = hashOf(bytes);
  const path = originalPath(dataFolder, sha256);
  if (!(await exists(path))) {
    await mkdir(dirname(path), { recursive: true });
    // Written beside its place and renamed: a crash leaves either the whole original or none.
    const partial = `${path}.${randomUUID()}.partial`;
    const file = await open(partial, "wx", 0o640);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(partial, path);
  }
  return { sha256, sizeBytes: bytes.byteLength };
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

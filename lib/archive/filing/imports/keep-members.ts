import { isNamedContainer, memberName } from "@/lib/analysis/intake/containers/member-names";
import { MAX_FILE_BYTES } from "@/lib/analysis/intake/limits";
import type { Context } from "@/lib/archive/context";
import { ContainerError, type Entry } from "@/lib/archive/filing/containers/container";
import { type StoredBytes, storeOriginal } from "@/lib/db/originals";
import { toFault } from "@/lib/faults";
import type { Origin } from "./arrivals";
import { cleanName, keepOriginals } from "./keep-originals";

type Refusal = { code: string; words: string };

/** A file taken out of a container: its bytes, or where they are stored already, or why they are not. */
export type Member = {
  /** Which entry of its container it was, counted from 0. */
  index: number;
  name: string;
  mediaType: string | null;
  bytes?: Uint8Array;
  stored?: StoredBytes;
  refusal?: Refusal;
  origin?: Origin;
};

const TOO_LARGE = {
  code: "too-large",
  words: "It is larger than a document that is read may be. Remove its pictures, or split it.",
};
const DAMAGED = {
  code: "unreadable",
  words: "It is damaged where it lies in the archive. Look for another copy of it.",
};

/**
 * Reads a document into memory; what may hold others itself goes to its place as it comes.
 *
 * @param store takes such a container, of any size
 * @throws ContainerError
 */
export async function readMember<T>(
  entry: Entry,
  store: (pieces: AsyncIterable<Uint8Array>) => Promise<T>,
): Promise<{ bytes: Uint8Array } | { stored: T } | { refusal: Refusal }> {
  const pieces = readSoundly(entry);
  try {
    if (isNamedContainer(entry.name)) return { stored: await store(pieces) };
    const bytes = await collect(pieces);
    return bytes ? { bytes } : { refusal: TOO_LARGE };
  } catch (error) {
    if (error instanceof DamagedEntry) return { refusal: DAMAGED };
    throw error;
  }
}

class DamagedEntry extends Error {}

/** What is wrong with the entry is told from what is wrong with our disk. */
async function* readSoundly(entry: Entry): AsyncGenerator<Uint8Array> {
  try {
    yield* entry.open();
  } catch (error) {
    if (error instanceof ContainerError || toFault(error)) throw error;
    throw new DamagedEntry();
  }
}

/** Null where it is too large. It is read to its end all the same, where the next entry begins. */
async function collect(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array | null> {
  const kept: Uint8Array[] = [];
  let sizeBytes = 0;
  for await (const piece of pieces) {
    sizeBytes += piece.length;
    if (sizeBytes > MAX_FILE_BYTES) kept.length = 0;
    else kept.push(piece);
  }
  return sizeBytes > MAX_FILE_BYTES ? null : Buffer.concat(kept);
}

/** Originals of the archive and files of the import from now on. Harmless to repeat: an entry has one row. */
export async function writeMembers(
  context: Context,
  container: { id: number; importId: number; fileName: string },
  members: readonly Member[],
): Promise<void> {
  if (members.length === 0) return;
  const rows: (Omit<Member, "bytes"> & { fileName: string })[] = [];
  for (const { bytes, ...member } of members) {
    const stored = bytes ? await storeOriginal(context.dataFolder, bytes) : member.stored;
    rows.push({ ...member, stored, fileName: cleanName(memberName(container.fileName, member.name)) });
  }
  const { id: containerId, importId } = container;
  await context.db.$transaction(async (db) => {
    const received = rows.flatMap(({ stored, fileName, mediaType }) =>
      stored ? [{ ...stored, fileName, mediaType }] : [],
    );
    const originals = await keepOriginals(db, received, context.now());
    const last = await db.importFile.aggregate({ where: { importId }, _max: { position: true } });
    const first = (last._max.position ?? -1) + 1;
    await db.importFile.createMany({
      data: rows.map(({ index, fileName, mediaType, stored, refusal, origin }, at) => ({
        ...{ importId, position: first + at, fileName, mediaType, containerId, entryIndex: index },
        originalId: (stored && originals.get(stored.sha256)) ?? null,
        status: refusal ? "failed" : "stored",
        origin,
        ...{ failureCode: refusal?.code ?? null, failureWords: refusal?.words ?? null },
      })),
    });
  });
}

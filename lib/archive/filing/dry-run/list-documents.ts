import { createWriteStream } from "node:fs";
import { access, constants, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { HEAD_BYTES, identifyContainer } from "@/lib/analysis/intake/containers/identify-container";
import { memberName } from "@/lib/analysis/intake/containers/member-names";
import { MAX_FILE_BYTES } from "@/lib/analysis/intake/limits";
import type { Upload } from "@/lib/analysis/intake/types";
import type { Context } from "@/lib/archive/context";
import { ContainerError, type Entry, MAX_MEMBERS } from "@/lib/archive/filing/containers/container";
import { holdsOneMail } from "@/lib/archive/filing/containers/read-mailbox";
import { readMember } from "@/lib/archive/filing/imports/keep-members";
import { cleanName } from "@/lib/archive/filing/imports/keep-originals";
import { describeUnpacked, LeftOut, listSoundly, whyNotTaken } from "@/lib/archive/filing/imports/list-soundly";
import { MAX_DEPTH, readHead, TOO_DEEP, tooLarge } from "@/lib/archive/filing/imports/unpack-containers";
import { listerOf } from "@/lib/archive/filing/readers";

/** A file where it lies, outside of the archive. */
export type LyingFile = { path: string; fileName: string; mediaType: string | null };

/** One that lies nowhere, such as standard input. */
export type ComingFile = Omit<LyingFile, "path"> & { pieces: AsyncIterable<Uint8Array> };

/** A document with its bytes; or a file that is refused, or that others were taken out of. */
export type Listed =
  | ({ kind: "document" } & Upload)
  | { kind: "refused" | "unpacked"; fileName: string; words: string };

/** Where containers that lie in others are put while they are read. */
type Scratch = { context: Context; folder: string };

/**
 * The documents of a file, taken out of all containers as an import does (`imports/unpack-containers.ts`): the same limits,
 * names and refusals. A container comes after what it holds.
 */
export async function* listDocuments(scratch: Scratch, file: LyingFile, depth = 0): AsyncGenerator<Listed> {
  const { fileName, mediaType, path } = file;
  const refused = (words: string): Listed => ({ kind: "refused", fileName, words });
  const unopened = await access(path, constants.R_OK).catch((error: Error) => error);
  if (unopened) {
    yield refused(unopened.message);
    return;
  }
  const sizeBytes = (await stat(path)).size;
  const kind = mediaType === "message/rfc822" ? null : identifyContainer(await readHead(path));
  if (!kind || (kind === "mailbox" && (await holdsOneMail(path)))) {
    if (sizeBytes > MAX_FILE_BYTES) yield refused(tooLarge(sizeBytes).words);
    else yield { kind: "document", fileName, mediaType, bytes: await readFile(path) };
  } else if (depth === MAX_DEPTH) yield refused(TOO_DEEP.words);
  else {
    const listPages = listerOf(scratch.context);
    yield* listMembers(scratch, listSoundly({ kind, path, sizeBytes, fileName, listPages }), fileName, depth);
  }
}

async function* listMembers(
  scratch: Scratch,
  entries: AsyncGenerator<Entry>,
  container: string,
  depth: number,
): AsyncGenerator<Listed> {
  const leftOut = new LeftOut();
  let [index, count] = [-1, 0];
  let problem: ContainerError | null = null;
  try {
    for await (const entry of entries) {
      index += 1;
      if (index === MAX_MEMBERS) throw new ContainerError("too-many-parts", `It holds more than ${MAX_MEMBERS} files.`);
      if (!leftOut.take(entry)) {
        count += 1;
        yield* takeOut(scratch, entry, cleanName(memberName(container, entry.name)), depth + 1);
      }
    }
  } catch (error) {
    if (!(error instanceof ContainerError)) throw error;
    problem = error;
  }
  const { isUnpacked, words } = describeUnpacked(count, leftOut, problem);
  yield { kind: isUnpacked ? "unpacked" : "refused", fileName: container, words };
}

async function* takeOut(scratch: Scratch, entry: Entry, fileName: string, depth: number): AsyncGenerator<Listed> {
  const { mediaType } = entry;
  const refusal = whyNotTaken(entry);
  const path = join(scratch.folder, `${depth}`);
  const keep = (pieces: AsyncIterable<Uint8Array>) => pipeline(pieces, createWriteStream(path));
  const read = refusal ? { refusal } : await readMember(entry, keep);
  if ("refusal" in read) yield { kind: "refused", fileName, words: read.refusal.words };
  else if (
    "bytes" in read &&
    (mediaType === "message/rfc822" || !identifyContainer(read.bytes.subarray(0, HEAD_BYTES)))
  ) {
    yield { kind: "document", fileName, mediaType, bytes: read.bytes };
  } else {
    if ("bytes" in read) await keep(oneOf(read.bytes));
    try {
      yield* listDocuments(scratch, { path, fileName, mediaType }, depth);
    } finally {
      await rm(path, { force: true });
    }
  }
}

async function* oneOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** Gives it a place to lie. */
export async function keepComing(folder: string, { pieces, ...file }: ComingFile): Promise<LyingFile> {
  const path = join(folder, "coming");
  await pipeline(pieces, createWriteStream(path));
  return { ...file, path };
}

import { createReadStream } from "node:fs";
import { type Duplex, pipeline, Readable } from "node:stream";
import { createBrotliDecompress, createGunzip, createInflate } from "node:zlib";
import { markSavedFrom } from "@/lib/analysis/html/saved-from";
import { readResponse } from "@/lib/analysis/intake/containers/read-response";
import { WarcError, type WarcRecord, WarcSplitter } from "@/lib/analysis/intake/containers/warc-splitter";
import { MAX_FILE_BYTES } from "@/lib/analysis/intake/limits";
import { ContainerError, type Entry, Meter } from "./container";

/** With room for the head of the answer. */
const MAX_BLOCK_BYTES = MAX_FILE_BYTES + 64 * 1024;

/** What an issue may be among what a browser was sent. */
const PAGE = /^(?:text\/html|application\/xhtml\+xml|application\/pdf)$/i;

/** The pages of a web archive that is not packed. */
export async function* readWarc(path: string, sizeBytes: number): AsyncGenerator<Entry> {
  yield* readWarcPieces(createReadStream(path), sizeBytes);
}

/**
 * The pages of a web archive, each with its address and the time when it was saved. What is no page is left out, and counted by
 * what it is.
 *
 * @param packedBytes the size of the archive as it lies on the disk
 */
export async function* readWarcPieces(pieces: AsyncIterable<Uint8Array>, packedBytes: number): AsyncGenerator<Entry> {
  const splitter = new WarcSplitter(MAX_BLOCK_BYTES);
  const meter = new Meter(packedBytes);
  try {
    for await (const piece of pieces) {
      for (const record of splitter.push(piece)) yield* toEntry(record, meter);
    }
    splitter.end();
  } catch (error) {
    if (!(error instanceof WarcError)) throw error;
    throw new ContainerError("unreadable", `${error.message} What stands behind that was not read.`);
  }
}

/** A record as the file that a browser would have saved; nothing for what archives note beside answers. */
function* toEntry(record: WarcRecord, meter: Meter): Generator<Entry> {
  if (record.type === "revisit") yield leftOut("repeats of what was saved before");
  if (record.block === null) return;
  const url = addressOf(record);
  const answer = openAnswer(record, record.block);
  const mediaType = answer.mediaType.split(";")[0]?.trim() ?? "";
  if (answer.status !== 200) yield leftOut("redirects and errors of servers");
  else if (url === null || !PAGE.test(mediaType)) yield leftOut("pictures, scripts and other files that are no pages");
  else {
    const isPdf = /pdf$/i.test(mediaType);
    const entry = {
      name: nameOf(url, isPdf),
      mediaType: answer.mediaType,
      saved: { address: url.href, at: record.fields.get("warc-date") ?? null },
    };
    if (record.isTooLarge) yield { ...entry, open: () => [], refusal: TOO_LARGE };
    else yield { ...entry, open: () => readPage(answer, isPdf ? null : url.href, meter) };
  }
}

const leftOut = (as: string): Entry => ({ name: "record", mediaType: null, open: () => [], leftOutAs: as });

const TOO_LARGE = { code: "too-large", words: "This page is larger than a document that is read may be." } as const;

type Answer = NonNullable<ReturnType<typeof readResponse>>;

/** What is no answer of a server (`resource`) was saved as it is. */
function openAnswer({ type, fields }: WarcRecord, block: Uint8Array): Answer {
  if (type === "resource")
    return { status: 200, mediaType: fields.get("content-type") ?? "", encoding: "", body: block };
  return readResponse(block) ?? { status: 200, mediaType: "", encoding: "", body: block };
}

/** Old tools write it in pointed brackets. */
function addressOf({ fields }: WarcRecord): URL | null {
  const written = fields.get("warc-target-uri")?.replace(/^<(.*)>$/, "$1") ?? "";
  const url = URL.canParse(written) ? new URL(written) : null;
  return url && /^https?:$/.test(url.protocol) ? url : null;
}

const MAX_NAME_CHARS = 120;

/** "harbour.example/p/ferry.html" */
function nameOf({ hostname, pathname }: URL, isPdf: boolean): string {
  const [path, kind] = [pathname.replace(/\/+$/, "").replace(/\.(?:x?html?|pdf)$/i, ""), isPdf ? "pdf" : "html"];
  return `${hostname}${path.slice(-MAX_NAME_CHARS)}.${kind}`;
}

/** The body, unpacked as a browser would: counted as it comes, since a small one may become a large one. */
async function* readPage(answer: Answer, address: string | null, meter: Meter): AsyncGenerator<Uint8Array> {
  let isFirst = true;
  for await (const piece of meter.watch(unpack(answer))) {
    yield isFirst && address !== null ? markSavedFrom(piece, address) : piece;
    isFirst = false;
  }
}

/** Some tools keep what came packed, others what was in it under the same head. */
async function* unpack({ body, encoding }: Answer): AsyncGenerator<Uint8Array> {
  const unpacker = findUnpacker(body, encoding);
  if (unpacker === null) yield body;
  else yield* pipeline(Readable.from([body]), unpacker, () => {});
}

function findUnpacker(body: Uint8Array, encoding: string): Duplex | null {
  if (body[0] === 0x1f && body[1] === 0x8b) return createGunzip();
  if (/^(?:\s|\xef\xbb\xbf)*(?:<|%PDF)/.test(String.fromCharCode(...body.subarray(0, 64)))) return null;
  if (encoding === "br") return createBrotliDecompress();
  return encoding === "deflate" ? createInflate() : null;
}

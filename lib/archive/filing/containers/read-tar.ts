import { createReadStream } from "node:fs";
import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { extract } from "tar-stream";
import { identifyContainer } from "@/lib/analysis/intake/containers/identify-container";
import { type Entry, Meter } from "./container";
import { readWarcPieces } from "./read-warc";

/** The regular files of a tar archive. Links and devices are no documents: they are passed over. */
export async function* readTar(path: string): AsyncGenerator<Entry> {
  yield* entriesOf(createReadStream(path));
}

/** A tar archive or a web archive that is packed, or one packed file: "2019-March.mbox.gz" holds "2019-March.mbox". */
export async function* readGzip(path: string, sizeBytes: number, fileName: string): AsyncGenerator<Entry> {
  const unpacked = pipeline(createReadStream(path), createGunzip(), () => {});
  const pieces = new Meter(sizeBytes).watch(unpacked)[Symbol.asyncIterator]();
  try {
    const head = await readHead(pieces);
    const whole = async function* () {
      yield head;
      yield* { [Symbol.asyncIterator]: () => pieces };
    };
    const kind = identifyContainer(head);
    if (kind === "tar") yield* entriesOf(Readable.from(whole()));
    else if (kind === "warc") yield* readWarcPieces(whole(), sizeBytes);
    else yield { name: unpackedName(fileName), mediaType: null, open: whole };
  } finally {
    unpacked.destroy();
  }
}

/** The header of a tar archive has 512 bytes. */
async function readHead(pieces: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  const head: Uint8Array[] = [];
  for (let size = 0; size < 512; ) {
    const { done, value } = await pieces.next();
    if (done) break;
    head.push(value);
    size += value.length;
  }
  return Buffer.concat(head);
}

function unpackedName(fileName: string): string {
  return fileName.replace(/\.tgz$/i, ".tar").replace(/\.gz$/i, "");
}

async function* entriesOf(stream: Readable): AsyncGenerator<Entry> {
  const entries = extract();
  pipeline(stream, entries, () => {});
  for await (const entry of entries) {
    const pieces = entry as unknown as AsyncIterable<Uint8Array>;
    if (entry.header.type === "file") yield { name: entry.header.name, mediaType: null, open: () => pieces };
    entry.resume();
  }
}

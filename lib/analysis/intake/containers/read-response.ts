import { readFields } from "./warc-splitter";

/** What a server answered, as a web archive keeps it. The body as it was sent: `encoding` says how it is packed. */
export type Response = { status: number; mediaType: string; encoding: string; body: Uint8Array };

/** The head of an answer has a screenful. */
const MAX_HEAD_BYTES = 64 * 1024;
const [LF, CR] = [0x0a, 0x0d];

/** Reads an answer of HTTP/1 (RFC 9112); null where it is none. Chunks are put together. */
export function readResponse(block: Uint8Array): Response | null {
  const at = findBody(block);
  if (at === null) return null;
  const [statusLine = "", ...lines] = latin1(block.subarray(0, at)).trimEnd().split(/\r?\n/);
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})\b/.exec(statusLine)?.[1];
  if (status === undefined) return null;
  const fields = readFields(lines);
  const sent = block.subarray(at);
  const isChunked = /\bchunked\b/i.test(fields.get("transfer-encoding") ?? "");
  return {
    status: Number(status),
    mediaType: fields.get("content-type") ?? "",
    encoding: (fields.get("content-encoding") ?? "").toLowerCase(),
    // Some tools write down the chunks that came, others what was in them under the same head.
    body: (isChunked && joinChunks(sent)) || sent,
  };
}

function findBody(block: Uint8Array): number | null {
  const end = Math.min(block.length, MAX_HEAD_BYTES);
  for (let at = block.indexOf(LF); at >= 0 && at < end; at = block.indexOf(LF, at + 1)) {
    const next = block[at + 1] === CR ? at + 2 : at + 1;
    if (block[next] === LF) return next + 1;
  }
  return null;
}

/** RFC 9112, 7.1; null where they are no chunks. What broke off is kept as far as it goes. */
function joinChunks(sent: Uint8Array): Uint8Array | null {
  const whole = new Uint8Array(sent.length);
  let [at, length] = [0, 0];
  while (at < sent.length) {
    const end = sent.indexOf(LF, at);
    const size =
      end < 0 || end - at > 200 ? null : /^([\da-f]{1,8})\s*(?:;.*)?\r?$/i.exec(latin1(sent.subarray(at, end)))?.[1];
    if (!size) return length === 0 ? null : whole.subarray(0, length);
    const bytes = Number.parseInt(size, 16);
    if (bytes === 0) break;
    const chunk = sent.subarray(end + 1, end + 1 + bytes);
    whole.set(chunk, length);
    length += chunk.length;
    at = end + 1 + bytes;
    if (sent[at] === CR) at += 1;
    if (sent[at] === LF) at += 1;
  }
  return whole.subarray(0, length);
}

const latin1 = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");

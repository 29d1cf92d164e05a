import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import { z } from "zod";

/** A page as it was finished: what every reader of its address gets. */
export type Page = {
  headers: Record<string, string | string[]>;
  /** Of the body: a page that was made again and came out the same keeps it. */
  etag: string;
  body: Buffer;
  /** The compressed body, made when somebody first asks for it. */
  gzipped?: Promise<Buffer>;
};

/** Said anew with each answer, or only true of the one connection. */
const OF_THE_ANSWER = new Set([
  "cache-control",
  "connection",
  "content-length",
  "date",
  "etag",
  "keep-alive",
  "transfer-encoding",
]);

export function createPage(headers: NodeJS.Dict<number | string | string[]>, body: Buffer): Page {
  const kept = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined || OF_THE_ANSWER.has(name) ? [] : [[name, typeof value === "number" ? String(value) : value]],
  );
  const hash = createHash("sha256").update(body).digest("base64url").slice(0, 22);
  return { headers: Object.fromEntries(kept), etag: `W/"${hash}"`, body };
}

const zip = promisify(gzip);

export function compress(page: Page): Promise<Buffer> {
  page.gzipped ??= zip(page.body);
  return page.gzipped;
}

const head = z.object({ key: z.string(), headers: z.record(z.string(), z.union([z.string(), z.array(z.string())])) });
const NEWLINE = 10;

/** A page as a file: one line of JSON, then the body. */
export function toFile(key: string, { headers, body }: Page): Buffer {
  return Buffer.concat([Buffer.from(`${JSON.stringify({ key, headers })}\n`), body]);
}

/** The page of a file; null where it is another address's or no page. */
export function fromFile(key: string, bytes: Buffer): Page | null {
  const end = bytes.indexOf(NEWLINE);
  if (end < 0) return null;
  const read = head.parse(JSON.parse(bytes.toString("utf8", 0, end)));
  return read.key === key ? createPage(read.headers, bytes.subarray(end + 1)) : null;
}

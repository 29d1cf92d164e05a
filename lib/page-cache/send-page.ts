import type { IncomingMessage, ServerResponse } from "node:http";
import { compress, type Page } from "./page";

/**
 * Readers' browsers ask each time whether their copy still holds; a cache in front of the server may answer for it for this
 * long. With what a page may need to be made, a reader sees a change within five seconds.
 */
const IN_FRONT_SECONDS = 3;
const CACHE_CONTROL = `public, max-age=0, s-maxage=${IN_FRONT_SECONDS}, must-revalidate`;

/** Smaller bodies fit into a packet either way. */
const MIN_COMPRESSED_BYTES = 1_400;

/** Sends a finished page: all of it, compressed where that is understood, or word that the reader's copy still holds. */
export async function sendPage(request: Asked, answer: ServerResponse, page: Page): Promise<void> {
  for (const [name, value] of Object.entries(page.headers)) answer.setHeader(name, value);
  answer.setHeader("cache-control", CACHE_CONTROL);
  answer.setHeader("etag", page.etag);
  answer.setHeader("vary", joinVary(page.headers.vary));
  if (holds(request.headers["if-none-match"], page.etag)) {
    answer.statusCode = 304;
    answer.removeHeader("content-type");
    answer.end();
    return;
  }
  answer.statusCode = 200;
  const isCompressed = page.body.length >= MIN_COMPRESSED_BYTES && takesGzip(request.headers["accept-encoding"]);
  const body = isCompressed ? await compress(page) : page.body;
  if (isCompressed) answer.setHeader("content-encoding", "gzip");
  answer.setHeader("content-length", body.length);
  answer.end(request.method === "HEAD" ? undefined : body);
}

/** What of a request decides how a page is sent. */
export type Asked = { method?: string; headers: Pick<IncomingMessage["headers"], "accept-encoding" | "if-none-match"> };

/** Who has a cookie of ours gets another page, which says itself that nobody may keep it. */
const VARY = ["Cookie", "Accept-Encoding"];

function joinVary(own: string | string[] | undefined): string {
  const named = [own ?? []].flat().flatMap((list) => list.split(/\s*,\s*/));
  return [...named.filter((name) => !VARY.includes(name)), ...VARY].join(", ");
}

function holds(known: string | undefined, etag: string): boolean {
  if (known === undefined) return false;
  if (known.trim() === "*") return true;
  const bare = etag.replace(/^W\//, "");
  return known.split(",").some((one) => one.trim().replace(/^W\//, "") === bare);
}

function takesGzip(accepted: string | undefined): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?\s*(?:,|$))/i.test(accepted ?? "");
}

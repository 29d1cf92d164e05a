import PostalMime, { type Email } from "postal-mime";
import { markSavedFrom } from "@/lib/analysis/html/saved-from";
import type { ReadResult } from "@/lib/analysis/intake/document";
import type { PublicationIndex } from "@/lib/analysis/intake/header/index-publications";
import { fail, MAX_MIME_DEPTH, MAX_MIME_HEADER_BYTES, MAX_MIME_PARTS } from "@/lib/analysis/intake/limits";
import { PictureFinder } from "@/lib/analysis/intake/pictures/picture-finder";
import { readHtml } from "./read-html";

const MAX_HEAD_BYTES = 16_384;
// "<Saved by Blink>" of Chromium and its kin, "<Saved by Windows Internet Explorer 11>", "Saved by Mozilla".
const SAVED_BY = /^(?:snapshot-content-location:|from:\s*"?<?saved by\s)/im;
const OF_PARTS = /^content-type:\s*multipart\/related\b/im;
const BOUNDARY =
  /^content-type:\s*multipart\/related\b[^\n]*(?:\n[ \t][^\n]*)*?\bboundary=(?:"([^"\n]{1,200})"|([^\s;"]{1,200}))/im;

/** Whether the bytes are a page that a browser saved with its pictures in one file (MHTML, RFC 2557). */
export function isSavedPage(bytes: Uint8Array): boolean {
  const head = headOf(bytes);
  return SAVED_BY.test(head) && OF_PARTS.test(head);
}

/** Reads such a file as the page in its first part, with the pictures of the other parts; frames and style sheets are passed over. */
export async function readSavedPage(bytes: Uint8Array, publications: PublicationIndex): Promise<ReadResult> {
  const match = BOUNDARY.exec(headOf(bytes));
  const pieces = cutParts(bytes, match?.[1] ?? match?.[2] ?? "");
  if (pieces === null)
    return fail("too-many-parts", `The saved page has more than ${MAX_MIME_PARTS} parts. Save it as HTML alone.`);
  const [root, ...others] = await Promise.all(pieces.map(parsePart));
  const html = root?.html;
  if (!root || html === undefined || html.trim() === "")
    return fail("no-text", "The saved page holds no page. Save it again from the browser, as HTML.");
  const address = webAddress(
    /^snapshot-content-location:\s*(\S{1,2000})/im.exec(headOf(bytes))?.[1] ?? locationOf(root),
  );
  return readHtml(
    address === null ? html : mark(html, address),
    publications,
    new PictureFinder(listParts(others), address),
  );
}

/** The header lines, with line ends as in Unix. */
function headOf(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, MAX_HEAD_BYTES)).toString("latin1").replaceAll("\r\n", "\n").trimStart();
  const end = head.indexOf("\n\n");
  return end === -1 ? head : head.slice(0, end);
}

/** What stands between the lines of the boundary (RFC 2046, 5.1.1); null for more parts than are read. */
function cutParts(bytes: Uint8Array, boundary: string): Uint8Array[] | null {
  if (boundary === "") return [];
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const line = Buffer.from(`\n--${boundary}`, "latin1");
  const parts: Uint8Array[] = [];
  for (let at = file.indexOf(line); at !== -1; ) {
    const from = at + line.length;
    if (file.subarray(from, from + 2).toString("latin1") === "--") break;
    const next = file.indexOf(line, from);
    const begin = file.indexOf(0x0a, from) + 1;
    if (begin > 0) parts.push(file.subarray(begin, next === -1 ? file.length : Math.max(begin, next)));
    if (parts.length > MAX_MIME_PARTS) return null;
    at = next;
  }
  return parts;
}

/** A part by itself is written as a mail is; null for one that cannot be parsed. */
async function parsePart(bytes: Uint8Array): Promise<Email | null> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth: MAX_MIME_DEPTH, maxHeadersSize: MAX_MIME_HEADER_BYTES });
  } catch {
    return null;
  }
}

/** Pictures by the addresses they had, and by Content-ID. */
function listParts(parts: readonly (Email | null)[]): Map<string, Uint8Array> {
  const found = new Map<string, Uint8Array>();
  for (const part of parts) {
    const [file] = part?.attachments ?? [];
    if (!part || !file || typeof file.content === "string" || !/^image\//i.test(file.mimeType)) continue;
    const bytes = file.content instanceof Uint8Array ? file.content : new Uint8Array(file.content);
    const id = file.contentId?.trim().replace(/^<|>$/g, "");
    for (const name of [locationOf(part), id ? `cid:${id}` : null])
      if (name !== null && !found.has(name)) found.set(name, bytes);
  }
  return found;
}

const locationOf = ({ headers }: Email): string | null =>
  headers.find(({ key }) => key === "content-location")?.value.replace(/\s+/g, "") || null;

function webAddress(written: string | null): string | null {
  const url = written !== null && URL.canParse(written) ? new URL(written) : null;
  return url && /^https?:$/.test(url.protocol) ? url.href : null;
}

const mark = (html: string, address: string) =>
  new TextDecoder().decode(markSavedFrom(new TextEncoder().encode(html), address));

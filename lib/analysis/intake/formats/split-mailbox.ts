import { MAX_ARTICLES } from "@/lib/analysis/intake/limits";
import type { Upload } from "@/lib/analysis/intake/types";

// RFC 4155: each mail of an mbox begins with a line "From address date", after an empty line but for the first.
const SEPARATOR = /^From \S+ .*\b\d{4}$/;

/** The mails of an mbox file as uploads of their own, in order; null when the file is no mbox with several mails. */
export function splitMailbox(upload: Upload): Upload[] | null {
  const starts = findMails(upload.bytes);
  if (starts.length < 2) return null;
  const base = upload.fileName.replace(/\.mbox$/i, "");
  return starts.slice(0, MAX_ARTICLES).map((start, i) => ({
    fileName: `${base}-${String(i + 1).padStart(3, "0")}.eml`,
    mediaType: "message/rfc822",
    bytes: upload.bytes.subarray(endOfLine(upload.bytes, start) + 1, starts[i + 1] ?? upload.bytes.length),
  }));
}

export function countMailboxMails(bytes: Uint8Array): number {
  return findMails(bytes).length;
}

function findMails(bytes: Uint8Array): number[] {
  const starts: number[] = [];
  if (!isSeparator(bytes, 0)) return starts;
  for (let at = 0; at >= 0 && at < bytes.length; ) {
    if (isSeparator(bytes, at)) starts.push(at);
    const blank = nextBlankLine(bytes, at);
    at = blank < 0 ? -1 : blank;
  }
  return starts;
}

function isSeparator(bytes: Uint8Array, at: number): boolean {
  if (bytes[at] !== 0x46 || bytes[at + 1] !== 0x72 || bytes[at + 2] !== 0x6f || bytes[at + 3] !== 0x6d) return false;
  const line = String.fromCharCode(...bytes.subarray(at, Math.min(endOfLine(bytes, at), at + 200)));
  return SEPARATOR.test(line.trimEnd());
}

/** The beginning of the line after the next empty one. */
function nextBlankLine(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0x0a, from); at >= 0; at = bytes.indexOf(0x0a, at + 1)) {
    if (bytes[at + 1] === 0x0a) return at + 2;
    if (bytes[at + 1] === 0x0d && bytes[at + 2] === 0x0a) return at + 3;
  }
  return -1;
}

function endOfLine(bytes: Uint8Array, at: number): number {
  const end = bytes.indexOf(0x0a, at);
  return end < 0 ? bytes.length : end;
}

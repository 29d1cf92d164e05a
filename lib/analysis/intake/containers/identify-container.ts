import { isMailboxLine } from "./mailbox-splitter";

/** A file that holds others: they are read, each as a file of its own. */
export type ContainerKind = "mailbox" | "zip" | "tar" | "gzip" | "warc" | "entries";

/** How much of a file's beginning is looked at. */
export const HEAD_BYTES = 8192;

// The first entry of an office document or an e-book says what it is; the archive of one's own files begins with one of them.
const OFFICE_ENTRY = /^(?:mimetype$|\[Content_Types\]\.xml$|_rels\/|docProps\/|word\/|xl\/|ppt\/)/;
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
const GZIP = [0x1f, 0x8b];
/** Offset of "ustar" in the header of a tar archive (POSIX.1-1988); older ones are known by their name. */
const USTAR_AT = 257;

/** What holds files, told by its first bytes. Null for everything else, whatever its name says. */
export function identifyContainer(head: Uint8Array): ContainerKind | null {
  const startsWith = (bytes: number[]) => bytes.every((byte, at) => head[at] === byte);
  if (startsWith(EMPTY_ZIP)) return "zip";
  if (startsWith(ZIP)) return OFFICE_ENTRY.test(firstZipName(head)) ? null : "zip";
  if (startsWith(GZIP)) return "gzip";
  if (latin1(head, USTAR_AT, USTAR_AT + 5) === "ustar") return "tar";
  if (/^WARC\/\d\.\d+\r?\n/.test(latin1(head, 0, 12))) return "warc";
  if (isMailbox(head)) return "mailbox";
  return isEntries(head) ? "entries" : null;
}

/** APPNOTE 4.3.7: the length of the name stands at 26, the name at 30. */
function firstZipName(head: Uint8Array): string {
  const length = (head[26] ?? 0) + 256 * (head[27] ?? 0);
  return latin1(head, 30, 30 + length);
}

/** RFC 4155: the line that begins a mail, and behind it the first line of its header. */
function isMailbox(head: Uint8Array): boolean {
  const [first = "", second = ""] = latin1(head, 0, HEAD_BYTES).split(/\r?\n/, 2);
  return isMailboxLine(first) && /^[A-Za-z][\w-]*:|^>?From /.test(second);
}

// Before the root of XML stand its declaration, comments (a screenful in the export of WordPress) and style sheets.
const FEED =
  /^(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,2000}-->\s*|<\?xml-stylesheet[^>]{0,500}>\s*|<!DOCTYPE[^>]{0,500}>\s*){0,40}<(?:rss|feed|rdf:RDF)[\s>]/i;
const JSON_FEED = /^\{[\s\S]{0,2000}?"version"\s*:\s*"https:\\?\/\\?\/jsonfeed\.org\\?\/version\\?\//;
const GHOST = /^\{\s*(?:"db"\s*:\s*\[\s*\{\s*)?"(?:meta|data)"\s*:\s*\{[\s\S]{0,400}?"(?:exported_on|posts)"/;

/** A feed, or an export of posts in one file. */
function isEntries(head: Uint8Array): boolean {
  const text = latin1(head, 0, HEAD_BYTES)
    .replace(/^\u00ef\u00bb\u00bf/, "")
    .trimStart();
  return FEED.test(text) || JSON_FEED.test(text) || GHOST.test(text);
}

function latin1(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, end));
}

import { isNamedContainer } from "./containers/member-names";
import type { IntakeFailure } from "./types";

/** A mail with pictures is seldom above 10 MiB and mail servers stop at 25; a larger file is not a newsletter issue. */
export const MAX_FILE_BYTES = 25 * 1024 * 1024;

/** What an editor waits for while it is sent: four of the largest files, or some hundred usual ones. */
export const MAX_UPLOAD_BYTES = 4 * MAX_FILE_BYTES;

/** A file that holds others may be as large as an upload; by the command line as large as the disk. */
export const maxBytesOf = (fileName: string): number =>
  isNamedContainer(fileName) ? MAX_UPLOAD_BYTES : MAX_FILE_BYTES;

/** More files than this in one upload are several uploads: a preview of thousands cannot be read. */
export const MAX_FILES = 1000;

/** A long novel has 3 million characters. Beyond that, pages, search and analysis of one issue become unbearable. */
export const MAX_TEXT_CHARS = 4_000_000;

/** Real mails nest four or five levels; deeper nesting is an attack on the parser's stack. */
export const MAX_MIME_DEPTH = 64;

/** Mails inside mails: a forwarded digest has two levels. */
export const MAX_MAIL_DEPTH = 5;

/** Mails attached to one mail that are read. A digest carries some dozens. */
export const MAX_ATTACHED_MAILS = 200;

/** Headers of all parts together. Long chains of `Received` and `ARC` lines stay below 100 KiB. */
export const MAX_MIME_HEADER_BYTES = 1024 * 1024;

/** Boundary lines of a mail. The parser bounds depth, not breadth, so breadth is counted before it starts. */
export const MAX_MIME_PARTS = 2_000;

/** Elements of a page. The largest article pages measured have about 20,000. */
export const MAX_HTML_ELEMENTS = 150_000;

/** Open elements inside each other. Table layouts of mails reach 60; walking deeper risks the stack of libraries. */
export const MAX_HTML_DEPTH = 512;

/** Articles of one issue. The fullest link digests hold some hundred; more is a page that is not an issue. */
export const MAX_ARTICLES = 1_000;

/** Front matter is a screenful; YAML is parsed no further than this. */
export const MAX_FRONT_MATTER_CHARS = 64 * 1024;

/** Inline signs of one Markdown paragraph. The parser's time grows with their square; long real lists have 2,000. */
export const MAX_MARKDOWN_SIGNS = 20_000;

/** Pages of a PDF that are read. The thickest bound volume of a year's issues has about a thousand. */
export const MAX_PDF_PAGES = 1_000;

/** Pieces of text of a PDF. A page of small print has some hundred lines, or some thousand words set one by one. */
export const MAX_PDF_RUNS = 500_000;

/** A photograph straight from a camera has 5 to 12 MiB; what a mail carries is mostly below one. */
export const MAX_PICTURE_BYTES = 16 * 1024 * 1024;

/** A browser holds four bytes for each pixel, whatever the file has: this many take 256 MB. Cameras make 50 million. */
export const MAX_PICTURE_PIXELS = 64_000_000;

/** Different pictures of one document, and places where it shows one. A long illustrated issue has some hundred. */
export const MAX_PICTURES = 1_000;

/** All pictures of one document: no more than the file itself may have. */
export const MAX_PICTURES_BYTES = 25 * 1024 * 1024;

/** Entries of a feed or export: a post each day for fifty years. */
export const MAX_ENTRIES = 20_000;

export function fail(code: IntakeFailure["code"], words: string): { ok: false; reason: IntakeFailure } {
  return { ok: false, reason: { code, words } };
}

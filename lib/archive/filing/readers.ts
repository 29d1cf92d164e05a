import type { Context, ListPages, ReadIssue } from "@/lib/archive/context";

// Code of this thread is loaded with the first file: a server whose files are read in threads does without parsers of its own.
const readHere: ReadIssue = async (upload, known) =>
  (await import("@/lib/analysis/intake/read-issue")).readIssue(upload, known);
const listHere: ListPages = async (upload) =>
  (await import("@/lib/analysis/intake/list-entry-pages")).listEntryPages(upload);

/** What reads an original, and what lists the entries of a feed or export: as the archive was told, or else in this thread. */
export const readerOf = (context: Pick<Context, "readIssue">): ReadIssue => context.readIssue ?? readHere;
export const listerOf = (context: Pick<Context, "listPages">): ListPages => context.listPages ?? listHere;

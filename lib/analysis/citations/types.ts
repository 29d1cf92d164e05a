import type { CalendarDate } from "@/lib/analysis/text/calendar";

/** Who wrote a source: a person whose family name is known (`printed` keeps the order of the byline), or a name as printed. */
export type CitedName = { family: string; given: string; printed: string } | { literal: string };

/** What a citation is of. An event and a quotation are pages of the archive; an article and an issue are published works. */
export type CitedKind = "article" | "issue" | "event" | "quotation";

/** All that a citation says, in no style yet. */
export type CitedSource = {
  kind: CitedKind;
  /** Of an issue, the name of its publication. */
  title: string;
  authors: CitedName[];
  /** The publication of an article or issue; null where it is not known, and for pages of the archive. */
  publication: string | null;
  /** The issue's number as printed. */
  number: string | null;
  /** As far as it is known; null for what has no date of its own. */
  date: CalendarDate | null;
  /** Whole address of the page, with scheme and host. */
  url: string;
  /** Whole address of the issue's page, for an article. */
  issueUrl: string | null;
  /** SHA-256 of the originals it was read from, in hexadecimal. */
  hashes: string[];
  /** BCP 47 */
  language: string | null;
  /** What else the reader of the citation should know: who says a quotation, how many report an event. */
  note: string | null;
};

/** A stretch of a formatted citation. */
export type CitationRun = { text: string; isItalic: boolean };

/** The name of this archive in citations. */
export const ARCHIVE_NAME = "Backfile";

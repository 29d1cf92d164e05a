import type { SourceBlock, SourceDocument } from "@/lib/analysis/intake/document";
import type { Found } from "@/lib/analysis/intake/types";
import type { CalendarDate } from "@/lib/analysis/text/calendar";
import { findDateInAddress, findOpeningDate, findStatedDate, refineDate } from "./find-date";
import { namesGiven } from "./find-masthead";
import { findNumber } from "./find-number";
import { findPublication } from "./find-publication";
import { findHeadlineInHead, findHeadlineOfText, readHeadline, withoutClosingName } from "./find-title";
import { found } from "./found";
import { listHeadLines } from "./head-lines";
import type { PublicationIndex } from "./index-publications";
import type { KnownPublication } from "./known-publications";
import { type Masthead, readMasthead } from "./read-masthead";

export type Header = {
  publication: Found<string> | null;
  known: KnownPublication | null;
  number: Found<string> | null;
  date: Found<CalendarDate> | null;
  title: Found<string> | null;
};

const OPENING_CHARS = 1_500;

/**
 * Publication, number, date and title of an issue: what the text states first, then what is recorded beside it.
 *
 * @param document with all its blocks, furniture included: footers name the publication
 * @param body its blocks without furniture and masthead
 * @param masthead where the masthead ends among all blocks, and what it says
 */
export function readHeader(
  document: SourceDocument,
  body: readonly SourceBlock[],
  masthead: { end: number; masthead: Masthead } | null,
  fileName: string,
  publications: PublicationIndex,
): Header {
  const { metadata } = document;
  const own = masthead?.masthead ?? null;
  const titled = metadata.title === null ? null : readMasthead(metadata.title.value, publications, namesOf(metadata));
  const { publication, known, names } = findPublication(document, body, [own, titled], publications);
  const lines = listHeadLines(document.whole ?? document.blocks);
  const opening = body
    .slice(0, 6)
    .map((block) => block.text)
    .join("\n")
    .slice(0, OPENING_CHARS);
  const title = findTitle(document, masthead, names);
  const number =
    findNumber({ masthead: own, metadata, lines, opening, fileName, names }) ?? numberOfTitled(titled, metadata.title);
  const recorded = metadata.date ?? dateOf(titled, metadata.title?.origin ?? "metadata");
  const inMasthead = dateOf(own, "stated");
  // What a page or front matter records of itself is surer than a line of its text; a mail may be sent on later.
  const asksLines = inMasthead?.value.precision !== "day" && (document.format === "mail" || metadata.date === null);
  const inLines = asksLines ? findStatedDate(lines, names, title?.value ?? null, metadata.date?.value ?? null) : null;
  const stated = inLines ?? inMasthead;
  return {
    publication,
    known,
    number,
    date:
      refineDate(stated, recorded) ??
      findOpeningDate(body) ??
      dateOfAddress(metadata.addresses) ??
      findDateInAddress(fileName, "file-name"),
    title,
  };
}

function findTitle(
  document: SourceDocument,
  masthead: { end: number; masthead: Masthead } | null,
  names: ReadonlySet<string>,
): Found<string> | null {
  const { title } = document.metadata;
  const own = title === null ? null : readHeadline(title.value, names);
  if (title !== null && own !== null) return { ...title, value: ownTitle(document, title.value, own, names) };
  const inHead =
    findHeadlineInHead(listHeadLines(document.whole ?? document.blocks), names) ??
    (masthead === null ? null : findHeadlineOfText(document, masthead.end, names));
  if (inHead !== null) return inHead;
  // A subject that only names the issue is no headline; a page or text whose title names it has that title.
  if (document.format === "mail") return null;
  return masthead === null ? title : statedTitle(masthead.masthead);
}

/** A subject is headline, name and number in one; front matter and pages state a title that holds as it is. */
function ownTitle({ format }: SourceDocument, title: string, headline: string, names: ReadonlySet<string>): string {
  if (format === "mail") return headline;
  return format === "html" ? withoutClosingName(title, names) : title;
}

/** The title of what calls itself an issue may open with any name. */
function namesOf(metadata: SourceDocument["metadata"]): string[] {
  const head = /^(.{3,60}?)[\s,:]*(?:#|No\.?\s|Issue\s)\s?\d/iu.exec(metadata.title?.value ?? "")?.[1];
  return metadata.shape === "issue" && head !== undefined ? [...namesGiven(metadata), head] : namesGiven(metadata);
}

function numberOfTitled(titled: Masthead | null, title: Found<string> | null): Found<string> | null {
  if (titled === null || titled.number === null) return null;
  const words = "The title gives its number.";
  return found(titled.number, title?.origin ?? "metadata", "masthead-number", words, titled.quote);
}

function dateOf(masthead: Masthead | null, origin: Found<string>["origin"]): Found<CalendarDate> | null {
  if (masthead === null || masthead.date === null) return null;
  const words = "The line with which the issue names itself gives its date.";
  return found(masthead.date, origin, "masthead-date", words, masthead.quote);
}

function dateOfAddress(addresses: readonly string[]): Found<CalendarDate> | null {
  for (const address of addresses.filter((value) => /^https?:/i.test(value))) {
    const date = findDateInAddress(address, "page-address");
    if (date !== null) return date;
  }
  return null;
}

function statedTitle(masthead: Masthead): Found<string> {
  return found(masthead.title, "stated", "masthead", "The line with which the issue names itself.", masthead.quote);
}

import type { CalendarDate } from "@/lib/text/calendar";
import { parseHeaderDate } from "@/lib/text/header-date";
import { readClosingByline } from "./byline";
import { readDateline } from "./dateline";
import type { SourceBlock, SourceDocument } from "./document";
import type { PublicationIndex } from "./find-publication";
import { type Masthead, readMasthead } from "./masthead";
import type { KnownPublication } from "./publications";
import type { Found } from "./types";

export type Header = {
  publication: Found<string> | null;
  known: KnownPublication | null;
  number: Found<string> | null;
  date: Found<CalendarDate> | null;
  title: Found<string> | null;
};

// A masthead stands at the head of an issue: below the furniture of a page, above the first article.
const MASTHEAD_REACH_BLOCKS = 40;
// Above the masthead stand labels; a paragraph of text means that the reading is past the head.
const MAX_LABEL_CHARS = 200;

export type FoundMasthead = { at: number; masthead: Masthead };

/** The block in which an issue names itself, or null. */
export function findMasthead(blocks: SourceBlock[], publications: PublicationIndex): FoundMasthead | null {
  for (const [at, block] of blocks.slice(0, MASTHEAD_REACH_BLOCKS).entries()) {
    if (block.kind === "list-item" || block.kind === "rule") continue;
    const masthead = readMasthead(block.text, publications);
    if (masthead !== null && (masthead.name !== null || masthead.date !== null)) return { at, masthead };
    if (block.text.length > MAX_LABEL_CHARS) return null;
  }
  return null;
}

/** Publication, number, date and title of an issue: what the text states first, then what is recorded beside it. */
export function readHeader(
  document: SourceDocument,
  masthead: Masthead | null,
  fileName: string,
  publications: PublicationIndex,
): Header {
  const { metadata } = document;
  const titled = metadata.title === null ? null : readMasthead(metadata.title.value, publications);
  const { publication, known } = findPublication(document, masthead, titled, publications);
  return {
    publication,
    known,
    number: numberOf(masthead, "stated") ?? metadata.number ?? numberOf(titled, metadata.title?.origin ?? "metadata"),
    date:
      dateOf(masthead, "stated") ??
      metadata.date ??
      dateOf(titled, metadata.title?.origin ?? "metadata") ??
      dateOfFileName(fileName),
    title: masthead === null ? metadata.title : statedTitle(masthead),
  };
}

type Named = Pick<Header, "publication" | "known">;

function findPublication(
  document: SourceDocument,
  masthead: Masthead | null,
  titled: Masthead | null,
  publications: PublicationIndex,
): Named {
  const stated = nameOfMasthead(masthead, "stated", publications);
  if (stated) return stated;
  const title = nameOfMasthead(titled, "metadata", publications);
  const { addresses } = document.metadata;
  const candidates = document.metadata.publications;
  const knownCandidate = candidates
    .map((found) => named(found, publications.byName(found.value)))
    .find(({ known }) => known);
  if (knownCandidate) return knownCandidate;
  if (title?.known) return title;
  for (const address of addresses) {
    const known = publications.byAddress(address);
    if (known)
      return named(
        found(known.name, "known", "known-address", "Its address belongs to this publication.", address),
        known,
      );
  }
  if (title) return title;
  const first = candidates[0];
  if (first) return named(first, null);
  return nameInText(document.blocks, publications);
}

function nameOfMasthead(
  masthead: Masthead | null,
  origin: "stated" | "metadata",
  publications: PublicationIndex,
): Named | null {
  if (masthead === null || masthead.name === null) return null;
  const words = origin === "stated" ? "The issue names itself in this line." : "The title names the publication.";
  return named(found(masthead.name, origin, "masthead", words, masthead.quote), publications.byName(masthead.name));
}

/** A press article names its paper in the closing byline or its agency in the dateline. */
function nameInText(blocks: SourceBlock[], publications: PublicationIndex): Named {
  const last = blocks.findLast((block) => block.kind !== "rule");
  const closing = last ? readClosingByline(last.text) : null;
  if (closing?.outlet) {
    const known = publications.byName(closing.outlet);
    const words = "The closing byline names the paper.";
    return named(found(known?.name ?? closing.outlet, "stated", "closing-byline", words, closing.quote), known);
  }
  for (const block of blocks.slice(0, 12)) {
    const dateline = readDateline(block.text);
    const known = dateline?.agency ? publications.byAgency(dateline.agency) : null;
    if (dateline && known) {
      return named(
        found(known.name, "known", "dateline-agency", "The dateline names the agency.", dateline.text),
        known,
      );
    }
  }
  return { publication: null, known: null };
}

function named(publication: Found<string>, known: KnownPublication | null): Named {
  return { publication: known === null ? publication : { ...publication, value: known.name }, known };
}

function numberOf(masthead: Masthead | null, origin: Found<string>["origin"]): Found<string> | null {
  if (masthead === null || masthead.number === null) return null;
  return found(
    masthead.number,
    origin,
    "masthead-number",
    "The line with which the issue names itself gives its number.",
    masthead.quote,
  );
}

function dateOf(masthead: Masthead | null, origin: Found<string>["origin"]): Found<CalendarDate> | null {
  if (masthead === null || masthead.date === null) return null;
  return found(
    masthead.date,
    origin,
    "masthead-date",
    "The line with which the issue names itself gives its date.",
    masthead.quote,
  );
}

function statedTitle(masthead: Masthead): Found<string> {
  return found(masthead.title, "stated", "masthead", "The line with which the issue names itself.", masthead.quote);
}

/** "2018-06-08-newsletter.md": a date in full in the name of the file. */
function dateOfFileName(fileName: string): Found<CalendarDate> | null {
  const base = fileName.replace(/^.*[/\\]/, "");
  const match = /(?<!\d)((?:19|20)\d\d)([-_.]?)(\d{1,2})\2(\d{1,2})(?!\d)/.exec(base);
  if (!match || (match[2] === "" && match[0].length !== 8)) return null;
  const date = parseHeaderDate(`${match[1]}-${match[3]?.padStart(2, "0")}-${match[4]?.padStart(2, "0")}`);
  return date === null ? null : found(date, "inferred", "file-name", "The name of the file holds this date.", base);
}

function found<T>(value: T, origin: Found<T>["origin"], rule: string, words: string, quote: string | null): Found<T> {
  return { value, origin, reason: { rule, words }, quote };
}

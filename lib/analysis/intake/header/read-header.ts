import type { SourceBlock, SourceDocument } from "@/lib/analysis/intake/document";
import { readClosingByline } from "@/lib/analysis/intake/lines/byline";
import { type Dateline, readDateline } from "@/lib/analysis/intake/lines/dateline";
import type { Found } from "@/lib/analysis/intake/types";
import type { CalendarDate } from "@/lib/analysis/text/calendar";
import { matchDateForms } from "@/lib/analysis/text/date-forms";
import { parseHeaderDate } from "@/lib/analysis/text/header-date";
import { namesGiven } from "./find-masthead";
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

const OPENING_BLOCKS = 4;
const OPENING_CHARS = 200;
const PUBLISHING =
  /\b(?:posted|published|updated|issued|released|dated|date|newsletter (?:from|of|for)|issue (?:of|for)|edition (?:of|for))\b[:\s]{0,3}(?:on\s)?/i;
// Above the text of a press article stand title, kicker, byline and a few lines of its page.
const DATELINE_REACH_BLOCKS = 12;

/** Publication, number, date and title of an issue: what the text states first, then what is recorded beside it. */
export function readHeader(
  document: SourceDocument,
  masthead: Masthead | null,
  fileName: string,
  publications: PublicationIndex,
): Header {
  const { metadata } = document;
  const titled = metadata.title === null ? null : readMasthead(metadata.title.value, publications, namesOf(metadata));
  const { publication, known } = findPublication(document, masthead, titled, publications);
  return {
    publication,
    known,
    number: numberOf(masthead, "stated") ?? metadata.number ?? numberOf(titled, metadata.title?.origin ?? "metadata"),
    date:
      dateOf(masthead, "stated") ??
      metadata.date ??
      dateOf(titled, metadata.title?.origin ?? "metadata") ??
      openingDate(document.blocks) ??
      dateOfFileName(fileName),
    title: masthead === null ? metadata.title : statedTitle(masthead),
  };
}

/** The title of what calls itself an issue may open with any name. */
function namesOf(metadata: SourceDocument["metadata"]): string[] {
  const head = /^(.{3,60}?)[\s,:]*(?:#|No\.?\s|Issue\s)\s?\d/iu.exec(metadata.title?.value ?? "")?.[1];
  return metadata.shape === "issue" && head !== undefined ? [...namesGiven(metadata), head] : namesGiven(metadata);
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
  return nameInText(document.blocks, publications, masthead !== null);
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
function nameInText(blocks: SourceBlock[], publications: PublicationIndex, isIssue: boolean): Named {
  const last = blocks.findLast((block) => block.kind !== "rule");
  const closing = last ? readClosingByline(last.text) : null;
  if (closing?.outlet) {
    const known = publications.byName(closing.outlet);
    const words = "The closing byline names the paper.";
    return named(found(known?.name ?? closing.outlet, "stated", "closing-byline", words, closing.quote), known);
  }
  // An issue prints reports of agencies that are not its own.
  const dateline = isIssue ? null : firstDateline(blocks);
  const known = dateline?.agency ? publications.byAgency(dateline.agency) : null;
  if (!dateline || known === null) return { publication: null, known: null };
  return named(found(known.name, "known", "dateline-agency", "The dateline names the agency.", dateline.text), known);
}

function firstDateline(blocks: SourceBlock[]): Dateline | null {
  for (const block of blocks.slice(0, DATELINE_REACH_BLOCKS)) {
    const dateline = readDateline(block.text);
    if (dateline !== null) return dateline;
  }
  return null;
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

/** "Posted on 3 March 2014. Welcome ...": a date in full behind a word of publishing, in the first lines. */
function openingDate(blocks: SourceBlock[]): Found<CalendarDate> | null {
  for (const { text } of blocks.slice(0, OPENING_BLOCKS)) {
    const head = text.slice(0, OPENING_CHARS);
    const word = PUBLISHING.exec(head);
    if (!word) continue;
    const quote = head.slice(word.index);
    const [first] = matchDateForms(quote);
    const isNear = first !== undefined && first.start <= word[0].length + 4;
    const date = isNear ? parseHeaderDate(quote.slice(first.start, first.end)) : null;
    if (date !== null)
      return found(date, "stated", "opening-date", "Its opening lines give the day.", quote.slice(0, first?.end));
  }
  return null;
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

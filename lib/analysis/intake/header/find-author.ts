import type { SourceDocument } from "@/lib/analysis/intake/document";
import { splitAuthors } from "@/lib/analysis/intake/lines/authors";
import { readByline, readNameAndDate } from "@/lib/analysis/intake/lines/byline";
import { isEastAsianName } from "@/lib/analysis/intake/lines/east-asian-names";
import { isPersonName } from "@/lib/analysis/intake/lines/person-name";
import { matchDateForms } from "@/lib/analysis/text/date-forms";
import { type HeadLine, listHeadLines } from "./head-lines";
import { nameKey } from "./names";
import type { Header } from "./read-header";
import { PERIODICAL } from "./read-masthead";

/** Who wrote the one article of a document: as printed, and name by name. */
export type Signature = { author: string; authors: string[] };

const EDITED_BY = /\b(?:edited by|your editor:|editor:)\s(?<name>\p{Lu}[^|\u00B7\u2022\n.]{2,60})/iu;
// A sender that is an office or a service is no author.
const OFFICE =
  /\b(?:team|updates?|announcements?|alerts?|blog|support|info|hello|no-?reply|editors?|desk|office|service|club|community|foundation|the)\b/iu;

/**
 * The author of a document that is one article and prints no byline above its text: what the page or front matter
 * records, a name beside title and day in the head, the editor, or the person who sent the letter.
 */
export function findAuthor(document: SourceDocument, header: Header): Signature | null {
  const { format, metadata } = document;
  const own = new Set(
    [header.publication?.value, header.title?.value].flatMap((name) => (name ? [nameKey(name)] : [])),
  );
  const recorded = metadata.author;
  const inHead = authorInHead(listHeadLines(document.whole ?? document.blocks), own);
  const candidates = format === "mail" ? [inHead, sender(recorded)] : [recorded, inHead];
  for (const author of candidates) {
    if (author === null || own.has(nameKey(author))) continue;
    const authors = splitAuthors(author);
    if (authors.length > 0) return { author, authors };
  }
  return null;
}

function sender(name: string | null): string | null {
  return name !== null && (isPersonName(name) || isEastAsianName(name)) && !OFFICE.test(name) && !PERIODICAL.test(name)
    ? name
    : null;
}

function authorInHead(lines: readonly HeadLine[], own: ReadonlySet<string>): string | null {
  for (const [i, { text, isHeading }] of lines.entries()) {
    const byline = readByline(text) ?? readNameAndDate(text);
    if (byline !== null && !own.has(nameKey(byline.author))) return byline.author;
    // Title, author, day: on a line each.
    const isBetween = own.has(nameKey(lines[i - 1]?.text ?? "")) && isDayAlone(lines[i + 1]?.text ?? "");
    if (isBetween && !isHeading && isPersonName(text) && !own.has(nameKey(text))) return text;
  }
  for (const { text } of lines) {
    const editor = EDITED_BY.exec(text)?.groups?.name;
    if (editor !== undefined) return editor.trim();
  }
  return null;
}

function isDayAlone(text: string): boolean {
  const [form] = matchDateForms(text);
  return form !== undefined && !/\p{L}/u.test(text.slice(0, form.start) + text.slice(form.end));
}

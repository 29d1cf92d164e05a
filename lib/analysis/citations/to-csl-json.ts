import { citationKey } from "./citation-key";
import { asDay, datePartsOf } from "./cited-dates";
import { ARCHIVE_NAME, type CitedKind, type CitedName, type CitedSource } from "./types";

const TYPES: Record<CitedKind, string> = {
  article: "article-newspaper",
  issue: "periodical",
  event: "webpage",
  quotation: "webpage",
};

/** One item of CSL-JSON (schema 1.0.2 of the Citation Style Language), which Zotero, Pandoc and citeproc read. */
export function toCslJson(source: CitedSource, accessed: string | null): Record<string, unknown> {
  const { kind, title, authors, publication, number, date, url, language } = source;
  const isPage = kind === "event" || kind === "quotation";
  return withoutMissing({
    id: citationKey(source),
    type: TYPES[kind],
    title,
    author: authors.length > 0 ? authors.map(toCslName) : null,
    "container-title": isPage ? ARCHIVE_NAME : kind === "article" ? publication : null,
    issue: number,
    issued: date ? { "date-parts": [datePartsOf(date)] } : null,
    accessed: accessed ? { "date-parts": [datePartsOf(asDay(accessed))] } : null,
    URL: url,
    archive: ARCHIVE_NAME,
    language,
    note: noteOf(source),
  });
}

const toCslName = (name: CitedName) => ("literal" in name ? name : { family: name.family, given: name.given });

/** What no field has room for: the note, and the hash by which the original is known. */
export function noteOf({ note, hashes }: CitedSource): string | null {
  const lines = [note, hashes.length > 0 ? `SHA-256 of the original: ${hashes.join(", ")}` : null];
  return lines.filter((line) => line !== null).join(". ") || null;
}

function withoutMissing(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null));
}

import { asDay, dayFirst, monthFirst, yearFirst } from "./cited-dates";
import { ARCHIVE_NAME, type CitationRun, type CitedName, type CitedSource } from "./types";

export type CitationStyle = "apa" | "mla" | "chicago";

/**
 * A bibliography entry as stretches of plain and italic text. Styles: Publication Manual of the APA, 7th edition, 10.1; MLA
 * Handbook, 9th edition, chapter 5; Chicago Manual of Style, 17th edition, 14.191 (notes and bibliography).
 *
 * @param accessed the reader's day, `YYYY-MM-DD`; null leaves the date of access out
 */
export function formatCitation(source: CitedSource, style: CitationStyle, accessed: string | null): CitationRun[] {
  return tidy(STYLES[style](source, accessed));
}

/** The same as one line of text. */
export function citationText(runs: readonly CitationRun[]): string {
  return runs.map((run) => run.text).join("");
}

type Style = (source: CitedSource, accessed: string | null) => CitationRun[];

const plain = (text: string): CitationRun => ({ text, isItalic: false });
const italic = (text: string): CitationRun => ({ text, isItalic: true });

const apa: Style = (source, accessed) => {
  const authors = joinApa(source.authors);
  const date = plain(` (${source.date ? yearFirst(source.date) : "n.d."}). `);
  const titled = source.kind === "article" ? plain(endSentence(source.title)) : italic(source.title);
  const number = issueNumber(source, " (No. ", ")");
  // Without an author the title moves to the front.
  const head = authors
    ? [plain(authors), date, titled, ...(source.kind === "article" ? [] : [plain(stopAfter(source.title))])]
    : [
        titled,
        ...(source.kind === "article" ? [] : [plain(number === "" ? stopAfter(source.title) : `${number}.`)]),
        date,
      ];
  const container = authors ? [plain(" "), ...apaContainer(source)] : apaContainer(source);
  const from = accessed ? `Retrieved ${monthFirst(asDay(accessed))}, from ${source.url}` : source.url;
  return [...head, ...container, plain(from)];
};

function apaContainer(source: CitedSource): CitationRun[] {
  if (source.kind === "issue") return [];
  if (source.kind !== "article") return [plain(`${ARCHIVE_NAME}. `)];
  if (source.publication === null) return [];
  return [italic(source.publication), plain(`${source.number === null ? "" : `, (${source.number})`}. `)];
}

const mla: Style = (source, accessed) => {
  const authors = joinTurned(source.authors, "et al.");
  const details = [
    source.number === null ? null : `no. ${source.number}`,
    source.date ? dayFirst(source.date) : null,
    withoutScheme(source.url),
  ].filter((one) => one !== null);
  return [
    ...(authors ? [plain(`${endSentence(authors)} `)] : []),
    ...(source.kind === "issue" ? [] : [plain(`${inQuotationMarks(source.title)} `)]),
    ...containerOf(source),
    plain(`${details.join(", ")}.`),
    ...(accessed ? [plain(` Accessed ${dayFirst(asDay(accessed))}.`)] : []),
  ];
};

const chicago: Style = (source, accessed) => {
  const authors = joinTurned(source.authors, null);
  const details = [
    source.number === null ? null : `no. ${source.number}`,
    source.date ? monthFirst(source.date) : null,
  ].filter((one) => one !== null);
  const container = containerOf(source);
  return [
    ...(authors ? [plain(`${endSentence(authors)} `)] : []),
    ...(source.kind === "issue" ? [] : [plain(`${inQuotationMarks(source.title)} `)]),
    ...(details.length > 0 ? container : container.map((run) => ({ ...run, text: run.text.replace(/, $/, "") }))),
    ...(container.length + details.length > 0 ? [plain(`${details.join(", ")}. `)] : []),
    ...(accessed ? [plain(`Accessed ${monthFirst(asDay(accessed))}. `)] : []),
    plain(`${source.url}.`),
  ];
};

const STYLES: Record<CitationStyle, Style> = { apa, mla, chicago };

/** Where it stands, followed by a comma: the publication, or this archive for a page of its own. */
function containerOf(source: CitedSource): CitationRun[] {
  const name = source.kind === "event" || source.kind === "quotation" ? ARCHIVE_NAME : nameOfWork(source);
  return name === null ? [] : [italic(name), plain(", ")];
}

const nameOfWork = ({ kind, title, publication }: CitedSource) =>
  kind === "issue" && publication === null ? title : publication;

const issueNumber = ({ kind, number }: CitedSource, before: string, after: string) =>
  kind === "issue" && number !== null ? `${before}${number}${after}` : "";

/** A title in double quotation marks with its full stop inside; marks within it become single ones. */
function inQuotationMarks(title: string): string {
  const inner = title
    .replace(/^[“"](.*)[”"]$/u, "$1")
    .replace(/“/g, "‘")
    .replace(/”/g, "’")
    .replace(/(^|[\s(])"/g, "$1‘")
    .replace(/"/g, "’");
  return `“${endSentence(inner)}”`;
}

/** With a full stop, unless it ends in a mark of its own. */
const endSentence = (text: string) => `${text}${stopAfter(text)}`;

const stopAfter = (text: string) => (/[.?!…]['’”"]?$/.test(text) ? "" : ".");

const withoutScheme = (url: string) => url.replace(/^https?:\/\//, "");

const whole = (name: CitedName) => ("literal" in name ? name.literal : name.printed);
const turned = (name: CitedName) => ("literal" in name ? name.literal : `${name.family}, ${name.given}`);
const withInitials = (name: CitedName) =>
  "literal" in name ? name.literal : `${name.family}, ${initialsOf(name.given)}`;

/** "Jean-Paul" is "J.-P.", "Anna Maria" is "A. M."; the second half of "Jong-un" is no name of its own: "J.". */
function initialsOf(given: string): string {
  return given.replace(/-\p{Ll}[^\s-]*/gu, "").replace(/(\p{L})[^\s-]*/gu, "$1.");
}

// The APA names up to twenty authors, then an ellipsis and the last.
const APA_AUTHORS = 20;

function joinApa(authors: readonly CitedName[]): string {
  const names = authors.map(withInitials);
  const last = names.at(-1);
  if (last === undefined) return "";
  if (names.length === 1) return endSentence(last);
  if (names.length > APA_AUTHORS) return endSentence(`${names.slice(0, APA_AUTHORS - 1).join(", ")}, … ${last}`);
  return endSentence(`${names.slice(0, -1).join(", ")}, & ${last}`);
}

/** "Roe, Jane, and John Doe"; three and more "Roe, Jane, et al." where the style cuts. */
function joinTurned(authors: readonly CitedName[], cut: string | null): string {
  const [first, ...others] = authors;
  if (first === undefined) return "";
  if (others.length === 0) return turned(first);
  if (others.length > 1 && cut !== null) return `${turned(first)}, ${cut}`;
  const rest = others.map(whole);
  return `${[turned(first), ...rest.slice(0, -1)].join(", ")}, and ${rest.at(-1)}`;
}

/** Neighbours of one look joined, so that copying gives the words as they stand. */
function tidy(runs: CitationRun[]): CitationRun[] {
  const joined: CitationRun[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && last.isItalic === run.isItalic) last.text += run.text;
    else if (run.text !== "") joined.push({ ...run });
  }
  return joined;
}

import { datePartsOf } from "./cited-dates";
import { noteOf } from "./to-csl-json";
import { ARCHIVE_NAME, type CitedKind, type CitedName, type CitedSource } from "./types";

// A newspaper's record ("NEWS") has reporters in place of authors and no number of the issue; a magazine's has both.
const TYPES: Record<CitedKind, string> = { article: "MGZN", issue: "SER", event: "ELEC", quotation: "ELEC" };

/** One RIS record (Research Information Systems, 2011), which EndNote, Mendeley and Zotero read. */
export function toRis(source: CitedSource, accessed: string | null): string {
  const { kind, title, authors, publication, number, date, url, language } = source;
  const isPage = kind === "event" || kind === "quotation";
  const fields: [string, string | null][] = [
    ["TY", TYPES[kind]],
    ...authors.map((author): [string, string] => ["AU", toRisName(author)]),
    ["TI", title],
    ["T2", isPage ? ARCHIVE_NAME : kind === "article" ? publication : null],
    ["IS", number],
    ["DA", date ? slashed(datePartsOf(date)) : null],
    ["PY", date ? date.date.slice(0, 4) : null],
    ["LA", language],
    ["UR", url],
    ["Y2", accessed === null ? null : slashed(accessed.split("-").map(Number))],
    ["DB", ARCHIVE_NAME],
    ["N1", noteOf(source)],
  ];
  const lines = fields.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${onOneLine(value)}`]));
  return `${[...lines, "ER  - "].join("\r\n")}\r\n`;
}

const toRisName = (name: CitedName) => ("literal" in name ? name.literal : `${name.family}, ${name.given}`);

/** `2013/01/28/`: four parts, empty where not known. */
function slashed([year, month, day]: number[]): string {
  const two = (part: number | undefined) => (part === undefined ? "" : String(part).padStart(2, "0"));
  return `${year}/${two(month)}/${two(day)}/`;
}

const onOneLine = (text: string) => text.replace(/\s+/g, " ").trim();

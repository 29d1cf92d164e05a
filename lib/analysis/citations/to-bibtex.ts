import { shortMonthName } from "@/lib/analysis/text/months";
import { citationKey } from "./citation-key";
import { datePartsOf } from "./cited-dates";
import { noteOf } from "./to-csl-json";
import { ARCHIVE_NAME, type CitedName, type CitedSource } from "./types";

/** One BibTeX entry; `urldate`, `day` and `language` are fields of BibLaTeX that BibTeX passes over. */
export function toBibtex(source: CitedSource, accessed: string | null): string {
  const { kind, title, authors, publication, number, date, url, language } = source;
  const isArticle = kind === "article";
  const [year, month, day] = date ? datePartsOf(date) : [];
  const note = noteOf(source);
  const fields: [string, string | null][] = [
    ["author", authors.length > 0 ? braced(authors.map(toBibtexName).join(" and ")) : null],
    ["title", braced(braced(escapeTex(title)))],
    ["journal", isArticle && publication !== null ? braced(escapeTex(publication)) : null],
    ["howpublished", isArticle ? null : braced(kind === "issue" ? "Newsletter" : ARCHIVE_NAME)],
    ["number", number === null ? null : braced(escapeTex(number))],
    ["year", year === undefined ? null : braced(String(year))],
    ["month", month === undefined ? null : shortMonthName(month).toLowerCase()],
    ["day", day === undefined ? null : braced(String(day))],
    ["url", braced(url)],
    ["urldate", accessed === null ? null : braced(accessed)],
    ["language", language === null ? null : braced(escapeTex(language))],
    ["note", note === null ? null : braced(escapeTex(note))],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value}`]));
  return `@${isArticle ? "article" : "misc"}{${citationKey(source)},\n${lines.join(",\n")}\n}\n`;
}

const braced = (text: string) => `{${text}}`;

const toBibtexName = (name: CitedName) =>
  "literal" in name ? braced(escapeTex(name.literal)) : `${escapeTex(name.family)}, ${escapeTex(name.given)}`;

const TEX: Record<string, string> = {
  "\\": "\\textbackslash{}",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

/** Text as TeX prints it: its ten special signs escaped. */
function escapeTex(text: string): string {
  return text.replace(/\s+/g, " ").replace(/[\\{}$&#%_~^]/g, (sign) => TEX[sign] ?? `\\${sign}`);
}

import type { IntakeFailure, Upload } from "@/lib/analysis/intake/types";

/** What is text by its letters and no document: told by how it begins, so that no table of data becomes an article. */
type Kind = { isIt: (text: string, upload: Upload) => boolean; words: string };

const KINDS: Kind[] = [
  {
    isIt: (text) => isJson(text),
    words:
      "This is JSON, data for programs. JSON Feed and the export of Ghost are read; export the issues as one of these, as HTML or as Markdown.",
  },
  {
    isIt: (text) => /^<\?xml\b|^<(?:opml|urlset|sitemapindex|mets|mods|oai[-_:\w]*|tei|svg|plist)\b/i.test(text),
    words:
      "This is XML of a kind that is not read. RSS, Atom and the export of WordPress are; save the issues as one of these, as HTML or as text.",
  },
  {
    isIt: isTable,
    words:
      "This is a table (CSV), such as a list of posts or subscribers. Upload the issues themselves: the whole export as a ZIP archive, or their pages.",
  },
  {
    isIt: (text) => /^BEGIN:V(?:CALENDAR|CARD)\r?\n/.test(text),
    words: "This is a calendar or an address card. Upload the mail or page it came with.",
  },
  { isIt: (text) => /^%!PS/.test(text), words: "This is PostScript. Save it as PDF and upload that." },
  {
    isIt: (text) => /^-- (?:MySQL|MariaDB|phpMyAdmin|PostgreSQL database|SQLite)\b[^\n]*(?:dump|Dump)/.test(text),
    words: "This is a dump of a database. Use the export of the tool it belongs to, and upload that.",
  },
];

/** Why a text is not read; null for what may be a document. */
export function recogniseUnread(text: string, upload: Upload): IntakeFailure | null {
  const start = text.trimStart();
  const kind = KINDS.find(({ isIt }) => isIt(start, upload));
  return kind ? { code: "unknown-format", words: kind.words } : null;
}

function isJson(text: string): boolean {
  if (!/^[[{]/.test(text)) return false;
  return parses(text) || text.split("\n", 2).every((line) => /^\s*[[{].*[\]}]\s*$/.test(line) && parses(line));
}

function parses(text: string): boolean {
  try {
    return typeof JSON.parse(text) === "object";
  } catch {
    return false;
  }
}

const MAX_ROWS = 12;
const MIN_ROWS = 3;
const MIN_UNNAMED_ROWS = 5;
const MIN_UNNAMED_CELLS = 4;
const MAX_HEAD_CHARS = 40;

/** Rows of as many cells each, below one of short names. What is not named as a table has to look like one more. */
function isTable(text: string, { fileName, mediaType }: Upload): boolean {
  const isNamed = /\.(?:csv|tsv)$/i.test(fileName) || /^text\/(?:csv|tab-separated-values)\b/i.test(mediaType ?? "");
  const rows = text
    .slice(0, 20_000)
    .split(/\r?\n/)
    .filter((line) => line.trim() !== "")
    .slice(0, MAX_ROWS);
  return [",", ";", "\t"].some((sign) => {
    const counts = rows.map((row) => splitCells(row, sign));
    const [head = []] = counts;
    if (isNamed && head.length >= 2) return true;
    if (head.some((cell) => cell.length > MAX_HEAD_CHARS || /[.!?]$/.test(cell) || cell.trim() === "")) return false;
    const isEven = counts.every((cells) => cells.length === head.length);
    const [minRows, minCells] = isNamed ? [MIN_ROWS, 2] : [MIN_UNNAMED_ROWS, MIN_UNNAMED_CELLS];
    return isEven && rows.length >= minRows && head.length >= minCells;
  });
}

/** RFC 4180: a cell in quotation marks may hold the sign that parts cells. */
function splitCells(row: string, sign: string): string[] {
  return row.replace(/"(?:[^"]|"")*"/g, (cell) => cell.replaceAll(sign, " ")).split(sign);
}

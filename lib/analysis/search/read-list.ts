import { readCsv } from "@/lib/analysis/text/csv";

/** A list is read so far: each line is a search of its own. */
export const MAX_LIST_LINES = 500;
/** Of one line; a query that is longer is cut. */
const MAX_LINE_CHARS = 200;

/** The lines of a list in their order, each once, and how many there were beyond `MAX_LIST_LINES`. */
export type ReadList = { lines: string[]; leftOut: number };

/**
 * Reads a list of names or queries: one a line, or the first column of a table (RFC 4180). Blank lines count for nothing.
 *
 * @param isTable whether it is CSV or TSV: else a comma is part of a name
 */
export function readList(text: string, isTable: boolean): ReadList {
  const cells = isTable ? readCsv(text).map(({ cells: [first = ""] }) => first) : text.split(/\r\n|\r|\n/);
  const lines = cells.map((cell) => cell.replace(/\s+/g, " ").trim().slice(0, MAX_LINE_CHARS)).filter(Boolean);
  const unique = [...new Set(lines)];
  return { lines: unique.slice(0, MAX_LIST_LINES), leftOut: Math.max(0, unique.length - MAX_LIST_LINES) };
}

/** A row of a table with the line it begins on, counted from 1. */
export type CsvRow = { line: number; cells: string[] };

const DELIMITERS = [",", ";", "\t"];

/**
 * The rows of a CSV text (RFC 4180), blank ones left out. Spreadsheets of some countries part cells by semicolon or tab: the
 * one that the first row holds most of is taken. An open quote runs to the end of the text. Linear in its length.
 */
export function readCsv(text: string): CsvRow[] {
  const source = text.replace(/^\uFEFF/, "");
  const delimiter = findDelimiter(source);
  const rows: CsvRow[] = [];
  let row: CsvRow = { line: 1, cells: [] };
  let [cell, line, at] = ["", 1, 0];
  const endRow = () => {
    row.cells.push(cell);
    if (row.cells.some((one) => one.trim() !== "")) rows.push(row);
    [row, cell] = [{ line, cells: [] }, ""];
  };
  while (at < source.length) {
    const sign = source.charAt(at);
    if (sign === '"' && cell === "") {
      const quoted = readQuoted(source, at);
      [cell, at] = [quoted.cell, quoted.end];
      line += countLines(quoted.cell);
      continue;
    }
    at += 1;
    if (sign === delimiter) {
      row.cells.push(cell);
      cell = "";
    } else if (sign === "\n") {
      line += 1;
      endRow();
    } else if (sign !== "\r" || source.charAt(at) !== "\n") cell += sign;
  }
  endRow();
  return rows;
}

function readQuoted(source: string, start: number): { cell: string; end: number } {
  const parts: string[] = [];
  let at = start + 1;
  for (;;) {
    const end = source.indexOf('"', at);
    if (end < 0) return { cell: parts.join("") + source.slice(at), end: source.length };
    parts.push(source.slice(at, end));
    if (source.charAt(end + 1) !== '"') return { cell: parts.join(""), end: end + 1 };
    parts.push('"');
    at = end + 2;
  }
}

const countLines = (text: string) => text.split("\n").length - 1;

function findDelimiter(source: string): string {
  const head = source.split(/\r?\n/, 1)[0] ?? "";
  const counts = DELIMITERS.map((sign) => head.split(sign).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ",";
}

/** A cell for a table that people open in a spreadsheet: what would begin a formula there is set apart as text. */
export function asTextCell(cell: string): string {
  return /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
}

/** One row, ended as RFC 4180 asks. */
export function writeCsvRow(cells: readonly string[]): string {
  const quote = (cell: string) => (/[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return `${cells.map(quote).join(",")}\r\n`;
}

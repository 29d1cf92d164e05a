import { makeDate } from "@/lib/analysis/text/calendar";
import type { Reason } from "@/lib/analysis/text/span";
import { hasTerms } from "./list-terms";
import type { QueryClause, QueryTree } from "./types";

// A pasted paragraph is still a query; a pasted article is not, and an address of this length passes every proxy.
export const MAX_QUERY_CHARS = 2_000;
// Each part costs a look-up in the index.
export const MAX_CLAUSES = 120;

const QUOTE = /["\u201C\u201D\u201E\u201F\u00AB\u00BB\uFF02\u300C\u300D]/;
const FIELD = /^(person|source|title|after|before):/i;
// Control characters part words like spaces; PostgreSQL refuses NUL.
const SPACES = /[\s\p{Cc}]+/gu;

type Piece = { isExcluded: boolean; field: string | null; value: string; isQuoted: boolean; written: string };

/**
 * Reads a query as a reader types it: words, "phrases", `person:`, `source:`, `title:`, `after:`, `before:`, and `-` before
 * any of the first five. Never throws: what is not understood is left out and reported in `notes`.
 */
export function parseQuery(text: string): QueryTree {
  const notes: Reason[] = [];
  const clauses: QueryClause[] = [];
  for (const piece of splitPieces(shorten(text, notes), notes)) {
    const clause = readClause(piece, notes);
    if (clause !== null) clauses.push(clause);
  }
  if (clauses.length > MAX_CLAUSES) {
    notes.push({ rule: "too-many-parts", words: `Only the first ${MAX_CLAUSES} parts of the query are searched for.` });
  }
  return { clauses: clauses.slice(0, MAX_CLAUSES), notes };
}

function shorten(text: string, notes: Reason[]): string {
  const plain = text.replace(SPACES, " ").trim();
  if (plain.length <= MAX_QUERY_CHARS) return plain;
  notes.push({
    rule: "query-cut",
    words: `The query is longer than ${MAX_QUERY_CHARS.toLocaleString("en")} characters; the rest is left out.`,
  });
  return plain.slice(0, MAX_QUERY_CHARS);
}

function splitPieces(text: string, notes: Reason[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] === " ") {
      at += 1;
      continue;
    }
    const [piece, next] = readPiece(text, at, notes);
    pieces.push(piece);
    at = next;
  }
  return pieces;
}

function readPiece(text: string, start: number, notes: Reason[]): [Piece, number] {
  let at = start;
  const isExcluded = text[at] === "-" && at + 1 < text.length && text[at + 1] !== " ";
  if (isExcluded) at += 1;
  const field = FIELD.exec(text.slice(at, at + 10))?.[1]?.toLowerCase() ?? null;
  if (field !== null) at += field.length + 1;
  const isQuoted = QUOTE.test(text.charAt(at));
  if (isQuoted) at += 1;
  let end = at;
  while (end < text.length && !QUOTE.test(text.charAt(end)) && (isQuoted || text[end] !== " ")) end += 1;
  if (isQuoted && end === text.length) {
    notes.push({
      rule: "open-quote",
      words: "A quotation mark is not closed; the phrase runs to the end of the query.",
    });
  }
  const next = isQuoted ? end + 1 : end;
  return [{ isExcluded, field, isQuoted, value: text.slice(at, end).trim(), written: text.slice(start, next) }, next];
}

function readClause(piece: Piece, notes: Reason[]): QueryClause | null {
  const { field, value, isExcluded } = piece;
  if (field !== null && value === "") {
    notes.push({ rule: "empty-field", words: `“${field}:” needs something after it, without a space.` });
    return null;
  }
  if (field === "person" || field === "source") return { kind: field, value, isExcluded };
  if (field === "after" || field === "before") return readDate(field, piece, notes);
  if (!hasTerms(value)) return null;
  return {
    kind: "text",
    text: value,
    isPhrase: piece.isQuoted,
    field: field === "title" ? "title" : "any",
    isExcluded,
  };
}

function readDate(kind: "after" | "before", piece: Piece, notes: Reason[]): QueryClause | null {
  const match = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(piece.value);
  const [, year, month, day] = match ?? [];
  const date = year ? makeDate(Number(year), Number(month ?? 1), Number(day ?? 1)) : null;
  if (date === null || piece.isExcluded) {
    const words = piece.isExcluded
      ? `“${piece.written}” is left out: turn a date bound round with after: or before: instead of “-”.`
      : `“${piece.written}” is left out: write a date as 2013, 2013-01 or 2013-01-29.`;
    notes.push({ rule: "not-a-date", words });
    return null;
  }
  return { kind, date: date.slice(0, day ? 10 : month ? 7 : 4) };
}

import type { Reason } from "@/lib/analysis/text/span";
import { type FieldName, findField, isDateField, isNameField, STATES } from "./fields";
import { hasTerms, listTerms } from "./list-terms";
import type { Piece } from "./split-query";
import type { QueryClause, TextClause } from "./types";

const MIN_PREFIX_CHARS = 2;
const ONE_WORD = /^[\p{L}\p{N}\p{M}]+$/u;
const MAX_WITHIN = 200;
const DEFAULT_WITHIN = 10;
// From this length on a word may differ in two letters, as long as the reader does not say.
const LONG_WORD_CHARS = 6;
const MAX_EDITS = 2;

/** What a piece of a query asks for: one clause, or none when it says nothing, which is noted unless it is mere signs. */
export function readPiece(piece: Piece, notes: Reason[]): QueryClause[] {
  const field = piece.field === null ? null : findField(piece.field);
  if (piece.field !== null && field === null) return readUnknown(piece, notes);
  if (field === null || field === "title") return readText(piece, field === "title" ? "title" : "any", notes);
  return readField(piece, field, notes);
}

function readUnknown(piece: Piece, notes: Reason[]): QueryClause[] {
  const written = `${piece.field}:${piece.value}`;
  // A heading's colon: "Breaking: news".
  if (piece.value === "") return readText({ ...piece, value: piece.field ?? "" }, "any", notes);
  if (!hasTerms(piece.value)) return [];
  const words = `“${piece.field}:” is no field of this search. “${written}” is searched for as words.`;
  notes.push({ rule: "unknown-field", words });
  return [{ kind: "text", text: written, isPhrase: true, field: "any", isExcluded: piece.isExcluded }];
}

function readField(piece: Piece, field: Exclude<FieldName, "title">, notes: Reason[]): QueryClause[] {
  const value = `${piece.value}${piece.isQuoted ? "" : piece.suffix}`;
  const { isExcluded } = piece;
  if (value === "") {
    notes.push({ rule: "empty-field", words: `“${piece.field}:” needs something after it, without a space.` });
    return [];
  }
  // "people:'" in a pasted text names nobody.
  if (!hasTerms(value)) return readText({ ...piece, field: null, value: piece.field ?? "" }, "any", notes);
  if (isNameField(field)) return [{ kind: field, value, isExcluded }];
  if (isDateField(field)) {
    const words = `“${piece.written}” is left out: write a date as 2013, 2013-01, 29 January 2013 or 2012..2014.`;
    notes.push({ rule: "not-a-date", words });
    return [];
  }
  if (field !== "is" && field !== "has") return [{ kind: "field", field, value, isExcluded }];
  const state = value.toLowerCase();
  if (STATES[field].includes(state)) return [{ kind: "field", field, value: state, isExcluded }];
  const known = STATES[field].map((one) => `${field}:${one}`).join(" or ");
  notes.push({ rule: "unknown-state", words: `“${piece.written}” is left out. Write ${known}.` });
  return [];
}

function readText(piece: Piece, field: "any" | "title", notes: Reason[]): QueryClause[] {
  const text = piece.isQuoted ? piece.value : balance(piece.value);
  if (piece.field !== null && text === "") {
    notes.push({ rule: "empty-field", words: `“${piece.field}:” needs something after it, without a space.` });
  }
  const count = listTerms(text).length;
  if (count === 0) return [];
  const clause: TextClause = { kind: "text", text, isPhrase: piece.isQuoted, field, isExcluded: piece.isExcluded };
  return [addSuffix(clause, piece, count, notes)];
}

function addSuffix(clause: TextClause, { suffix, written }: Piece, termCount: number, notes: Reason[]): TextClause {
  if (clause.isPhrase) return suffix !== "" && termCount > 1 ? { ...clause, within: readWithin(suffix) } : clause;
  if (!suffix.startsWith("*") && !suffix.startsWith("~")) {
    if (clause.text.includes("*")) sayNoStar(written, notes);
    return clause;
  }
  if (termCount > 1 || clause.text.length < MIN_PREFIX_CHARS || !ONE_WORD.test(clause.text)) {
    sayNoStar(written, notes);
    return clause;
  }
  if (suffix.startsWith("*")) return { ...clause, ending: { kind: "prefix" } };
  const asked = suffix.slice(1);
  const edits =
    asked === "" ? (clause.text.length < LONG_WORD_CHARS ? 1 : MAX_EDITS) : Math.min(MAX_EDITS, Number(asked));
  return edits === 0 ? clause : { ...clause, ending: { kind: "fuzzy", edits } };
}

function sayNoStar(written: string, notes: Reason[]): void {
  const words = `“*” and “~” work at the end of one word of at least ${MIN_PREFIX_CHARS} letters; “${written}” is searched for as it is.`;
  notes.push({ rule: "no-ending", words });
}

function readWithin(suffix: string): number {
  return suffix === "~" ? DEFAULT_WITHIN : Math.min(MAX_WITHIN, Number(suffix.slice(1)));
}

/** A word without brackets that have no partner in it, so that it can stand inside brackets. */
function balance(value: string): string {
  const open: number[] = [];
  const lonely = new Set<number>();
  for (let at = 0; at < value.length; at += 1) {
    if (value[at] === "(") open.push(at);
    else if (value[at] === ")" && open.pop() === undefined) lonely.add(at);
  }
  for (const at of open) lonely.add(at);
  if (lonely.size === 0) return value;
  const units = value.split("").map((char, at) => (lonely.has(at) ? "/" : char));
  return units.join("").replace(/^\/+|\/+$/g, "");
}

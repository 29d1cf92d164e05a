import type { Reason } from "@/lib/analysis/text/span";
import { readPiece } from "./read-piece";
import { type DatedPieces, findTypedDays, readDateField } from "./read-typed-days";
import { type OpenBracket, type Piece, type QueryToken, splitQuery } from "./split-query";
import type { QueryClause, QueryTree } from "./types";

// A pasted paragraph is still a query; a pasted article is not, and an address of this length passes every proxy.
export const MAX_QUERY_CHARS = 2_000;
// Each part costs a look-up in the index.
export const MAX_CLAUSES = 120;

// Control characters part words like spaces; PostgreSQL refuses NUL.
const SPACES = /[\s\p{Cc}]+/gu;

/**
 * Reads a query as a reader types it: docs/search.md explains the language. Never throws: what is not understood is left
 * out or searched for as words, and `notes` say which.
 *
 * @param today YYYY-MM-DD, from which "last March" is counted
 */
export function parseQuery(text: string, today: string): QueryTree {
  const notes: Reason[] = [];
  const tokens = splitQuery(shorten(text, notes), notes);
  const parser: Parser = { tokens: keepFirst(tokens, notes), at: 0, today, wordCount: countWords(tokens), notes };
  return { clauses: readSequence(parser, 0, null), notes: distinct(notes) };
}

type Parser = { tokens: QueryToken[]; at: number; today: string; wordCount: number; notes: Reason[] };
/** One or more alternatives joined by OR. */
type Operand = QueryClause[][];

function shorten(text: string, notes: Reason[]): string {
  const plain = text.replace(SPACES, " ").trim();
  if (plain.length <= MAX_QUERY_CHARS) return plain;
  notes.push({
    rule: "query-cut",
    words: `The query is longer than ${MAX_QUERY_CHARS.toLocaleString("en")} characters; the rest is left out.`,
  });
  return plain.slice(0, MAX_QUERY_CHARS);
}

function keepFirst(tokens: QueryToken[], notes: Reason[]): QueryToken[] {
  const pieces = tokens.flatMap((token, at) => (token.kind === "piece" ? [at] : []));
  const cut = pieces[MAX_CLAUSES];
  if (cut === undefined) return tokens;
  notes.push({ rule: "too-many-parts", words: `Only the first ${MAX_CLAUSES} parts of the query are searched for.` });
  return tokens.slice(0, cut);
}

const countWords = (tokens: readonly QueryToken[]) =>
  tokens.filter((token) => token.kind === "piece" && token.field === null && !token.isQuoted).length;

/** Everything up to the bracket that closes; `field` stands before the bracket that opened. */
function readSequence(parser: Parser, depth: number, field: string | null): QueryClause[] {
  const operands: Operand[] = [];
  let joins = false;
  let excludesNext = false;
  for (let token = parser.tokens[parser.at]; token !== undefined; token = parser.tokens[parser.at]) {
    parser.at += 1;
    if (token.kind === "close") {
      if (depth > 0) break;
    } else if (token.kind === "or") {
      joins = operands.length > 0;
      if (!joins) sayLonely(token.written, parser);
    } else if (token.kind === "not") excludesNext = true;
    else if (token.kind === "piece" || token.kind === "open") {
      const isExcluded = token.isExcluded !== excludesNext;
      const inner = readOperand(parser, { ...token, isExcluded, field: token.field ?? field }, depth);
      excludesNext = false;
      if (inner.length === 0) continue;
      const last = joins ? operands.pop() : undefined;
      operands.push(last ? [...last, inner].flatMap(toAlternatives) : [inner]);
      joins = false;
    }
  }
  if (joins) sayLonely("OR", parser);
  return operands.flatMap(toClauses);
}

function readOperand(parser: Parser, token: Piece | OpenBracket, depth: number): QueryClause[] {
  if (token.kind === "open") {
    const inner = readSequence(parser, depth + 1, token.field);
    return token.isExcluded ? exclude(inner) : inner;
  }
  const rest = parser.tokens.slice(parser.at, parser.at + 8);
  const pieces = [token, ...takeLoose(rest)];
  const found: DatedPieces | null =
    token.field === null ? findTypedDays(pieces, parser) : readDateField(pieces, parser.today);
  if (found === null) return readPiece(token, parser.notes);
  parser.at += found.count - 1;
  if (found.note !== null) parser.notes.push(found.note);
  return [found.clause];
}

/** The plain words that follow, up to anything else. */
function takeLoose(tokens: readonly QueryToken[]): Piece[] {
  const end = tokens.findIndex(
    (token) =>
      token.kind !== "piece" || token.isExcluded || token.isQuoted || token.field !== null || token.suffix !== "",
  );
  return (end < 0 ? tokens : tokens.slice(0, end)).filter((token) => token.kind === "piece");
}

function toClauses(alternatives: Operand): QueryClause[] {
  const [first = []] = alternatives;
  return alternatives.length === 1 ? first : [{ kind: "group", alternatives, isExcluded: false }];
}

/** `a OR (b OR c)` is one choice of three. */
function toAlternatives(clauses: QueryClause[]): Operand {
  const [only] = clauses;
  return clauses.length === 1 && only?.kind === "group" && !only.isExcluded ? only.alternatives : [clauses];
}

function exclude(clauses: QueryClause[]): QueryClause[] {
  const [only] = clauses;
  if (only === undefined) return [];
  if (clauses.length > 1 || only.isExcluded) return [{ kind: "group", alternatives: [clauses], isExcluded: true }];
  return [{ ...only, isExcluded: true, ...("isTyped" in only ? { isTyped: false } : {}) }];
}

function sayLonely(written: string, { notes }: Parser): void {
  notes.push({ rule: "lonely-or", words: `“${written}” needs something on both sides; it is left out.` });
}

function distinct(notes: readonly Reason[]): Reason[] {
  return [...new Map(notes.map((note) => [note.words, note])).values()];
}

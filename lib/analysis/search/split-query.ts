import type { Reason } from "@/lib/analysis/text/span";

/** A word or a quoted text, with what stands before and after it. */
export type Piece = {
  kind: "piece";
  isExcluded: boolean;
  /** The word before the colon. */
  field: string | null;
  value: string;
  isQuoted: boolean;
  /** What stands after the closing mark or at the end of the word: `~`, `~2`, `*`. */
  suffix: string;
  written: string;
};

export type OpenBracket = { kind: "open"; isExcluded: boolean; field: string | null };

export type QueryToken = Piece | OpenBracket | { kind: "close" } | { kind: "or" | "and" | "not"; written: string };

const QUOTE = /["\u201C\u201D\u201E\u201F\u00AB\u00BB\uFF02\u300C\u300D]/;

/** A value without quotation marks of any kind, so that it can be put between two. */
export const withoutQuotes = (text: string): string =>
  text.replace(new RegExp(QUOTE, "g"), " ").replace(/\s+/g, " ").trim();

// A colon begins a field only when something other than an address follows: "http://", "10:30".
const FIELD = /^(\p{L}{2,12}):(?!\/\/)/u;
const SUFFIX = /^~\d{0,3}(?=[\s)]|$)/;
const OPERATORS: ReadonlyMap<string, "or" | "and" | "not"> = new Map<string, "or" | "and" | "not">([
  ["OR", "or"],
  ["AND", "and"],
  ["NOT", "not"],
  ["|", "or"],
  ["||", "or"],
  ["&", "and"],
  ["&&", "and"],
]);
// Nobody writes brackets so deep; reading them must not run out of stack.
const MAX_DEPTH = 20;
// A text in capitals has "AND" and "OR" as words; a query has them between words in small letters, or few of them.
const MAX_CAPITAL_WORDS = 5;

/** The words, quoted texts, brackets and connectives of a query, in order. `text` has single spaces. */
export function splitQuery(text: string, notes: Reason[]): QueryToken[] {
  const tokens: QueryToken[] = [];
  const hasOperators = !isCapitalText(text);
  let depth = 0;
  let isTooDeep = false;
  for (let at = 0; at < text.length; ) {
    const char = text.charAt(at);
    if (char === " " || char === ")") {
      if (char === ")" && depth > 0) tokens.push({ kind: "close" });
      depth -= char === ")" && depth > 0 ? 1 : 0;
      at += 1;
      continue;
    }
    if (char === "(" && depth === MAX_DEPTH) {
      isTooDeep = true;
      at += 1;
      continue;
    }
    const [token, next] = readToken(text, at, depth, hasOperators, notes);
    if (token.kind === "open") depth += 1;
    tokens.push(token);
    at = next;
  }
  if (isTooDeep) {
    const words = `Brackets are read ${MAX_DEPTH} deep; those inside are left out.`;
    notes.push({ rule: "too-deep", words });
  }
  return tokens;
}

function isCapitalText(text: string): boolean {
  return text.split(" ").length >= MAX_CAPITAL_WORDS && /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

function readToken(
  text: string,
  start: number,
  depth: number,
  hasOperators: boolean,
  notes: Reason[],
): [QueryToken, number] {
  let at = start;
  const isExcluded = text[at] === "-" && at + 1 < text.length && text[at + 1] !== " ";
  if (isExcluded) at += 1;
  const field = FIELD.exec(text.slice(at, at + 14))?.[1] ?? null;
  if (field !== null) at += field.length + 1;
  if (text[at] === "(") return [{ kind: "open", isExcluded, field }, at + 1];
  const isQuoted = QUOTE.test(text.charAt(at));
  const end = isQuoted ? findQuote(text, at + 1) : findWordEnd(text, at, depth);
  if (isQuoted && end === text.length) {
    notes.push({
      rule: "open-quote",
      words: "A quotation mark is not closed; the phrase runs to the end of the query.",
    });
  }
  const value = text.slice(isQuoted ? at + 1 : at, end).trim();
  const afterMark = isQuoted ? Math.min(end + 1, text.length) : end;
  const suffix = isQuoted ? (SUFFIX.exec(text.slice(afterMark, afterMark + 6))?.[0] ?? "") : suffixOf(value);
  const next = Math.max(start + 1, isQuoted ? afterMark + suffix.length : end);
  const written = text.slice(start, next);
  const operator = hasOperators && field === null && !isExcluded && !isQuoted ? OPERATORS.get(value) : undefined;
  if (operator) return [{ kind: operator, written }, next];
  const bare = isQuoted ? value : value.slice(0, value.length - suffix.length);
  return [{ kind: "piece", isExcluded, field, value: bare, isQuoted, suffix, written }, next];
}

function findQuote(text: string, from: number): number {
  let end = from;
  while (end < text.length && !QUOTE.test(text.charAt(end))) end += 1;
  return end;
}

/** A word ends at a space or quotation mark, inside brackets also at one that closes what it did not open itself. */
function findWordEnd(text: string, from: number, depth: number): number {
  let opened = 0;
  let end = from;
  for (; end < text.length && text[end] !== " " && !QUOTE.test(text.charAt(end)); end += 1) {
    if (text[end] === "(") opened += 1;
    else if (text[end] === ")" && opened > 0) opened -= 1;
    else if (text[end] === ")" && depth > 0) break;
  }
  return end;
}

function suffixOf(value: string): string {
  return /(?<=[\p{L}\p{N}\p{M}])(?:\*+|~\d{0,3})$/u.exec(value)?.[0] ?? "";
}

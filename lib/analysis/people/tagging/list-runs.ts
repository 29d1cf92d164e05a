import { classesOf, WORD_CLASS } from "@/lib/analysis/people/lists/word-classes";
import type { Token } from "./token";

/** Tokens `from` to `to` (exclusive) that are together and may hold names: capitalised words with what joins them. */
export type Run = { from: number; to: number };

// Longer runs are upper-case prose or lists; a name never needs more.
const MAX_RUN = 40;
const MAX_PARTICLES = 3;
const MAX_NICKNAME_WORDS = 3;
const JOINING = new Set(["space", "dot", "wrap", "glued"]);
const LEADING = new Set(
  "abu al bin bint da dal das de del della den der di dos du el ibn ten ter umm van vanden von zu".split(" "),
);
const GENERATIONS = new Set(["jr", "sr", "ii", "iii", "iv"]);
const JOINED_PARTICLE = /^(?:[aA][lnrstz]h?|[eE]l|bin|ibn|[dDlL]|de|ul)['\u2019\-\u2010\u2011]\p{Lu}/u;

/** The stretches of a text in which names are looked for. Everything outside them is no name. */
export function listRuns(tokens: readonly Token[]): Run[] {
  const runs: Run[] = [];
  let at = 0;
  while (at < tokens.length) {
    const from = startAt(tokens, at);
    if (from === null) {
      at += 1;
      continue;
    }
    let to = from;
    for (let next: number | null = firstCapital(tokens, from); next !== null && next - from <= MAX_RUN; ) {
      to = next + 1;
      next = nextMember(tokens, next);
    }
    runs.push({ from, to });
    at = to;
  }
  return runs;
}

export function isCapital(token: Token | undefined): boolean {
  if (token === undefined) return false;
  if (token.shape === "lower") return JOINED_PARTICLE.test(token.text);
  return token.shape !== "number" && token.shape !== "uncased";
}

/** A run starts at a capital, or at a particle before one ("de Tocqueville"). */
function startAt(tokens: readonly Token[], at: number): number | null {
  if (isCapital(tokens[at])) return at;
  return LEADING.has(tokens[at]?.text ?? "") && firstCapital(tokens, at) !== null ? at : null;
}

function firstCapital(tokens: readonly Token[], from: number): number | null {
  for (let at = from; at <= from + MAX_PARTICLES; at += 1) {
    const token = tokens[at];
    if (token === undefined || (at > from && !JOINING.has(token.gap))) return null;
    if (isCapital(token)) return at;
    if (!isParticle(token)) return null;
  }
  return null;
}

function isParticle(token: Token): boolean {
  return token.shape === "lower" && (classesOf(token.folded) & WORD_CLASS.particle) !== 0;
}

function nextMember(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token === undefined || next === undefined || token.isPossessive) return null;
  if (JOINING.has(next.gap)) {
    if (next.gap === "dot" && !token.hasStop) return null;
    return firstCapital(tokens, at + 1);
  }
  if (next.gap === "comma" && next.shape !== "lower" && GENERATIONS.has(next.folded)) return at + 1;
  return next.gap === "quote" ? afterNickname(tokens, at + 1) : null;
}

/** `John "the Rock" Smith`: the run goes on when the quotation is short, capitalised and followed by a capital. */
function afterNickname(tokens: readonly Token[], open: number): number | null {
  for (let at = open; at < open + MAX_NICKNAME_WORDS; at += 1) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (token === undefined || next === undefined || token.isPossessive) return null;
    if (at > open && !JOINING.has(token.gap)) return null;
    if (!isCapital(token) && token.folded !== "the") return null;
    if (next.gap === "quote") return isCapital(next) ? at + 1 : null;
  }
  return null;
}

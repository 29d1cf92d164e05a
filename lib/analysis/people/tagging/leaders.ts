import { classesOf, SURNAME, WORD_CLASS } from "@/lib/analysis/people/lists/word-classes";
import { rankOf } from "@/lib/analysis/people/lists/word-ranks";
import type { Token } from "@/lib/analysis/people/tagging/token";
import { isCapital } from "./list-runs";
import type { TaggedName } from "./tag-runs";

// Who is said to have one has it by surname: "the Biden administration".
const LED = new Set("administration cabinet clique presidency".split(" "));
const CONFIDENCE = 0.75;
const JOINED = new Set(["space", "wrap", "glued"]);
const OTHERWISE =
  WORD_CLASS.place |
  WORD_CLASS.demonym |
  WORD_CLASS.organisation |
  WORD_CLASS.organisationName |
  WORD_CLASS.placeWord |
  WORD_CLASS.titleModifier |
  WORD_CLASS.role |
  WORD_CLASS.calendar |
  WORD_CLASS.honorific;

/**
 * The tagged names and those of leaders whom the text calls by surname alone ("the Biden administration"), there and
 * wherever else the article uses that word alone. In order.
 */
export function addLeaders(tokens: readonly Token[], names: readonly TaggedName[]): TaggedName[] {
  const leaders = new Set<string>();
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    if (next !== undefined && LED.has(next.folded) && JOINED.has(next.gap) && isLeader(tokens, at))
      leaders.add(token.folded);
  });
  if (leaders.size === 0) return [...names];
  const taken = new Set(names.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, k) => from + k)));
  const found = tokens.flatMap((token, at) =>
    leaders.has(token.folded) && !taken.has(at) && isAlone(tokens, at)
      ? [{ from: at, to: at + 1, confidence: CONFIDENCE }]
      : [],
  );
  return [...names, ...found].sort((a, b) => a.from - b.from);
}

/** A surname, or a word of no list, that stands alone before the word for what is led. */
function isLeader(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.shape !== "capitalised" || token.isPossessive || !isAlone(tokens, at)) return false;
  const classes = classesOf(token.folded);
  if (classes & OTHERWISE) return false;
  return (classes & SURNAME) !== 0 || rankOf(token.folded).surname !== "" || classes === 0;
}

/** Whether no capitalised word is joined to the one before. */
function isAlone(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token === undefined || !isCapital(token)) return false;
  return (
    before === undefined ||
    !JOINED.has(token.gap) ||
    before.shape === "lower" ||
    before.shape === "number" ||
    before.isPossessive ||
    isFunctionStart(before)
  );
}

const FUNCTION_STARTS = new Set(
  "the and but if as when while for with this that in on by to of former present current".split(" "),
);
const isFunctionStart = (token: Token) => FUNCTION_STARTS.has(token.folded);

import triples from "@/lib/analysis/data/letter-triples.json";
import { describeClasses } from "@/lib/analysis/people/lists/class-codes";
import { classesOf, EAST_ASIAN, GIVEN, SURNAME, WORD_CLASS } from "@/lib/analysis/people/lists/word-classes";
import { rankOf } from "@/lib/analysis/people/lists/word-ranks";
import { looksChinese, looksJoinedPinyin, looksKorean } from "@/lib/analysis/people/names/east-asian";
import type { Shape, Token } from "@/lib/analysis/people/tagging/token";
import { joinCodes } from "./join-codes";
import type { Run } from "./list-runs";

const POSITIONS = ["only", "first", "mid", "last"] as const;
export type Position = (typeof POSITIONS)[number];

const HYPHEN = /[-\u2010\u2011]/;
const LONGEST_SYLLABLES = 13;

export function positionOf(run: Run, at: number): Position {
  if (run.to - run.from === 1) return "only";
  if (at === run.from) return "first";
  return at === run.to - 1 ? "last" : "mid";
}

/**
 * What a word shows by itself: spelling, shape, classes, usage. Kind and value in turn. Depends on nothing but what is
 * given, so that whoever asks often can keep the answer.
 */
export function describeWord(folded: string, shape: Shape, position: Position): string[] {
  const list: string[] = ["b", ""];
  const bits = classesOf(folded);
  const { code, names } = describeClasses(bits);
  list.push("w", folded, "sh", shape, SHAPES[position], shape, "c", code);
  for (const name of names) list.push("k", name);
  if (folded.length > 3) list.push("s3", folded.slice(-3));
  if (folded.length > 2) list.push("s2", folded.slice(-2));
  if (folded.length > 4) list.push("s4", folded.slice(-4), "p3", folded.slice(0, 3));
  if (shape === "mixed" && HYPHEN.test(folded)) list.push("hyphen", "");
  addRank(list, folded, position);
  if (bits === 0) list.push("unknown", "", "unknown-at", position);
  if (shape !== "initial" && shape !== "lower" && (bits & (GIVEN | SURNAME | WORD_CLASS.common)) === 0) {
    const likeness = String(nameLikeness(folded));
    list.push("like", likeness, LIKENESSES[position], likeness);
  }
  if (maySpellSyllable(folded, shape) && isSyllable(folded)) list.push("syllable", "");
  return list;
}

/** Adds the place of a word in its run. */
export function addPlace(list: string[], tokens: readonly Token[], run: Run, at: number, position: Position): void {
  const token = tokens[at];
  if (token === undefined) return;
  list.push(LENGTHS[position], String(Math.min(run.to - run.from, 6)));
  if (token.gap !== "space") list.push("g", token.gap);
  if (token.isPossessive) list.push("poss", "", "poss-c", describeClasses(classesOf(token.folded)).code);
  if (token.hasStop) list.push("stop", token.shape);
  if (run.to - run.from > 1 && maySpellSyllable(token.folded, token.shape)) addEastAsian(list, tokens, run, at);
}

const maySpellSyllable = (folded: string, shape: Shape) => folded.length <= LONGEST_SYLLABLES && shape !== "initial";

/** What frequency lists know: "Judy" is a name in speech too, "Flood" mostly none. */
function addRank(list: string[], folded: string, position: Position): void {
  const { usage, given, surname, notable, code } = rankOf(folded);
  list.push("u", usage, "gr", given, "sr", surname, "ur", code, USAGES[position], usage);
  if (notable !== "") list.push("n", notable, NOTABLES[position], notable);
}

const positioned = (kind: string) => ({
  only: `${kind}|only`,
  first: `${kind}|first`,
  mid: `${kind}|mid`,
  last: `${kind}|last`,
});
const [SHAPES, LENGTHS, LIKENESSES] = [positioned("sh"), positioned("n"), positioned("like")];
const [USAGES, NOTABLES] = [positioned("u"), positioned("notable")];

function codeAt(tokens: readonly Token[], run: Run, at: number, edge: string): string {
  if (at < run.from || at >= run.to) return edge;
  return describeClasses(classesOf(tokens[at]?.folded ?? "")).code;
}

const shortRank = (token: Token | undefined) => rankOf(token?.folded ?? "").short;

function addEastAsian(list: string[], tokens: readonly Token[], run: Run, at: number): void {
  const isFirst = isSurnameAt(tokens, run, at - 1);
  const isSecond = isSurnameAt(tokens, run, at - 2);
  const next = at + 1 < run.to && isSurnameAt(tokens, run, at) ? (tokens[at + 1]?.folded ?? "") : "";
  if (!isFirst && !isSecond && next === "") return;
  const folded = tokens[at]?.folded ?? "";
  if (!isSyllable(folded)) return;
  if (isFirst) list.push("ea-1", HYPHEN.test(folded) ? "h" : "");
  if (isSecond) list.push("ea-2", "");
  if (next !== "" && isSyllable(next)) list.push("ea+1", HYPHEN.test(next) ? "h" : "");
}

function isSurnameAt(tokens: readonly Token[], run: Run, at: number): boolean {
  return at >= run.from && at < run.to && (classesOf(tokens[at]?.folded ?? "") & EAST_ASIAN) !== 0;
}

function isSyllable(folded: string): boolean {
  return looksKorean(folded) || looksChinese(folded) || looksJoinedPinyin(folded);
}

/** Adds what is beside a word inside its run. */
export function addNeighbours(list: string[], tokens: readonly Token[], run: Run, at: number): void {
  const left = codeAt(tokens, run, at - 1, "^");
  const own = codeAt(tokens, run, at, "");
  const right = codeAt(tokens, run, at + 1, "$");
  const leftOwn = joinCodes(left, own);
  list.push("c-1", left, "c+1", right, "c-1c", leftOwn, "cc+1", joinCodes(own, right), "c3", joinCodes(leftOwn, right));
  const before = at > run.from ? tokens[at - 1] : undefined;
  const after = at + 1 < run.to ? tokens[at + 1] : undefined;
  if (before) list.push("w-1", before.folded, "sh-1", before.shape);
  if (after) list.push("w+1", after.folded, "sh+1", after.shape);
  if (after && after.gap !== "space") list.push("g+1", after.gap);
  const rank = shortRank(tokens[at]);
  list.push(
    "r-1",
    joinCodes(before ? shortRank(before) : "^", rank),
    "r+1",
    joinCodes(rank, after ? shortRank(after) : "$"),
  );
}

const BUCKET = 1.5;
const LARGEST = 3;

/**
 * How much an unknown folded word is spelled like the names of the lists rather than like their common words and
 * places: the sum of the log-odds of its letter triples, in a few steps from -3 to 3.
 */
function nameLikeness(folded: string): number {
  let sum = 0;
  const padded = `^${folded}$`;
  for (let at = 0; at + 3 <= padded.length; at += 1) sum += ODDS.get(padded.slice(at, at + 3)) ?? 0;
  return Math.max(-LARGEST, Math.min(LARGEST, Math.round(sum / BUCKET)));
}

// Each entry is a triple and its log-odds in tenths: "^mc21".
const ODDS = new Map(
  triples.flatMap((line) => line.split("|").map((entry) => [entry.slice(0, 3), Number(entry.slice(3)) / 10] as const)),
);

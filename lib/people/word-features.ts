import { describeClasses } from "./class-codes";
import { looksChinese, looksJoinedPinyin, looksKorean } from "./east-asian";
import { nameLikeness } from "./name-likeness";
import type { Run } from "./runs";
import type { Token } from "./tokens";
import { classesOf, EAST_ASIAN, GIVEN, SURNAME, WORD_CLASS } from "./word-classes";

export const POSITIONS = ["only", "first", "mid", "last"] as const;
export type Position = (typeof POSITIONS)[number];

const HYPHEN = /[-\u2010\u2011]/;
const LONGEST_SYLLABLES = 13;

export function positionOf(run: Run, at: number): Position {
  if (run.to - run.from === 1) return "only";
  if (at === run.from) return "first";
  return at === run.to - 1 ? "last" : "mid";
}

/** Adds what a word shows by itself: spelling, shape, classes. Kind and value in turn. */
export function addWord(list: string[], tokens: readonly Token[], run: Run, at: number): void {
  const token = tokens[at];
  if (token === undefined) return;
  const { folded, shape } = token;
  const bits = classesOf(folded);
  const { code, names } = describeClasses(bits);
  const position = positionOf(run, at);
  list.push("w", folded, "sh", shape, SHAPES[position], shape, "c", code);
  for (const name of names) list.push("k", name);
  list.push(LENGTHS[position], String(Math.min(run.to - run.from, 6)));
  if (token.gap !== "space") list.push("g", token.gap);
  if (token.isPossessive) list.push("poss", "", "poss-c", code);
  if (token.hasStop) list.push("stop", shape);
  if (folded.length > 3) list.push("s3", folded.slice(-3));
  if (folded.length > 2) list.push("s2", folded.slice(-2));
  if (folded.length > 4) list.push("s4", folded.slice(-4), "p3", folded.slice(0, 3));
  if (shape === "mixed" && HYPHEN.test(folded)) list.push("hyphen", "");
  if (bits === 0) list.push("unknown", "", "unknown-at", position);
  if (shape !== "initial" && shape !== "lower" && (bits & (GIVEN | SURNAME | WORD_CLASS.common)) === 0) {
    const likeness = String(nameLikeness(folded));
    list.push("like", likeness, LIKENESSES[position], likeness);
  }
  if (folded.length <= LONGEST_SYLLABLES && shape !== "initial") addEastAsian(list, tokens, run, at);
}

const positioned = (kind: string) => ({
  only: `${kind}|only`,
  first: `${kind}|first`,
  mid: `${kind}|mid`,
  last: `${kind}|last`,
});
const [SHAPES, LENGTHS, LIKENESSES] = [positioned("sh"), positioned("n"), positioned("like")];

function addEastAsian(list: string[], tokens: readonly Token[], run: Run, at: number): void {
  const folded = tokens[at]?.folded ?? "";
  if (!isSyllable(folded)) return;
  list.push("syllable", "");
  const isSurname = (place: number) =>
    place >= run.from && place < run.to && (classesOf(tokens[place]?.folded ?? "") & EAST_ASIAN) !== 0;
  if (isSurname(at - 1)) list.push("ea-1", HYPHEN.test(folded) ? "h" : "");
  if (isSurname(at - 2)) list.push("ea-2", "");
  const next = at + 1 < run.to ? (tokens[at + 1]?.folded ?? "") : "";
  if (isSurname(at) && next !== "" && isSyllable(next)) list.push("ea+1", HYPHEN.test(next) ? "h" : "");
}

function isSyllable(folded: string): boolean {
  return looksKorean(folded) || looksChinese(folded) || looksJoinedPinyin(folded);
}

/** Adds what stands beside a word inside its run. */
export function addNeighbours(list: string[], tokens: readonly Token[], run: Run, at: number): void {
  const codeAt = (place: number, edge: string) =>
    place >= run.from && place < run.to ? describeClasses(classesOf(tokens[place]?.folded ?? "")).code : edge;
  const [left, own, right] = [codeAt(at - 1, "^"), codeAt(at, ""), codeAt(at + 1, "$")];
  list.push(
    "c-1",
    left,
    "c+1",
    right,
    "c-1c",
    `${left},${own}`,
    "cc+1",
    `${own},${right}`,
    "c3",
    `${left},${own},${right}`,
  );
  const before = at > run.from ? tokens[at - 1] : undefined;
  const after = at + 1 < run.to ? tokens[at + 1] : undefined;
  if (before) list.push("w-1", before.folded, "sh-1", before.shape);
  if (after) list.push("w+1", after.folded, "sh+1", after.shape);
  if (after && after.gap !== "space") list.push("g+1", after.gap);
  if (at + 2 < run.to) list.push("c+2", codeAt(at + 2, "$"));
  if (at - 2 >= run.from) list.push("c-2", codeAt(at - 2, "^"));
}

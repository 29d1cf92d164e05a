import { classesOf, GIVEN, TITLE, WORD_CLASS } from "@/lib/analysis/people/lists/word-classes";
import type { Token } from "@/lib/analysis/people/tagging/token";
import { isCapital, type Run } from "./list-runs";

/** How a capitalised word is used in the whole article: a name once introduced stays a name. Counts. */
export type WordEvidence = {
  capital: number;
  lower: number;
  titled: number;
  afterGiven: number;
  speaking: number;
  located: number;
  determined: number;
  beforeThing: number;
  alone: number;
  last: number;
  possessive: number;
};

export type DocumentEvidence = ReadonlyMap<string, WordEvidence>;

const SPEAKING = WORD_CLASS.speech | WORD_CLASS.personVerb;
const THING = WORD_CLASS.organisation | WORD_CLASS.placeWord;
const DETERMINERS = new Set(["the", "a", "an", "this", "that", "these", "those"]);

/** The uses of every capitalised word of an article, by its folded form. */
export function gatherEvidence(tokens: readonly Token[], runs: readonly Run[]): DocumentEvidence {
  const evidence = new Map<string, WordEvidence>();
  for (const run of runs) {
    for (let at = run.from; at < run.to; at += 1) {
      if (isCapital(tokens[at])) note(evidence, tokens, run, at);
    }
  }
  for (const token of tokens) {
    if (token.shape !== "lower") continue;
    const known = evidence.get(token.folded);
    if (known) known.lower += 1;
  }
  return evidence;
}

function note(evidence: Map<string, WordEvidence>, tokens: readonly Token[], run: Run, at: number): void {
  const token = tokens[at];
  if (token === undefined) return;
  const entry = evidence.get(token.folded) ?? empty();
  evidence.set(token.folded, entry);
  const before = at > run.from || joins(token) ? (tokens[at - 1]?.folded ?? "") : "";
  const after = classesOf(tokens[at + 1]?.folded ?? "");
  const isLast = at === run.to - 1;
  entry.capital += 1;
  if (classesOf(before) & TITLE) entry.titled += 1;
  if (at > run.from && classesOf(before) & GIVEN) entry.afterGiven += 1;
  if (isLast && (after & SPEAKING) !== 0 && joins(tokens[at + 1])) entry.speaking += 1;
  else if (at === run.from && classesOf(tokens[at - 1]?.folded ?? "") & WORD_CLASS.speech) entry.speaking += 1;
  if (at === run.from && classesOf(before) & WORD_CLASS.preposition) entry.located += 1;
  if (at === run.from && DETERMINERS.has(before)) entry.determined += 1;
  if (!isLast && after & THING) entry.beforeThing += 1;
  if (run.to - run.from === 1) entry.alone += 1;
  else if (isLast) entry.last += 1;
  if (token.isPossessive) entry.possessive += 1;
}

function joins(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (token.gap === "space" || token.gap === "dot" || token.gap === "wrap" || token.gap === "glued")
  );
}

function empty(): WordEvidence {
  return {
    capital: 0,
    lower: 0,
    titled: 0,
    afterGiven: 0,
    speaking: 0,
    located: 0,
    determined: 0,
    beforeThing: 0,
    alone: 0,
    last: 0,
    possessive: 0,
  };
}

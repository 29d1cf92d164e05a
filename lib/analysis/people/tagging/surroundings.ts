import { describeClasses } from "@/lib/analysis/people/lists/class-codes";
import { classesOf } from "@/lib/analysis/people/lists/word-classes";
import { rankOf } from "@/lib/analysis/people/lists/word-ranks";
import type { Token } from "@/lib/analysis/people/tagging/token";
import { joinCodes } from "./join-codes";
import type { Run } from "./list-runs";

const HEADLINE_REACH = 12;
const HEADLINE_CAPITALS = 4;
const STARTS = new Set(["start", "stop", "line", "paragraph", "quote"]);

/** What is left and right of a run, equal for all its words: kind and value in turn. */
export function describeSurroundings(tokens: readonly Token[], run: Run): string[] {
  const list: string[] = [];
  const before = tokens[run.from - 1];
  const after = tokens[run.to];
  const gap = tokens[run.from]?.gap ?? "start";
  const isStart = STARTS.has(gap);
  list.push("gap", gap, "L", isStart ? "" : wordOf(before));
  if (before && !isStart) {
    const code = codeOf(before);
    list.push("Lc", code, "Lg", joinCodes(gap, code));
  } else if (before) list.push("Ls", codeOf(before));
  const afterGap = after?.gap ?? "end";
  list.push("R", `${afterGap},${after?.shape === "number" ? numberKind(after.text) : (after?.folded ?? "")}`);
  if (after) list.push("Rg", afterGap, "Rc", joinCodes(afterGap, codeOf(after)));
  const [left, right] = [isStart ? "^" : meaningOf(before), meaningOf(after)];
  list.push("Lm", left, "Rm", joinCodes(afterGap, right));
  if (afterGap === "comma" || afterGap === "bracket") list.push("Ra", findApposition(tokens, run.to));
  if (isCited(tokens, run)) list.push("cited", "");
  list.push("end", codeOf(tokens[run.to - 1]));
  if (isShouted(tokens, run)) list.push("shout", "");
  if (isHeadline(tokens, run)) list.push("headline", "");
  return list;
}

const codeOf = (token: Token | undefined) => describeClasses(classesOf(token?.folded ?? "")).code;

/** The field of meaning of a lower-case word, or how else it is written. */
function meaningOf(token: Token | undefined): string {
  if (token === undefined) return "$";
  return token.shape === "lower" ? rankOf(token.folded).meaning : token.shape;
}

const PERSON_NOUN = "Ns";
const APPOSITION_REACH = 5;

/** Whether a noun for a person is soon behind the comma ("Jane Roe, a retired teacher"). */
function findApposition(tokens: readonly Token[], from: number): string {
  for (let at = from; at < from + APPOSITION_REACH; at += 1) {
    const token = tokens[at];
    if (token === undefined || (at > from && token.gap !== "space")) return "";
    if (token.shape === "lower" && rankOf(token.folded).meaning.startsWith(PERSON_NOUN)) return "person";
  }
  return "";
}

const CITATION_REACH = 12;
const CITATION_GAPS = new Set(["comma", "amp", "space", "bracket", "dot", "stop"]);
const CITATION_WORDS = new Set(["et", "al", "and"]);

/** "Marsden, Mackey & Plonsky, 2014", "Santos (1989)": names up to a year. */
function isCited(tokens: readonly Token[], run: Run): boolean {
  for (let at = run.to; at < run.to + CITATION_REACH; at += 1) {
    const token = tokens[at];
    if (token === undefined || !CITATION_GAPS.has(token.gap)) return false;
    if (token.shape === "number") return token.gap !== "space" && /^(?:1[89]|20)\d\d[a-z]?$/.test(token.text);
    if (token.shape === "lower" && !CITATION_WORDS.has(token.folded)) return false;
  }
  return false;
}

/** A word as context: which figures it holds does not matter ("16-year-old"). */
function wordOf(token: Token | undefined): string {
  if (token === undefined) return "";
  return token.shape === "number" ? token.folded.replace(/\d/g, "0") : token.folded;
}

function numberKind(text: string): string {
  if (/^\d{1,2}$/.test(text)) return "age";
  return /^(?:1[5-9]|20)\d\d/.test(text) ? "year" : "number";
}

function isShouted(tokens: readonly Token[], run: Run): boolean {
  let upper = 0;
  for (let at = Math.max(0, run.from - 3); at < Math.min(tokens.length, run.to + 3); at += 1) {
    const shape = tokens[at]?.shape;
    if (shape === "lower" || shape === "capitalised") return false;
    if (shape === "upper") upper += 1;
  }
  return upper >= 3;
}

/** A line in which every longer word is capitalised. */
function isHeadline(tokens: readonly Token[], run: Run): boolean {
  let capitals = 0;
  for (const step of [-1, 1]) {
    for (let at = step < 0 ? run.from : run.to - 1, seen = 0; seen < HEADLINE_REACH; at += step, seen += 1) {
      const token = tokens[at];
      if (token === undefined) break;
      if (token.shape === "lower" && token.folded.length > 4) return false;
      if (token.shape !== "lower" && token.shape !== "number") capitals += 1;
      const edge = step < 0 ? token : tokens[at + 1];
      if (edge === undefined || edge.gap === "line" || edge.gap === "paragraph" || edge.gap === "stop") break;
    }
  }
  return capitals - (run.to - run.from) >= HEADLINE_CAPITALS;
}

import { describeClasses } from "./class-codes";
import type { Run } from "./runs";
import type { Token } from "./tokens";
import { classesOf } from "./word-classes";

const HEADLINE_REACH = 12;
const HEADLINE_CAPITALS = 4;
const STARTS = new Set(["start", "stop", "line", "paragraph", "quote"]);

/** What stands left and right of a run, equal for all its words: kind and value in turn. */
export function describeSurroundings(tokens: readonly Token[], run: Run): string[] {
  const list: string[] = [];
  const before = tokens[run.from - 1];
  const after = tokens[run.to];
  const gap = tokens[run.from]?.gap ?? "start";
  const isStart = STARTS.has(gap);
  list.push("gap", gap, "L", isStart ? "" : wordOf(before));
  if (before && !isStart) {
    const code = codeOf(before);
    list.push("Lc", code, "Lg", `${gap},${code}`, "L2", `${wordOf(tokens[run.from - 2])},${wordOf(before)}`);
  } else if (before) list.push("Ls", codeOf(before));
  const afterGap = after?.gap ?? "end";
  list.push("R", `${afterGap},${after?.shape === "number" ? numberKind(after.text) : (after?.folded ?? "")}`);
  if (after) list.push("Rg", afterGap, "Rc", `${afterGap},${codeOf(after)}`);
  list.push("end", codeOf(tokens[run.to - 1]));
  if (isShouted(tokens, run)) list.push("shout", "");
  if (isHeadline(tokens, run)) list.push("headline", "");
  return list;
}

const codeOf = (token: Token | undefined) => describeClasses(classesOf(token?.folded ?? "")).code;

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

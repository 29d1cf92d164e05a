import { hashForRule } from "./line-words";
import type { LineKind, SplitLine } from "./split-line";

/**
 * What can be said of a line: that it is of a kind; that an article begins with it (`opening`); that the article it heads is
 * left out (`left-out`); that it, and the article it heads, is what it was found to be (`as-found`).
 */
export const TREATMENTS = [
  "headline",
  "heading",
  "text",
  "section",
  "furniture",
  "opening",
  "left-out",
  "as-found",
] as const;
export type Treatment = (typeof TREATMENTS)[number];

/** What an editor says of the split of one document. `line` and `before` are ids of lines. */
export type SplitCorrection =
  | { act: "treat"; line: string; as: Treatment }
  /** A line, with its article where it is a headline, goes before another line; null: to the end. */
  | { act: "move"; line: string; before: string | null }
  /** What stands above the text of the article that begins with a line; a key that is missing stays as found. */
  | { act: "head"; line: string; title?: string; section?: string | null; author?: string | null };

/** What an editor says of every line of a publication with these words (`hashForRule`). */
export type SplitRule = {
  words: string;
  as: Treatment;
  /** No editor said so: the publication's other issues have it so. */
  isLearned?: boolean;
};

/** Puts rules in force, then corrections in their order; what speaks of no line is passed over. */
export function treatLines(
  found: readonly SplitLine[],
  rules: readonly SplitRule[],
  corrections: readonly SplitCorrection[],
): SplitLine[] {
  let lines = [...found];
  const byWords = new Map(rules.map((rule) => [rule.words, rule]));
  if (byWords.size > 0) {
    found.forEach(({ text, isMade }, at) => {
      const rule = byWords.get(hashForRule(text));
      if (rule === undefined || (isMade && rule.as !== "left-out")) return;
      treat(lines, at, rule.as, rule.isLearned ? BY_LEARNING : BY_RULE);
    });
  }
  for (const said of corrections) {
    if (said.act === "treat") {
      const at = lines.findIndex((line) => line.id === said.line);
      treat(lines, at, said.as, BY_EDITOR);
    } else if (said.act === "move") lines = move(lines, said.line, said.before);
  }
  return lines;
}

const BY_EDITOR = { rule: "editor", words: "Decided by an editor." };
const BY_RULE = { rule: "publication-rule", words: "Decided by a rule for this publication." };

const BY_LEARNING = { rule: "learned", words: "So it is in other issues of this publication." };

/** Changes the line at a place of the list, in the list; no place is passed over. */
function treat(lines: SplitLine[], at: number, as: Treatment, reason: SplitLine["reason"]): void {
  const line = lines[at];
  if (!line) return;
  if (as === "left-out") leaveOut(lines, at, reason);
  else if (as === "as-found") takeBack(lines, at);
  else if (as === "opening") lines[at] = { ...line, kind: "text", opens: true, reason };
  else lines[at] = { ...line, kind: as, opens: false, reason };
}

/** The line itself and, of a headline, all that stands under it. */
function leaveOut(lines: SplitLine[], at: number, reason: SplitLine["reason"]): void {
  const end = endOfGroup(lines, at);
  for (let i = at; i < end; i += 1) {
    const line = lines[i] as SplitLine;
    if (line.kind !== "furniture") lines[i] = { ...line, kind: "furniture", opens: false, reason };
  }
}

/** Takes back what was said of a line; of a headline also what was said of the lines found under it. */
function takeBack(lines: SplitLine[], at: number): void {
  const { found, article } = lines[at] as SplitLine;
  lines.forEach((line, i) => {
    const isMeant = i === at || (found === "headline" && line.article === article);
    if (isMeant) lines[i] = { ...line, kind: line.found, opens: false, reason: null };
  });
}

/** Where the article that a headline begins ends; behind the line itself for other lines. */
function endOfGroup(lines: readonly SplitLine[], at: number): number {
  if (lines[at]?.kind !== "headline" && !lines[at]?.opens) return at + 1;
  let next = at + 1;
  for (let line = lines[next]; line && !BEGINS.has(line.kind) && !line.opens; line = lines[next]) next += 1;
  return next;
}

const BEGINS: ReadonlySet<LineKind> = new Set(["headline", "section"]);

function move(lines: SplitLine[], id: string, before: string | null): SplitLine[] {
  const at = lines.findIndex((line) => line.id === id);
  if (at === -1 || id === before) return lines;
  const end = endOfGroup(lines, at);
  const group = lines.slice(at, end).map((line) => ({ ...line, isMoved: true }));
  const rest = [...lines.slice(0, at), ...lines.slice(end)];
  const to = before === null ? rest.length : rest.findIndex((line) => line.id === before);
  return to === -1 ? lines : [...rest.slice(0, to), ...group, ...rest.slice(to)];
}

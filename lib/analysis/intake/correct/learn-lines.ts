import type { LineKind } from "./split-line";

/** A line of one issue, with `hashForRule` of it. */
export type IssueLine = { kind: LineKind; text: string; words: string };

/** What a line is that a publication prints again and again. */
export type LearnedLine = {
  words: string;
  /** As the newest issue prints it. */
  text: string;
  kind: "section" | "headline" | "furniture";
  /** In how many issues it is of this kind, and in how many it stands at all. */
  issues: number;
  of: number;
};

// Twice may be chance: from the third issue on a line is one that the publication repeats. (Migration 0017 says three too.)
const MIN_ISSUES = 3;
const MIN_SHARE = 0.75;
// A longer line that is the same to the letter is text that was printed again.
const MAX_LINE_CHARS = 300;
const LEARNED = new Set<LineKind>(["section", "headline", "furniture"]);

/**
 * The lines that come again in issues of one publication and nearly always are of one kind: its sections, its standing
 * headlines, and what surrounds its articles.
 *
 * @param issues the lines of each issue, the newest issue first
 * @returns those in most issues first
 */
export function learnLines(issues: readonly (readonly IssueLine[])[]): LearnedLine[] {
  const counted = new Map<string, { text: string; of: number; kinds: Map<LineKind, number> }>();
  for (const lines of issues) {
    for (const [words, { text, kind }] of kindsOfIssue(lines)) {
      const known = counted.get(words) ?? { text, of: 0, kinds: new Map<LineKind, number>() };
      known.of += 1;
      known.kinds.set(kind, (known.kinds.get(kind) ?? 0) + 1);
      counted.set(words, known);
    }
  }
  const learned = [...counted].flatMap(([words, { text, of, kinds }]): LearnedLine[] => {
    const [kind, count] = [...kinds].sort((a, b) => b[1] - a[1])[0] ?? ["text", 0];
    const isSure = isLearned(kind) && count >= MIN_ISSUES && count >= of * MIN_SHARE;
    return isSure ? [{ words, text, kind, issues: count, of }] : [];
  });
  return learned.sort((a, b) => b.issues - a.issues || (a.words < b.words ? -1 : 1));
}

function isLearned(kind: LineKind): kind is LearnedLine["kind"] {
  return LEARNED.has(kind);
}

/** What each line is in an issue; words that are several things in one issue are nothing to learn from. */
function kindsOfIssue(lines: readonly IssueLine[]): Map<string, IssueLine> {
  const found = new Map<string, IssueLine>();
  const unsure = new Set<string>();
  for (const line of lines) {
    if (line.text.length > MAX_LINE_CHARS || !/\p{L}/u.test(line.text)) continue;
    const before = found.get(line.words);
    if (before && before.kind !== line.kind) unsure.add(line.words);
    found.set(line.words, line);
  }
  for (const words of unsure) found.delete(words);
  return found;
}

/** What was learned that changes one of these lines: most issues have nothing to be changed, and stay as they were read. */
export function listChanging(
  lines: readonly (IssueLine & { isMade: boolean })[],
  learned: readonly LearnedLine[],
): { words: string; as: LearnedLine["kind"]; isLearned: true }[] {
  const kinds = new Map(learned.map(({ words, kind }) => [words, kind]));
  const changing = new Map<string, LearnedLine["kind"]>();
  for (const { words, kind, isMade } of lines) {
    const known = kinds.get(words);
    if (known !== undefined && known !== kind && !isMade) changing.set(words, known);
  }
  return [...changing].map(([words, as]) => ({ words, as, isLearned: true }));
}

import type { SplitLine } from "@/lib/analysis/intake/correct/split-line";
import type { SplitCorrection, Treatment } from "@/lib/analysis/intake/correct/treat-lines";
import { toOneLine } from "@/lib/analysis/text/white-space";

const MAX_CHARS = 60;

/** The words of a line, short enough to stand in a sentence. */
export function quoteLine(text: string): string {
  const line = toOneLine(text);
  return `“${line.length > MAX_CHARS ? `${line.slice(0, MAX_CHARS).trimEnd()} …` : line}”`;
}

const DONE: Record<Treatment, (line: string) => string> = {
  headline: (line) => `Made ${line} a headline`,
  heading: (line) => `Made ${line} a heading inside its article`,
  text: (line) => `Made ${line} text`,
  section: (line) => `Made ${line} a section`,
  furniture: (line) => `Left out ${line}`,
  opening: (line) => `Began an article at ${line}`,
  "left-out": (line) => `Left out the article ${line}`,
  "as-found": (line) => `Put ${line} back as it was found`,
};

/** A correction of a split in words: “Made “How it was cut” a heading inside its article in issue.eml.” */
export function describeSplit(correction: SplitCorrection, line: SplitLine, fileName: string): string {
  return `${sayOf(correction, line)} in ${fileName}.`;
}

function sayOf(correction: SplitCorrection, line: SplitLine): string {
  const quoted = quoteLine(line.text);
  if (correction.act === "move") return `Moved ${quoted}`;
  if (correction.act === "head") {
    const { title, section, author } = correction;
    const fields = Object.entries({ title, section, author }).filter(([, value]) => value !== undefined);
    return `Set ${fields.map(([name, value]) => `${name} to ${value === null ? "nothing" : `“${value}”`}`).join(" and ")} of ${quoted}`;
  }
  const isJoin = line.kind === "headline" && (correction.as === "heading" || correction.as === "text");
  return isJoin ? `Joined ${quoted} to the article before it` : DONE[correction.as](quoted);
}

const ALWAYS: Record<Treatment, string> = {
  headline: "always a headline",
  heading: "always a heading inside an article",
  text: "always text",
  section: "always a section",
  furniture: "always left out",
  opening: "always the beginning of an article",
  "left-out": "always left out, with the article below it",
  "as-found": "always as it is found",
};

/** A rule in words: “Buy our knives” is always left out. */
export const describeRule = ({ text, as }: { text: string; as: Treatment }) => `${quoteLine(text)} is ${ALWAYS[as]}`;

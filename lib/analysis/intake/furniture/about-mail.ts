import { FURNITURE_RULES } from "./furniture-rules";

const RULES = FURNITURE_RULES.filter(({ rule }) => rule === "view-in-browser");

/** Whether a line speaks of the mail itself, in whatever language: "View this newsletter in your browser". */
export function isAboutMail(line: string): boolean {
  return RULES.some(({ maxChars, pattern }) => line.length <= maxChars && pattern.test(line));
}

import lines from "@/lib/analysis/data/words.json";
import { stemWord } from "@/lib/analysis/text/stem";

const COMMON = new Set(lines.flatMap((line) => line.split("|")).map((word) => stemWord(word)));

/** Whether a term is the stem of a common English word: rare in a small archive by chance, and no name. */
export function isCommonTerm(term: string): boolean {
  return COMMON.has(term);
}

import { FULL_MONTHS } from "@/lib/analysis/text/months";
import type { IssueSummary } from "@/lib/archive/reading/issues/types";

const COUNTING_WORDS = ["issue", "no", "nr", "number", "vol", "volume", "edition", "the", "of"];
const MONTHS = FULL_MONTHS.map((name) => name.toLowerCase());

/** The title when it says more than publication, number and date do; "Issue 29 / 9 February 2018" does not. */
export function titleOfItsOwn({ title, publication }: Pick<IssueSummary, "title" | "publication">): string | null {
  if (title === null) return null;
  const said = new Set([...COUNTING_WORDS, ...MONTHS, ...listWords(publication.name)]);
  return listWords(title).some((word) => !said.has(word) && !/^\d+$/.test(word)) ? title : null;
}

const listWords = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

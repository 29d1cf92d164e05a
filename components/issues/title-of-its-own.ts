import { FULL_MONTHS } from "@/lib/analysis/text/months";
import type { IssueSummary } from "@/lib/archive/reading/issues/types";

const COUNTING_WORDS = ["issue", "no", "nr", "number", "vol", "volume", "edition", "the", "of"];
const MONTHS = FULL_MONTHS.map((name) => name.toLowerCase());

/** The title when it says more than publication, number and date do; "Issue 29 / 9 February 2018" does not. */
export function titleOfItsOwn({ title, publication }: Pick<IssueSummary, "title" | "publication">): string | null {
  return title !== null && saysMore(title, publication.name) ? title : null;
}

/** The first titles but those that only name the issue, as an introduction's does; all of them where there are no others. */
export function headlinesOf({ firstTitles, publication }: Pick<IssueSummary, "firstTitles" | "publication">): string[] {
  const telling = firstTitles.filter((title) => saysMore(title, publication.name));
  return telling.length > 0 ? telling : firstTitles;
}

function saysMore(title: string, publicationName: string): boolean {
  const said = new Set([...COUNTING_WORDS, ...MONTHS, ...listWords(publicationName)]);
  return listWords(title).some((word) => !said.has(word) && !/^\d+$/.test(word));
}

const listWords = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

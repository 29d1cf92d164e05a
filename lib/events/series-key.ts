import { hashText } from "@/lib/text/similarity";
import type { ArticleProfile } from "./types";

// What tells one part from the next, and not what the series is: "part", "no.", Roman numerals.
const COUNTING =
  /^(?:part|no|number|nr|vol|issue|episode|chapter|instal|instalment|day|week|i{1,3}|iv|vi{0,3}|ix|xi{0,3})$/;

/**
 * The key under which the articles of one series are filed: a standing item ("Dates for the week") or the parts of a long
 * text, one publication and the same words in the headline but for what counts them. Null without publication or headline.
 */
export function seriesKey({
  publication,
  titleTerms,
}: Pick<ArticleProfile, "publication" | "titleTerms">): string | null {
  const terms = titleTerms.filter((term) => !COUNTING.test(term) && !/^\d+$/.test(term));
  return publication === null || terms.length === 0
    ? null
    : `r:${hashText(`${publication}\n${[...terms].sort().join(" ")}`)}`;
}

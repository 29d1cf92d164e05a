import type { LinkableArticle } from "@/lib/analysis/events/types";
import { hashText } from "@/lib/analysis/text/similarity";
import { listTerms } from "./list-terms";

// What tells one part from the next, and not what the series is: "part", "no.", Roman numerals.
const COUNTING = /^(?:part|no|number|nr|vol|issue|episode|chapter|instal|instalment|i{1,3}|iv|vi{0,3}|ix|xi{0,3}|\d+)$/;

/**
 * The key under which the articles of one series are filed: the parts of a section, or a recurring item ("Dates for the
 * week"), one publication and the same words in the headline but for what counts them. Null where there is neither.
 */
export function seriesKey({ publication, title, section, part }: LinkableArticle): string | null {
  const isPart = typeof part === "number" && !!section;
  const name = isPart ? section : (title ?? "");
  const terms = [...listTerms(name, 0).weights.keys()].filter((term) => !COUNTING.test(term));
  if (publication === null || terms.length === 0) return null;
  return `r:${hashText(`${publication}\n${isPart ? "parts" : "title"}\n${terms.sort().join(" ")}`)}`;
}

import { compareNames } from "@/lib/analysis/people/names/compare-names";
import type { FoundName } from "./found-name";

const BYLINE_BEFORE = /(?:^|\n|[(<[])\s*(?:by|written by|reported by|story by|words by|text by)?\s*$|[/|]\s*$/i;
const BYLINE_AFTER = /^\s*(?:$|\n|[)\]>]|[,|/-])/;

/** Leaves out the author's name where it is printed as a byline, alone on its line or in brackets; in a sentence it stays. */
export function dropBylines(text: string, names: readonly FoundName[], author: string | null): FoundName[] {
  if (author === null || author.trim() === "") return [...names];
  return names.filter((name) => {
    if (compareNames(name.form, author).same === "different") return true;
    const before = text.slice(Math.max(0, name.start - 40), name.start);
    const after = text.slice(name.end, name.end + 20);
    return !(BYLINE_BEFORE.test(before) && BYLINE_AFTER.test(after));
  });
}

import type { ParsedIssue } from "@/lib/analysis/intake/types";
import type { GoldIssue } from "./newsletter-gold";

/** Whether each value of an issue's header was read rightly; null where the document states none. */
export type HeaderJudgement = Record<"number" | "date" | "publication" | "title", boolean | null>;

// Behind a headline may stand what else the subject says.
const MAX_TAIL_CHARS = 40;

export function judgeHeader(gold: GoldIssue, read: ParsedIssue | null): HeaderJudgement {
  const wanted = fold(gold.title ?? "");
  const printed = fold(read?.title?.value ?? "");
  const names = [gold.publication, ...gold.publicationAlso].map(keyOfName);
  return {
    number: gold.number === null ? null : read?.number?.value === gold.number,
    date: gold.date === null ? null : read?.date?.value.date === gold.date,
    publication: names.includes(keyOfName(read?.publication?.value ?? "")),
    title: gold.title === null ? null : printed.includes(wanted) && printed.length <= wanted.length + MAX_TAIL_CHARS,
  };
}

function keyOfName(name: string): string {
  return fold(name).replace(/^the/, "");
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}

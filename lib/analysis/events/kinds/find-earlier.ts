import type { LinkableArticle } from "@/lib/analysis/events/types";

/** Which of two articles came first, when both days are known and differ; null otherwise. */
export function findEarlier<T extends Pick<LinkableArticle, "date">>(a: T, b: T): { earlier: T; later: T } | null {
  if (a.date?.precision !== "day" || b.date?.precision !== "day" || a.date.date === b.date.date) return null;
  return a.date.date < b.date.date ? { earlier: a, later: b } : { earlier: b, later: a };
}

import type { MonthCount } from "@/lib/archive/reading/issues/types";

export type YearCount = { year: string; issueCount: number; months: { month: string; issueCount: number }[] };

/** Month counts gathered by year, newest year first, months as in a calendar. */
export function groupByYear(counts: readonly MonthCount[]): { years: YearCount[]; undatedCount: number } {
  const years = new Map<string, YearCount>();
  let undatedCount = 0;
  for (const { month, issueCount } of counts) {
    if (month === null) {
      undatedCount += issueCount;
      continue;
    }
    const [year = "", inYear = ""] = month.split("-");
    const known = years.get(year) ?? { year, issueCount: 0, months: [] };
    known.issueCount += issueCount;
    known.months.push({ month: inYear, issueCount });
    years.set(year, known);
  }
  const newestFirst = [...years.values()].sort((a, b) => b.year.localeCompare(a.year));
  for (const year of newestFirst) year.months.sort((a, b) => a.month.localeCompare(b.month));
  return { years: newestFirst, undatedCount };
}

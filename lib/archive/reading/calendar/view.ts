import type { IssueSummary } from "@/lib/archive/reading/issues/types";

/** Issues of a publication in the months of a year, January first. */
export type PublicationYear = { slug: string; name: string; months: number[] };

/** One year of the archive, publication by publication. `years` are all of which anything is held, newest first. */
export type CalendarYear = { kind: "year"; year: string; years: string[]; publications: PublicationYear[] };

export type CalendarEvent = { id: number; name: string; address: string; date: string; articleCount: number };

/** A day with the issues that bear its date and the events that happened on it. */
export type CalendarDay = { date: string; issues: IssueSummary[]; events: CalendarEvent[] };

/** One month, with every day of it; the months before and after it that hold an issue. */
export type CalendarMonth = {
  kind: "month";
  month: string;
  days: CalendarDay[];
  previous: string | null;
  next: string | null;
  /** Whether there are more issues or events than are listed. */
  isCut: boolean;
};

/** One day of all years, the newest first. `day` is MM-DD. */
export type CalendarOnDay = { kind: "day"; day: string; days: CalendarDay[]; isCut: boolean };

export type CalendarView = CalendarYear | CalendarMonth | CalendarOnDay;

import type { CalendarDate } from "@/lib/analysis/text/calendar";

/** A day several of the articles speak of. */
export type SpokenDate = { date: string; articleCount: number };

/** A report with its date, or the date that others make likely. */
export type DatedReport = { id: number; date: CalendarDate | null; proposedDate: { value: CalendarDate } | null };

/** A day of an event's story: when it happened, who printed it, what the reports speak of. */
export type Moment = {
  date: string;
  precision: CalendarDate["precision"];
  isEvent: boolean;
  /** Articles dated that day. */
  articleIds: number[];
  /** Articles without a date that probably appeared that day. */
  probableIds: number[];
  /** How many articles speak of that day. */
  spokenOfBy: number;
};

/** The days of an event in order of time. Undated articles are under the day proposed for them, if any. */
export function listTimeline(event: CalendarDate | null, reports: DatedReport[], spoken: SpokenDate[]): Moment[] {
  const moments = new Map<string, Moment>();
  const at = ({ date, precision }: CalendarDate): Moment => {
    const known = moments.get(`${date} ${precision}`);
    const moment = known ?? { date, precision, isEvent: false, articleIds: [], probableIds: [], spokenOfBy: 0 };
    moments.set(`${date} ${precision}`, moment);
    return moment;
  };
  if (event) at(event).isEvent = true;
  for (const { id, date, proposedDate } of reports) {
    if (date) at(date).articleIds.push(id);
    else if (proposedDate) at(proposedDate.value).probableIds.push(id);
  }
  for (const { date, articleCount } of spoken) at({ date, precision: "day" }).spokenOfBy = articleCount;
  return [...moments.values()].sort((x, y) => x.date.localeCompare(y.date));
}

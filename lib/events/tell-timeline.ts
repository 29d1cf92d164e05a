import type { CalendarDate } from "@/lib/text/calendar";
import type { Report, SpokenDate } from "./list-reports";

/** A day of an event's story: when it happened, who printed it, what the reports speak of. */
export type Moment = {
  date: string;
  precision: CalendarDate["precision"];
  isEvent: boolean;
  /** Articles dated that day. */
  articleIds: number[];
  /** How many articles speak of that day. */
  spokenOfBy: number;
};

/** The days of an event in order of time. Undated articles are not among them. */
export function tellTimeline(event: CalendarDate | null, reports: Report[], spoken: SpokenDate[]): Moment[] {
  const moments = new Map<string, Moment>();
  const at = ({ date, precision }: CalendarDate): Moment => {
    const known = moments.get(`${date} ${precision}`);
    const moment = known ?? { date, precision, isEvent: false, articleIds: [], spokenOfBy: 0 };
    moments.set(`${date} ${precision}`, moment);
    return moment;
  };
  if (event) at(event).isEvent = true;
  for (const report of reports) if (report.date) at(report.date).articleIds.push(report.id);
  for (const { date, articleCount } of spoken) at({ date, precision: "day" }).spokenOfBy = articleCount;
  return [...moments.values()].sort((x, y) => x.date.localeCompare(y.date));
}

import type { CalendarDate } from "./calendar";
import { matchDateForms } from "./date-forms";
import { type Period, type ResolvedDate, resolveDate } from "./date-resolve";
import type { DateForm } from "./date-rules";
import { listReportingVerbs } from "./reporting-words";
import type { Reason, Span } from "./span";

/** A date as a text speaks of it. */
export type DateMention = Span & {
  /** As printed: "Jan. 28 to 29". */
  form: string;
  /** `absolute` names a day, month or year (the year of a day may be left out), `relative` counts from another day. */
  kind: "absolute" | "relative" | "weekday";
  /** Null where it depends on a day of writing that is unknown, and for weeks, which have no single day. */
  value: CalendarDate | null;
  /** All the days it covers, for ranges ("Jan. 28 to 29"), weeks, months and years; null when unknown. */
  period: Period | null;
  /** 0 is Sunday; known for "Tuesday" and the day before it even without an anchor. */
  weekday: number | null;
  reason: Reason;
};

// How far back the day may have been named from which "a day earlier" counts.
const STORY_REACH_CHARS = 600;
const AHEAD_REACH_CHARS = 90;
const AHEAD_WORDS =
  "will|shall|won't|would|scheduled|slated|due|upcoming|set for|set to|planned for|plans? to|planning to|" +
  "prepar\\w{1,8}|expected to|going to|ahead of|is to|are to|deadline";
const AHEAD = new RegExp(`\\b(?:${AHEAD_WORDS})\\b[^.;!?]*$`, "i");
// "The talks will resume, officials said Tuesday": the verb of saying is what the weekday belongs to.
const SAID = new RegExp(
  `\\b(?:${listReportingVerbs("day").join("|")})(?:[\\s\\u00a0]+(?:on|late|early))?[\\s\\u00a0]+$`,
);

/**
 * The dates a text speaks of, in order, each resolved as far as it can be.
 *
 * @param anchor the day the text was written, when known. Dates without a year fall into the year that brings them
 *   nearest to it, the past preferred unless the sentence speaks of the future; a weekday is the last such day on or
 *   before it.
 */
export function findDates(text: string, anchor: CalendarDate | null): DateMention[] {
  const mentions: DateMention[] = [];
  let lastDay: { at: number; resolved: ResolvedDate } | null = null;
  for (const { start, end, form } of matchDateForms(text)) {
    const previous = lastDay !== null && start - lastDay.at <= STORY_REACH_CHARS ? lastDay.resolved : null;
    const resolved = resolveDate(form, { anchor, previous, isAhead: speaksOfFuture(text, start) });
    mentions.push({ start, end, form: text.slice(start, end), kind: kindOf(form), ...resolved });
    if (form.kind === "day" || form.kind === "weekday" || isDay(form, resolved)) lastDay = { at: end, resolved };
  }
  return mentions;
}

function kindOf(form: DateForm): DateMention["kind"] {
  if (form.kind === "weekday") return "weekday";
  if (form.kind === "offset") return "relative";
  return form.kind === "month" && (form.direction !== null || form.yearShift !== null) ? "relative" : "absolute";
}

function isDay(form: DateForm, resolved: ResolvedDate): boolean {
  return form.kind === "offset" && form.unit === "day" && (resolved.value !== null || resolved.weekday !== null);
}

function speaksOfFuture(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - AHEAD_REACH_CHARS), start);
  return AHEAD.test(before) && !SAID.test(before);
}

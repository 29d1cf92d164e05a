import { DATE_RULES } from "./date-rules";
import { rememberTexts } from "./remember";
import type { Span } from "./span";

export type Direction = "last" | "this" | "next" | null;
export type DateUnit = "day" | "week" | "month" | "year";

/** What the words of a date say before anything is known of the day they were written on. */
export type DateForm =
  | { kind: "day"; year: number | null; month: number; day: number; toDay: number | null; weekday: number | null }
  | { kind: "month"; year: number | null; month: number; direction: Direction; yearShift: number | null }
  | { kind: "year"; year: number }
  | { kind: "weekday"; weekday: number; direction: Direction }
  | { kind: "offset"; unit: DateUnit; count: number; from: "writing" | "story" }
  | { kind: "unclear"; why: string };

export type MatchedForm = Span & { form: DateForm };

/** Every stretch of the text that has the form of a date, in order, the longest where two overlap. */
export const matchDateForms = rememberTexts((text: string): MatchedForm[] => {
  const found = DATE_RULES.flatMap(({ pattern, read }) =>
    Array.from(text.matchAll(pattern), (match) => ({
      start: match.index,
      end: match.index + match[0].length,
      form: read(match.groups ?? {}),
    })),
  ).sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: MatchedForm[] = [];
  for (const match of found) {
    if (match.start >= (kept.at(-1)?.end ?? 0)) kept.push(match);
  }
  return kept;
});

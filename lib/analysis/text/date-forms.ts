import { DATE_RULES, type DateForm } from "./date-rules";
import { rememberTexts } from "./remember";
import type { Span } from "./span";

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

import { words } from "@/messages/words";
import { OnThisDay } from "./on-this-day";

/** What other years have of this day, in the language of the page. */
export function ThisDay() {
  const { home, issues, parts } = words();
  return (
    <OnThisDay
      words={{
        title: home.onThisDay,
        calendar: parts.calendar,
        hint: home.calendarHint,
        numbered: issues.numbered("{publication}", "{number}"),
      }}
    />
  );
}

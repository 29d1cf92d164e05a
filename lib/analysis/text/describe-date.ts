import { monthName } from "./months";

/** `2013-01-28`, `2013-01` or `2013` in words: "28 January 2013", "January 2013", "2013". */
export function describeDate(date: string): string {
  const [year, month, day] = date.split("-");
  return [day && String(Number(day)), month && monthName(Number(month)), year].filter(Boolean).join(" ");
}

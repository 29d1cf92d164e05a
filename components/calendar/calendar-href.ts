/** The address of a year (YYYY), a month (YYYY-MM) or a day of all years (MM-DD). */
export function calendarHref(place: { year: string } | { month: string } | { day: string }): string {
  return `/calendar?${new URLSearchParams(place)}`;
}

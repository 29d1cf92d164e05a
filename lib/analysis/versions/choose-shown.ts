import type { CalendarDate } from "@/lib/analysis/text/calendar";

/** A version of an issue; `id` grows with its arrival. */
export type DatedVersion = { id: number; date: CalendarDate | null };

/**
 * The version readers are shown, of those of one issue: the newest by its own date, of equals the one that came last. A date
 * that says less is taken for the latest that agrees with it, so that a page dated "March" is not older than a mail of March.
 */
export function chooseShown<V extends DatedVersion>(versions: readonly [V, ...V[]]): V {
  const dates = versions.flatMap(({ date }) => (date?.precision === "day" ? [date.date] : []));
  const latest = (prefix: string) =>
    dates.reduce((best, date) => (date.startsWith(prefix) && date > best ? date : best), prefix);
  const dayOf = ({ date }: V) => (date === null ? latest("") : latest(date.date.slice(0, CHARS[date.precision])));
  return versions.reduce((best, one) => {
    const [a, b] = [dayOf(best), dayOf(one)];
    return b > a || (b === a && one.id > best.id) ? one : best;
  });
}

const CHARS = { day: 10, month: 7, year: 4 } as const;

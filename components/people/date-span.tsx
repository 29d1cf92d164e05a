import { formatDate } from "@/components/ui/format-date";

/** "29 January to 3 February 2013": from the first day to the last, saying the year once where it is the same. */
export function DateSpan({ first, last }: { first: string | null; last: string | null }) {
  if (first === null || last === null) return <>undated</>;
  const day = (date: string) => formatDate({ date, precision: "day" });
  if (first === last) return <time dateTime={first}>{day(first)}</time>;
  const isOneYear = first.slice(0, 4) === last.slice(0, 4);
  const start = isOneYear ? day(first).replace(/ \d{4}$/, "") : day(first);
  return (
    <>
      <time dateTime={first}>{start}</time> to <time dateTime={last}>{day(last)}</time>
    </>
  );
}

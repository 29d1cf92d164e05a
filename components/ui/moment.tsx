import { formatDate } from "./format-date";

/** A point in time, in the words of the world's clock: the server does not know the reader's. */
export function Moment({ at }: { at: Date }) {
  const iso = at.toISOString();
  return (
    <time dateTime={iso} className="whitespace-nowrap">
      {formatDate({ date: iso.slice(0, 10), precision: "day" })}, {iso.slice(11, 16)} UTC
    </time>
  );
}

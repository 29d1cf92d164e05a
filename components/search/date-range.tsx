import { Button } from "@/components/ui/button";
import { CONTROL } from "@/components/ui/field";
import type { SearchResults } from "@/lib/archive/reading/search/view";
import { inLanguage } from "@/lib/language/address";
import { words } from "@/messages/words";

type DateRangeProps = Pick<SearchResults, "dates" | "sort"> & { id: string };

/** First and last day, month or year; text fields, since a date picker knows days only. */
export function DateRange({ dates, sort, id }: DateRangeProps) {
  const { parts, search } = words();
  const { setDates, dateHint, apply } = search.filters;
  return (
    <form action={inLanguage("/search")} method="get" className="mt-2 grid grid-cols-2 gap-2" aria-label={setDates}>
      <input type="hidden" name="q" value={dates.query} />
      {sort === "relevance" ? null : <input type="hidden" name="sort" value={sort} />}
      {dates.match === null ? null : <input type="hidden" name="match" value={dates.match} />}
      <DateField id={`${id}-after`} name="after" label={parts.from} value={dates.after} />
      <DateField id={`${id}-before`} name="before" label={parts.to} value={dates.before} />
      <p id={`${id}-hint`} className="col-span-2 text-note text-ink-soft">
        {dateHint}
      </p>
      <Button className="col-span-2">{apply}</Button>
    </form>
  );
}

type DateFieldProps = { id: string; name: string; label: string; value: string };

function DateField({ id, name, label, value }: DateFieldProps) {
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="text-note">
        {label}
      </label>
      <input
        id={id}
        name={name}
        defaultValue={value}
        key={value}
        maxLength={10}
        autoComplete="off"
        aria-describedby={id.replace(/-(?:after|before)$/, "-hint")}
        className={CONTROL}
      />
    </div>
  );
}

import type { ReactNode } from "react";
import { formatCount } from "@/components/ui/count-words";
import { Disclosure } from "@/components/ui/disclosure";
import { Link } from "@/components/ui/link";
import type { SearchFilter } from "@/lib/archive/reading/search/view";
import { words } from "@/messages/words";

type FilterGroupProps = {
  title: string;
  filters: readonly SearchFilter[];
  note?: string | null;
  children?: ReactNode;
};

const SHOWN = 8;

/** Filters of one kind; the long tail is folded away. */
export function FilterGroup({ title, filters, note = null, children }: FilterGroupProps) {
  if (filters.length === 0 && !note && !children) return null;
  const rest = filters.slice(SHOWN);
  return (
    <section>
      <h2 className="label mb-1.5">{title}</h2>
      <FilterList filters={filters.slice(0, SHOWN)} />
      {rest.length > 0 ? (
        <Disclosure summary={words().search.filters.more(rest.length)}>
          <FilterList filters={rest} />
        </Disclosure>
      ) : null}
      {note ? <p className="text-note text-ink-soft">{note}</p> : null}
      {children}
    </section>
  );
}

function FilterList({ filters }: { filters: readonly SearchFilter[] }) {
  if (filters.length === 0) return null;
  return (
    <ul className="text-plain">
      {filters.map(({ label, count, address }) => (
        <li key={address} className="flex items-baseline justify-between gap-4">
          <Link href={address} className="plain-link min-w-0">
            {label}
          </Link>
          <span className="numeric text-note text-ink-soft">{formatCount(count)}</span>
        </li>
      ))}
    </ul>
  );
}

import { formatDate } from "@/components/ui/format-date";
import { Link } from "@/components/ui/link";
import { MetaLine } from "@/components/ui/meta-line";
import { SectionHeading } from "@/components/ui/section-heading";
import type { ListRow } from "@/lib/archive/reading/search/search-list";
import { words } from "@/messages/words";

type ListRowsProps = { rows: readonly ListRow[]; lines: readonly string[]; leftOut: number };

/** What each line of a list finds: how much, of when, whose name it is, and the newest articles. */
export function ListRows({ rows, lines, leftOut }: ListRowsProps) {
  const says = words().search.list;
  const table = `/api/search/list?${new URLSearchParams({ format: "csv", list: lines.join("\n") })}`;
  return (
    <section aria-labelledby="found-of-list">
      <SectionHeading id="found-of-list" aside={<a href={table}>{says.asTable}</a>}>
        {says.found(rows.length)}
      </SectionHeading>
      {leftOut > 0 ? <p className="mb-4 text-small text-ink-soft">{says.leftOut(leftOut)}</p> : null}
      <ol>
        {rows.map((row) => (
          <li key={row.asked} className="grid gap-x-10 gap-y-1 border-rule border-b py-3 lg:grid-cols-2">
            <Found row={row} />
            <Newest row={row} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Found({ row: { asked, address, articleCount, isMore, person, first, last } }: { row: ListRow }) {
  const { search, parts } = words();
  const count = parts.articles(articleCount);
  return (
    <div className="grid content-start gap-1">
      <h3 dir="auto" className="break-words font-[520] font-serif text-row">
        {asked}
      </h3>
      <MetaLine>
        {articleCount > 0 ? (
          <Link href={address}>{isMore ? search.moreThan(count) : count}</Link>
        ) : (
          search.results.nothing
        )}
        {first && last ? <Span first={first} last={last} /> : null}
        {person ? (
          <Link href={person.address}>
            {search.kinds.person}: {person.name}
          </Link>
        ) : null}
      </MetaLine>
    </div>
  );
}

function Span({ first, last }: { first: string; last: string }) {
  const [from, to] = [first, last].map((date) => formatDate({ date, precision: "day" }));
  return (
    <span>
      {from}
      {first === last ? null : ` – ${to}`}
    </span>
  );
}

function Newest({ row: { newest } }: { row: ListRow }) {
  return (
    <ul className="grid content-start gap-1 text-small">
      {newest.map(({ id, address, title, date }) => (
        <li key={id}>
          <Link href={address} className="plain-link">
            {title}
          </Link>
          {date ? <span className="ms-2 whitespace-nowrap text-note text-ink-soft">{formatDate(date)}</span> : null}
        </li>
      ))}
    </ul>
  );
}

import { formatMonth, formatWritten } from "@/components/ui/format-date";
import { Link } from "@/components/ui/link";
import type { IssueQuery, MonthCount } from "@/lib/archive/reading/issues/types";
import { words } from "@/messages/words";
import { groupByYear } from "./group-by-year";
import { issuesHref } from "./issues-href";

type MonthIndexProps = { counts: MonthCount[]; query: IssueQuery };

/** Every year with its months, each leading to its issues: a calendar of what is held. */
export function MonthIndex({ counts, query }: MonthIndexProps) {
  const { years, undatedCount } = groupByYear(counts);
  const isAll = query.year === null;
  const inRow = countInRow();
  return (
    <nav aria-label={words().issues.byMonth}>
      <p>
        <Link href={issuesHref(query.publication, {})} className="plain-link" aria-current={isAll ? "page" : undefined}>
          {words().issues.allYears}
        </Link>{" "}
        <Link href="/calendar" className="plain-link ms-4 text-ink-soft">
          {words().parts.calendar}
        </Link>
      </p>
      <ul className="mt-2 grid gap-3">
        {years.map(({ year, issueCount, months }) => (
          <li key={year}>
            <Year query={query} year={year} issueCount={issueCount} />
            <ul
              className="grid max-w-[15rem] text-note"
              style={{ gridTemplateColumns: `repeat(${inRow}, minmax(0, 1fr))` }}
            >
              {months.map(({ month, issueCount: count }) => (
                <li key={month} style={placeInYear(Number(month), inRow)}>
                  <Month query={query} year={year} month={month} issueCount={count} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {undatedCount > 0 ? (
        <p className="mt-3">
          <Year query={query} year="undated" issueCount={undatedCount} />
        </p>
      ) : null}
    </nav>
  );
}

/** Months in a row: six, and four where their names are longer than "Sept.". */
function countInRow(): number {
  const names = Array.from({ length: 12 }, (_, at) => formatMonth(at + 1, "short"));
  return names.some((name) => name.length > 5) ? 4 : 6;
}

/** Every month has its place in the year, so that years can be read below each other. */
function placeInYear(month: number, inRow: number) {
  return { gridColumnStart: ((month - 1) % inRow) + 1, gridRowStart: Math.ceil(month / inRow) };
}

type Place = { query: IssueQuery; year: string; issueCount: number };

function Year({ query, year, issueCount }: Place) {
  const isHere = query.year === year && query.month === null;
  return (
    <Link
      href={issuesHref(query.publication, { year })}
      className="plain-link gap-2"
      aria-current={isHere ? "page" : undefined}
    >
      <span className="numeric font-medium">{year === "undated" ? words().issues.undatedOnes : year}</span>{" "}
      <span className="numeric text-note text-ink-soft">{issueCount}</span>
    </Link>
  );
}

function Month({ query, year, month, issueCount }: Place & { month: string }) {
  const isHere = query.year === year && query.month === month;
  return (
    <Link
      href={issuesHref(query.publication, { year, month })}
      className="plain-link min-w-9 text-ink-soft"
      aria-current={isHere ? "page" : undefined}
      aria-label={words().issues.monthIssues(formatWritten(`${year}-${month}`), words().parts.issues(issueCount))}
    >
      {formatMonth(Number(month), "short")}
    </Link>
  );
}

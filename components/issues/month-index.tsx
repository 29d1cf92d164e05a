import { countWords } from "@/components/ui/count-words";
import { monthName } from "@/lib/analysis/text/months";
import type { IssueQuery, MonthCount } from "@/lib/archive/reading/issues/types";
import { groupByYear } from "./group-by-year";
import { issuesHref } from "./issues-href";

type MonthIndexProps = { counts: MonthCount[]; query: IssueQuery };

/** Every year with its months, each leading to its issues: a calendar of what is held. */
export function MonthIndex({ counts, query }: MonthIndexProps) {
  const { years, undatedCount } = groupByYear(counts);
  const isAll = query.year === null;
  return (
    <nav aria-label="By year and month">
      <p>
        <a href={issuesHref(query.publication, {})} className="plain-link" aria-current={isAll ? "page" : undefined}>
          All years
        </a>{" "}
        <a href="/calendar" className="plain-link ml-4 text-ink-soft">
          Calendar
        </a>
      </p>
      <ul className="mt-2 grid gap-3">
        {years.map(({ year, issueCount, months }) => (
          <li key={year}>
            <Year query={query} year={year} issueCount={issueCount} />
            <ul className="grid max-w-[15rem] grid-cols-6 text-[0.8125rem]">
              {months.map(({ month, issueCount: count }) => (
                <li key={month} style={placeInYear(Number(month))}>
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

/** Every month has its place in two rows of six, so that years can be read below each other. */
function placeInYear(month: number) {
  return { gridColumnStart: ((month - 1) % 6) + 1, gridRowStart: month > 6 ? 2 : 1 };
}

type Place = { query: IssueQuery; year: string; issueCount: number };

function Year({ query, year, issueCount }: Place) {
  const isHere = query.year === year && query.month === null;
  return (
    <a
      href={issuesHref(query.publication, { year })}
      className="plain-link gap-2"
      aria-current={isHere ? "page" : undefined}
    >
      <span className="numeric font-medium">{year === "undated" ? "Undated" : year}</span>{" "}
      <span className="numeric text-[0.8125rem] text-ink-soft">{issueCount}</span>
    </a>
  );
}

function Month({ query, year, month, issueCount }: Place & { month: string }) {
  const isHere = query.year === year && query.month === month;
  const name = monthName(Number(month));
  return (
    <a
      href={issuesHref(query.publication, { year, month })}
      className="plain-link min-w-9 text-ink-soft"
      aria-current={isHere ? "page" : undefined}
      aria-label={`${name} ${year}, ${countWords(issueCount, "issue")}`}
    >
      {name.slice(0, 3)}
    </a>
  );
}

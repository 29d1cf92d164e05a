import { EmptyState } from "@/components/ui/empty-state";
import { formatWritten } from "@/components/ui/format-date";
import { Pagination } from "@/components/ui/pagination";
import { SectionHeading } from "@/components/ui/section-heading";
import type { IssueQuery, IssueList as Issues, MonthCount } from "@/lib/archive/reading/issues/types";
import { words } from "@/messages/words";
import { IssueList } from "./issue-list";
import { issuesHref } from "./issues-href";
import { MonthIndex } from "./month-index";

type IssueBrowserProps = { list: Issues; counts: MonthCount[]; query: IssueQuery };

/** Issues beside the years and months they lie in. */
export function IssueBrowser({ list, counts, query }: IssueBrowserProps) {
  const says = words().issues;
  return (
    <div className="grid gap-4 lg:grid-cols-[13rem_1fr] lg:gap-14">
      <details className="disclosure fold-on-phone" open={query.year !== null || undefined}>
        <summary className="min-h-11 text-plain">{says.byMonth}</summary>
        <h2 className="label mb-1 max-lg:sr-only">{says.byMonth}</h2>
        <MonthIndex counts={counts} query={query} />
      </details>
      <section aria-labelledby="list-heading">
        <SectionHeading id="list-heading" aside={words().parts.issues(list.total)}>
          {nameStretch(query)}
        </SectionHeading>
        {list.issues.length === 0 ? (
          <EmptyState title={says.none} />
        ) : (
          <IssueList issues={list.issues} hidesPublication={query.publication !== null} label={nameStretch(query)} />
        )}
        <Pagination
          page={list.page}
          pageCount={list.pageCount}
          toHref={(page) => issuesHref(query.publication, { ...query, page })}
        />
      </section>
    </div>
  );
}

function nameStretch({ year, month }: IssueQuery): string {
  if (year === null) return words().issues.newestFirst;
  if (year === "undated") return words().issues.undatedOnes;
  return formatWritten(month === null ? year : `${year}-${month}`);
}

import { countWords } from "@/components/ui/count-words";
import { EmptyState } from "@/components/ui/empty-state";
import { Pagination } from "@/components/ui/pagination";
import { SectionHeading } from "@/components/ui/section-heading";
import { monthName } from "@/lib/analysis/text/months";
import type { IssueQuery, IssueList as Issues, MonthCount } from "@/lib/archive/reading/issues/types";
import { IssueList } from "./issue-list";
import { issuesHref } from "./issues-href";
import { MonthIndex } from "./month-index";

type IssueBrowserProps = { list: Issues; counts: MonthCount[]; query: IssueQuery };

/** Issues beside the years and months they lie in. */
export function IssueBrowser({ list, counts, query }: IssueBrowserProps) {
  return (
    <div className="grid gap-4 lg:grid-cols-[13rem_1fr] lg:gap-14">
      <details className="disclosure fold-on-phone" open={query.year !== null || undefined}>
        <summary className="min-h-11 text-[0.9375rem]">By year and month</summary>
        <h2 className="label mb-1 max-lg:sr-only">By year and month</h2>
        <MonthIndex counts={counts} query={query} />
      </details>
      <section aria-labelledby="list-heading">
        <SectionHeading id="list-heading" aside={countWords(list.total, "issue")}>
          {nameStretch(query)}
        </SectionHeading>
        {list.issues.length === 0 ? (
          <EmptyState title="No issues here." />
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
  if (year === null) return "Newest first";
  if (year === "undated") return "Undated";
  return month === null ? year : `${monthName(Number(month))} ${year}`;
}

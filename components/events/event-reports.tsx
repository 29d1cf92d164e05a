import type { ReactNode } from "react";
import { ArticleEntry } from "@/components/articles/article-entry";
import { formatCount } from "@/components/ui/count-words";
import { SectionHeading } from "@/components/ui/section-heading";
import type { Report } from "@/lib/events/list-reports";

type EventReportsProps = {
  reports: Report[];
  /** What an editor may say of a report. */
  decide?: (report: Report) => ReactNode;
};

/** Every article that reports the event, oldest first, with its length and how much of it is direct quotation. */
export function EventReports({ reports, decide }: EventReportsProps) {
  return (
    <section aria-labelledby="reports-heading">
      <SectionHeading id="reports-heading">Who reports it</SectionHeading>
      <ol className="divide-y divide-rule">
        {reports.map((report) => (
          <li key={report.id} id={`report-${report.id}`} className="py-3.5 first:pt-1">
            <ArticleEntry article={report}>
              <QuotedShare report={report} />
            </ArticleEntry>
            {decide?.(report)}
          </li>
        ))}
      </ol>
    </section>
  );
}

function QuotedShare({ report }: { report: Report }) {
  const percent = Math.round(report.quotedShare * 100);
  return (
    <p className="flex flex-wrap items-center gap-x-2 text-[0.8125rem] text-ink-soft">
      <svg aria-hidden="true" className="h-2 w-24">
        <rect width="100%" height="100%" fill="var(--rule)" />
        <rect width={`${percent}%`} height="100%" fill="var(--mark-edge)" />
      </svg>
      <span>
        {formatCount(report.wordCount)} words, {percent === 0 ? "none of them quoted" : `${percent}% of them quoted`}
      </span>
    </p>
  );
}

import type { ReactNode } from "react";
import { ArticleDay, ArticleSource } from "@/components/articles/article-entry";
import { SectionPart } from "@/components/articles/section-part";
import { formatCount } from "@/components/ui/count-words";
import { Link } from "@/components/ui/link";
import { MetaLine } from "@/components/ui/meta-line";
import { SectionHeading } from "@/components/ui/section-heading";
import type { CoveredReport } from "@/lib/archive/reading/events/get-event";
import { words } from "@/messages/words";
import { COVERAGE_PARTS, CoverageBar, CoverageLegend } from "./coverage-bar";
import { nameReports } from "./name-report";

type EventReportsProps = {
  reports: CoveredReport[];
  comparedCount: number;
  /** What an editor may say of a report. */
  decide?: (report: CoveredReport) => ReactNode;
};

/** Every article that reports the event, oldest first, with its length and what it is made of. */
export function EventReports({ reports, comparedCount, decide }: EventReportsProps) {
  const longest = Math.max(1, ...reports.map((report) => report.wordCount));
  const names = nameReports(reports);
  const says = words().events;
  return (
    <section aria-labelledby="reports-heading">
      <SectionHeading id="reports-heading">{says.whoReports}</SectionHeading>
      <CoverageLegend />
      <table className="w-full table-fixed text-small">
        <caption className="sr-only">{says.reportsCaption}</caption>
        <thead>
          <tr className="align-bottom text-label text-ink-soft sm:text-note">
            <th scope="col" className="w-[34%] pb-1 text-start font-normal sm:w-[46%]">
              {says.report}
            </th>
            <th scope="col" className="pb-1 text-end font-normal">
              {says.words}
            </th>
            {COVERAGE_PARTS.map((part) => (
              <th key={part.key} scope="col" className="pb-1 text-end font-normal">
                {says[part.head]}
              </th>
            ))}
          </tr>
        </thead>
        {reports.map((report) => (
          <tbody key={report.id} id={`report-${report.id}`} className="border-rule border-t">
            <tr>
              <th scope="rowgroup" colSpan={5} className="pt-3 pb-1 text-start font-normal">
                <ReportName report={report} />
                {decide?.(report)}
              </th>
            </tr>
            <ReportNumbers
              report={report}
              longest={longest}
              copiedWith={names.get(report.coverage?.copiedWith ?? -1)}
            />
          </tbody>
        ))}
      </table>
      {comparedCount < reports.length ? (
        <p className="mt-2 text-note text-ink-soft">
          {says.firstCompared(formatCount(comparedCount), formatCount(reports.length))}
        </p>
      ) : null}
    </section>
  );
}

function ReportName({ report }: { report: CoveredReport }) {
  return (
    <div className="grid gap-1">
      <Link
        href={report.address}
        className="font-[520] font-serif text-item text-ink leading-snug decoration-transparent hover:decoration-accent"
      >
        <bdi>{report.title}</bdi>
      </Link>
      <MetaLine>
        <ArticleSource article={report} />
        <ArticleDay article={report} />
        {report.section ? <SectionPart section={report.section} part={report.part} /> : null}
        {report.author ? words().events.by(report.author) : null}
        {report.isSure ? null : words().events.perhaps}
      </MetaLine>
    </div>
  );
}

type ReportNumbersProps = { report: CoveredReport; longest: number; copiedWith: string | undefined };

function ReportNumbers({ report: { coverage, wordCount }, longest, copiedWith }: ReportNumbersProps) {
  if (!coverage) {
    return (
      <tr className="align-baseline">
        <td className="pb-3 text-ink-soft">{words().events.notCompared}</td>
        <td className="numeric pb-3 text-end">{formatCount(wordCount)}</td>
        <td colSpan={3} />
      </tr>
    );
  }
  const total = Math.max(1, coverage.quotedWords + coverage.copiedWords + coverage.ownWords);
  return (
    <tr className="align-baseline">
      <td className="pe-3 pb-3">
        <CoverageBar coverage={coverage} longest={longest} />
        {copiedWith ? (
          <span className="mt-1 block text-label text-ink-soft leading-snug">
            {words().events.mostWith(copiedWith)}
          </span>
        ) : null}
      </td>
      <td className="numeric pb-3 text-end">{formatCount(wordCount)}</td>
      {COVERAGE_PARTS.map(({ key }) => (
        <td key={key} className="numeric pb-3 text-end">
          {Math.round((100 * coverage[key]) / total)}%
          <span className="block text-label text-ink-soft">{formatCount(coverage[key])}</span>
        </td>
      ))}
    </tr>
  );
}

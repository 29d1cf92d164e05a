import { BarsOverTime } from "@/components/charts/bars-over-time";
import { ChartDownloads } from "@/components/charts/chart-downloads";
import { issuesHref } from "@/components/issues/issues-href";
import { Disclosure } from "@/components/ui/disclosure";
import { formatPeriod } from "@/components/ui/format-date";
import { Link } from "@/components/ui/link";
import { listPeriods, type NamedPeriod } from "@/lib/analysis/text/periods";
import type { MonthCount } from "@/lib/archive/reading/issues/types";
import { inLanguage } from "@/lib/language/address";
import { words } from "@/messages/words";

// Bars a phone can still show apart.
const MAX_PERIODS = 40;

/** What the archive holds of which time: a bar per period, each a link to its issues, and the same as a list. */
export function ArchiveTimeline({ months }: { months: MonthCount[] }) {
  const periods = countPeriods(months);
  if (periods.length < 2) return null;
  const says = words().home;
  const named = periods.map((period) => ({
    ...period,
    label: formatPeriod(period),
    href: hrefOf(period),
    words: says.periodIssues(formatPeriod(period), words().parts.issues(period.count)),
  }));
  return (
    <section aria-label={says.overTime} className="mt-8">
      <BarsOverTime
        label={says.byPeriod}
        heightRem={4.5}
        bars={named.map(({ label, href, words: title, count }) => ({
          label,
          href: inLanguage(href),
          words: title,
          stack: [{ tone: 0, count }],
        }))}
      />
      <div className="flex flex-wrap items-start gap-x-6">
        <Disclosure summary={says.asList}>
          <ul className="flex flex-wrap gap-x-5 text-small">
            {named
              .filter(({ count }) => count > 0)
              .map(({ from, href, words: label }) => (
                <li key={from}>
                  <Link href={href} className="plain-link">
                    {label}
                  </Link>
                </li>
              ))}
          </ul>
        </Disclosure>
        <ChartDownloads
          name="issues-over-time"
          rows={[["from", "to", "issues"], ...periods.map(({ from, to, count }) => [from, to, count])]}
        />
      </div>
    </section>
  );
}

type CountedPeriod = NamedPeriod & { count: number };

function countPeriods(months: MonthCount[]): CountedPeriod[] {
  const dated = months.flatMap(({ month, issueCount }) => (month === null ? [] : [{ month, issueCount }]));
  const sorted = dated.map(({ month }) => month).sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  return listPeriods(first, last, MAX_PERIODS).map((period) => ({
    ...period,
    count: dated
      .filter(({ month }) => period.from.slice(0, 7) <= month && month <= period.to.slice(0, 7))
      .reduce((sum, { issueCount }) => sum + issueCount, 0),
  }));
}

/** A month leads to its issues; more than a month to the year it begins in. */
function hrefOf({ from, to }: NamedPeriod): string {
  const [year, month] = from.split("-");
  return issuesHref(null, { year, month: from.slice(0, 7) === to.slice(0, 7) ? month : null });
}

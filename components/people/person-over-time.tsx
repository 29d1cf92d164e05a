import { type Bar, BarsOverTime } from "@/components/charts/bars-over-time";
import { ChartDownloads } from "@/components/charts/chart-downloads";
import { Legend } from "@/components/charts/legend";
import { formatCount } from "@/components/ui/count-words";
import { Disclosure } from "@/components/ui/disclosure";
import { formatPeriod } from "@/components/ui/format-date";
import { SectionHeading } from "@/components/ui/section-heading";
import type { PeriodCount, SourceCount } from "@/lib/archive/reading/people/articles-over-time";
import type { PersonView } from "@/lib/archive/reading/people/get-person";
import type { PersonQuery } from "@/lib/archive/reading/people/schema";
import { inLanguage } from "@/lib/language/address";
import { words } from "@/messages/words";
import { OverTimeTable } from "./over-time-table";
import { personHref } from "./people-href";
import { sourceName } from "./source-name";

type PersonOverTimeProps = { person: PersonView; query: PersonQuery };

/** Articles by period and publication. A bar leads to its articles, and so does each publication. */
export function PersonOverTime({ person, query }: PersonOverTimeProps) {
  const { periods, sources, undatedCount, countedOver } = person.overTime;
  if (periods.length === 0) return null;
  const says = words().people.overTime;
  const tones = new Map(sources.map((source, index) => [source.slug, index]));
  const narrowed = (change: Partial<PersonQuery>) => inLanguage(`${personHref(person.address, query, change)}#shown`);
  const toHref = ({ from, to }: PeriodCount) => narrowed({ from, to });
  const bars = periods.map((period) => toBar(period, tones, query, toHref(period)));
  return (
    <section aria-labelledby="time-heading" className="mb-12">
      <SectionHeading id="time-heading" aside={undatedCount > 0 ? says.undated(undatedCount) : null}>
        {says.title}
      </SectionHeading>
      {countedOver === null ? null : <p className="mb-3 text-small text-ink-soft">{says.ofNewest(countedOver)}</p>}
      <BarsOverTime bars={bars} label={says.chart(person.name)} />
      <Legend
        label={says.publications}
        entries={sources.map((source) => ({
          name: sourceName(source),
          count: source.count,
          href: narrowed({ source: source.slug || null }),
          isHere: query.source === source.slug,
        }))}
      />
      <div className="flex flex-wrap items-start gap-x-6">
        <Disclosure summary={says.asTable}>
          <OverTimeTable periods={periods} sources={sources} toHref={toHref} />
        </Disclosure>
        <ChartDownloads name={`${person.slug}-over-time`} rows={toRows(periods, sources)} />
      </div>
    </section>
  );
}

/** A column per publication, as in the table. */
function toRows(periods: PeriodCount[], sources: SourceCount[]): (string | number)[][] {
  const countOf = (period: PeriodCount, slug: string) => period.sources.find((one) => one.slug === slug)?.count ?? 0;
  return [
    ["from", "to", ...sources.map(({ name }) => name), "all"],
    ...periods.map((period) => [
      period.from,
      period.to,
      ...sources.map(({ slug }) => countOf(period, slug)),
      period.count,
    ]),
  ];
}

function toBar(period: PeriodCount, tones: Map<string, number>, query: PersonQuery, href: string): Bar {
  const { people: says, parts } = words();
  const isOutside = period.to < (query.from ?? period.to) || period.from > (query.to ?? period.from);
  const stack = period.sources.map(({ slug, count }) => ({
    tone: tones.get(slug) ?? tones.size,
    count,
    isDimmed: isOutside || (query.source !== null && query.source !== slug),
  }));
  const each = period.sources.map((source) => `${sourceName(source)} ${formatCount(source.count)}`);
  const label = formatPeriod(period);
  return {
    label,
    href,
    words: says.overTime.bar(label, parts.articles(period.count), each),
    stack: stack.sort((x, y) => x.tone - y.tone),
  };
}

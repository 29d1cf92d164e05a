import { type Bar, BarsOverTime } from "@/components/charts/bars-over-time";
import { ChartDownloads } from "@/components/charts/chart-downloads";
import { Legend } from "@/components/charts/legend";
import { countWords } from "@/components/ui/count-words";
import { Disclosure } from "@/components/ui/disclosure";
import { SectionHeading } from "@/components/ui/section-heading";
import type { PeriodCount, SourceCount } from "@/lib/archive/reading/people/articles-over-time";
import type { PersonView } from "@/lib/archive/reading/people/get-person";
import type { PersonQuery } from "@/lib/archive/reading/people/schema";
import { OverTimeTable } from "./over-time-table";
import { personHref } from "./people-href";

type PersonOverTimeProps = { person: PersonView; query: PersonQuery };

/** Articles by period and publication. A bar leads to its articles, and so does each publication. */
export function PersonOverTime({ person, query }: PersonOverTimeProps) {
  const { periods, sources, undatedCount, countedOver } = person.overTime;
  if (periods.length === 0) return null;
  const tones = new Map(sources.map((source, index) => [source.slug, index]));
  const toHref = ({ from, to }: PeriodCount) => `${personHref(person.address, query, { from, to })}#shown`;
  const bars = periods.map((period) => toBar(period, tones, query, toHref(period)));
  return (
    <section aria-labelledby="time-heading" className="mb-12">
      <SectionHeading
        id="time-heading"
        aside={undatedCount > 0 ? `and ${countWords(undatedCount, "undated article")}` : null}
      >
        Articles over time
      </SectionHeading>
      {countedOver === null ? null : (
        <p className="mb-3 text-[0.875rem] text-ink-soft">
          Counts on this page cover the {countWords(countedOver, "article")} added last. The list below has all
          articles.
        </p>
      )}
      <BarsOverTime bars={bars} label={`Articles that name ${person.name}, by period`} />
      <Legend
        label="Publications"
        entries={sources.map(({ slug, name, count }) => ({
          name,
          count,
          href: `${personHref(person.address, query, { source: slug || null })}#shown`,
          isHere: query.source === slug,
        }))}
      />
      <div className="flex flex-wrap items-start gap-x-6">
        <Disclosure summary="The same as a table">
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
  const isOutside = period.to < (query.from ?? period.to) || period.from > (query.to ?? period.from);
  const stack = period.sources.map(({ slug, count }) => ({
    tone: tones.get(slug) ?? tones.size,
    count,
    isDimmed: isOutside || (query.source !== null && query.source !== slug),
  }));
  const each = period.sources.map(({ name, count }) => `${name} ${count}`).join(", ");
  return {
    label: period.label,
    href,
    words: `${period.label}: ${countWords(period.count, "article")} (${each})`,
    stack: stack.sort((x, y) => x.tone - y.tone),
  };
}

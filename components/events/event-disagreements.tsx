import { formatEither } from "@/components/ui/format-list";
import { Link } from "@/components/ui/link";
import { SectionHeading } from "@/components/ui/section-heading";
import type { Disagreement, DisagreementSide } from "@/lib/analysis/events/reports/disagreement";
import { toTextFragment } from "@/lib/analysis/text/text-fragment";
import type { Report } from "@/lib/archive/reading/events/list-reports";
import { words } from "@/messages/words";
import { nameReports } from "./name-report";

type EventDisagreementsProps = { disagreements: Disagreement[]; reports: Report[] };

const KINDS = { number: "aNumber", date: "aDay", name: "aName" } as const satisfies Record<
  Disagreement["kind"],
  string
>;

/** What the reports do not say alike, each with the sentences that say it side by side. */
export function EventDisagreements({ disagreements, reports }: EventDisagreementsProps) {
  if (disagreements.length === 0) return null;
  const names = nameReports(reports);
  const says = words().events;
  const addresses = new Map(reports.map((report) => [report.id, report.address]));
  return (
    <section aria-labelledby="disagree-heading">
      <SectionHeading id="disagree-heading">{says.disagree}</SectionHeading>
      <p className="mb-4 max-w-measure text-small text-ink-soft">{says.disagreeNote}</p>
      <ul className="grid gap-7">
        {disagreements.map((one) => (
          <li key={`${one.kind} ${one.about} ${one.sides[0]?.value}`} className="grid gap-2">
            <h3 className="font-sans text-plain tracking-normal">
              <span className="label me-2">{says[KINDS[one.kind]]}</span>
              {nameMatter(one)}
            </h3>
            <ul className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
              {one.sides.map((side) => (
                <li key={side.value}>
                  <Side side={side} names={names} addresses={addresses} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}

function nameMatter({ kind, about, sides }: Disagreement): string {
  const values = formatEither(sides.map((side) => side.value));
  // "12 people or 15 people killed" needs the fate; "80 kilometres or 90 kilometres" says itself what it counts.
  return kind === "number" && !sides.some((side) => side.value.includes(about)) ? `${values} ${about}` : values;
}

type SideProps = { side: DisagreementSide; names: Map<number, string>; addresses: Map<number, string> };

function Side({ side: { articleId, sentence, mark, alsoIn }, names, addresses }: SideProps) {
  const fragment = toTextFragment(sentence, { start: 0, end: sentence.length });
  return (
    <figure className="border-rule border-s-2 ps-4">
      <blockquote dir="auto" className="font-serif leading-relaxed">
        {sentence.slice(0, mark.start)}
        <mark>{sentence.slice(mark.start, mark.end)}</mark>
        {sentence.slice(mark.end)}
      </blockquote>
      <figcaption className="mt-1 text-note text-ink-soft">
        <Link href={`${addresses.get(articleId)}#${fragment}`}>{names.get(articleId)}</Link>
        {alsoIn.length > 0 ? words().events.alsoIn(alsoIn.map((id) => names.get(id)).join(", ")) : null}
      </figcaption>
    </figure>
  );
}

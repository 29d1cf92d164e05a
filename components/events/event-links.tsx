import type { ReactNode } from "react";
import { nameLink } from "@/components/articles/link-words";
import { ScoreParts } from "@/components/articles/score-parts";
import { Chip } from "@/components/ui/chip";
import { Disclosure } from "@/components/ui/disclosure";
import { Link } from "@/components/ui/link";
import { SectionHeading } from "@/components/ui/section-heading";
import type { EventLink } from "@/lib/archive/reading/events/list-event-links";
import type { Report } from "@/lib/archive/reading/events/list-reports";
import { words } from "@/messages/words";
import { nameReports } from "./name-report";

type EventLinksProps = { links: EventLink[]; reports: Report[]; decide?: (link: EventLink) => ReactNode };

const SHOWN = 8;

/** Why these articles are grouped: each link with its evidence in words, its score, and the two side by side. */
export function EventLinks({ links, reports, decide }: EventLinksProps) {
  if (links.length === 0) return null;
  const names = nameReports(reports);
  const entry = (link: EventLink) => <LinkEntry key={link.id} link={link} names={names} decide={decide} />;
  const rest = links.slice(SHOWN);
  const says = words().events;
  return (
    <section aria-labelledby="links-heading">
      <SectionHeading id="links-heading">{says.whyGrouped}</SectionHeading>
      <ol className="divide-y divide-rule">{links.slice(0, SHOWN).map(entry)}</ol>
      {rest.length > 0 ? (
        <Disclosure summary={says.moreReasons(rest.length)}>
          <ol className="divide-y divide-rule">{rest.map(entry)}</ol>
        </Disclosure>
      ) : null}
    </section>
  );
}

type LinkEntryProps = { link: EventLink; names: Map<number, string>; decide?: (link: EventLink) => ReactNode };

function LinkEntry({ link, names, decide }: LinkEntryProps) {
  const says = words().events;
  return (
    <li id={`link-${link.id}`} className="grid gap-1 py-3.5 first:pt-1">
      <p className="text-note text-ink-soft">
        {names.get(link.aId)} <span aria-hidden="true">↔</span>
        <span className="sr-only"> {says.and} </span> {names.get(link.bId)}
      </p>
      <p className="max-w-measure">
        <strong className="font-medium">{nameLink(link.kind)}</strong>: {link.summary}{" "}
        {link.status === "confirmed" ? <Chip tone="accent">{says.confirmed}</Chip> : null}
        {link.status === "rejected" ? <Chip tone="danger">{says.rejected}</Chip> : null}
        {link.status === "found" && !link.isShown ? <Chip tone="doubt">{says.lessCertain}</Chip> : null}
      </p>
      <div className="flex flex-wrap items-start gap-x-6 gap-y-1 text-small">
        <Link href={link.compareAddress} className="inline-flex min-h-7 items-center">
          {says.sideBySide}
        </Link>
        <Disclosure summary={says.weighed}>
          <ScoreParts score={link.score} parts={link.parts} />
        </Disclosure>
      </div>
      {decide?.(link)}
    </li>
  );
}

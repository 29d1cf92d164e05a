import type { Metadata } from "next";
import { decideOnEvent } from "@/app/_desk/event-decisions";
import { LinkDecision } from "@/app/_desk/link-decision";
import { SaidHere } from "@/app/_desk/said-here";
import { describeGone } from "@/app/_web/read-for-page";
import { findEditor } from "@/app/_web/session";
import { CitationTags } from "@/components/citations/citation-tags";
import { CiteAndKeep } from "@/components/citations/cite-and-keep";
import { EventSheet } from "@/components/events/event-sheet";
import { GonePage } from "@/components/layout/gone-page";
import type { AddressQuery } from "@/lib/archive/reading/people/schema";
import { readSettings } from "@/lib/env";
import { inLanguage } from "@/lib/language/address";
import { getArchive } from "@/lib/server";
import { words } from "@/messages/words";
import { loadEvent } from "./load-event";

type Props = { params: Promise<{ event: string }>; searchParams: Promise<AddressQuery> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await loadEvent((await params).event);
  if (found.isGone) return describeGone(found);
  const { name, address, reports } = found.value;
  const says = words();
  return {
    title: name,
    description: says.events.reportedIn(says.parts.articles(reports.length)),
    alternates: { canonical: inLanguage(address), types: { "application/json": `/api${address}` } },
  };
}

export default async function EventPage({ params, searchParams }: Props) {
  const [found, editor] = await Promise.all([loadEvent((await params).event), findEditor()]);
  if (found.isGone) return <GonePage {...found} />;
  const { address } = found.value;
  const citable = getArchive().citations.event(found.value, readSettings().siteUrl);
  const decisions = editor === null ? {} : await decideOnEvent(found.value, await searchParams);
  return (
    <>
      <SaidHere query={searchParams} path={address} />
      <CitationTags {...citable} />
      <EventSheet
        cite={<CiteAndKeep source={citable.source} address={address} />}
        event={found.value}
        {...decisions}
        decide={({ id, status }) => (
          <LinkDecision linkId={id} status={status} back={`${address}#link-${id}`} isEditor={editor !== null} />
        )}
      />
    </>
  );
}

import type { Metadata } from "next";
import { decideOnEvent } from "@/app/decisions/event-decisions";
import { LinkDecision } from "@/app/decisions/link-decision";
import { describeGone } from "@/app/read-for-page";
import { SaidHere } from "@/app/said-here";
import { findEditor } from "@/app/session";
import { EventSheet } from "@/components/events/event-sheet";
import { GonePage } from "@/components/layout/gone-page";
import type { AddressQuery } from "@/lib/people/schema";
import { loadEvent } from "./load-event";

type Props = { params: Promise<{ event: string }>; searchParams: Promise<AddressQuery> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await loadEvent((await params).event);
  if (found.isGone) return describeGone(found);
  const { name, address, reports } = found.value;
  return {
    title: name,
    description: `Reported in ${reports.length} articles`,
    alternates: { canonical: address, types: { "application/json": `/api${address}` } },
  };
}

export default async function EventPage({ params, searchParams }: Props) {
  const [found, editor] = await Promise.all([loadEvent((await params).event), findEditor()]);
  if (found.isGone) return <GonePage {...found} />;
  const { address } = found.value;
  const decisions = editor === null ? {} : await decideOnEvent(found.value, await searchParams);
  return (
    <>
      <SaidHere query={searchParams} path={address} />
      <EventSheet
        event={found.value}
        {...decisions}
        decide={({ id, status }) => (
          <LinkDecision linkId={id} status={status} back={`${address}#link-${id}`} isEditor={editor !== null} />
        )}
      />
    </>
  );
}

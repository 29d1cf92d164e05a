import type { ReactNode } from "react";
import type { EventRow } from "@/lib/archive/reading/events/list-events";
import type { IssueSummary } from "@/lib/archive/reading/issues/types";
import type { PersonInNews } from "@/lib/archive/reading/people/list-people-in-news";
import type { PublicationSummary } from "@/lib/archive/reading/publications/types";
import { words } from "@/messages/words";
import { HomePublications } from "./home-publications";
import { LatestEvents } from "./latest-events";
import { LatestIssues } from "./latest-issues";
import { PeopleInNews } from "./people-in-news";
import { ShortIssues } from "./short-issues";
import { ThisDay } from "./this-day";

type HomeColumnsProps = {
  /** Events that several publications report; where there are none, the latest issues stand in their place. */
  events: EventRow[];
  /** All events, these and others. */
  eventCount: number;
  issues: IssueSummary[];
  /** By article the sentence it begins with. */
  leads: ReadonlyMap<number, string>;
  people: PersonInNews[];
  publications: PublicationSummary[];
};

/** What is new, in columns as wide as the page has room for. */
export function HomeColumns({ events, eventCount, issues, leads, people, publications }: HomeColumnsProps) {
  if (events.length === 0)
    return (
      <div className="mt-12 grid gap-x-12 gap-y-12 lg:grid-cols-[minmax(0,2.2fr)_minmax(0,1fr)]">
        <LatestIssues issues={issues} leads={leads} />
        <Aside people={people}>
          <HomePublications publications={publications} isColumn />
        </Aside>
      </div>
    );
  return (
    <>
      <div className="mt-12 grid gap-x-12 gap-y-12 md:grid-cols-2 xl:grid-cols-[minmax(0,1.7fr)_minmax(0,1fr)_minmax(0,1fr)]">
        <div className="md:col-span-2 xl:col-span-1">
          <LatestEvents events={events} total={eventCount} leads={leads} />
        </div>
        <ShortIssues title={words().home.latestIssues} issues={issues} allHref="/issues" />
        <Aside people={people} />
      </div>
      <div className="mt-14">
        <HomePublications publications={publications} />
      </div>
    </>
  );
}

function Aside({ people, children }: { people: PersonInNews[]; children?: ReactNode }) {
  return (
    <div className="grid content-start gap-12">
      <PeopleInNews people={people} />
      {children}
      <ThisDay />
    </div>
  );
}

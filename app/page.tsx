import type { Metadata } from "next";
import { FirstSteps } from "@/components/home/first-steps";
import { HomeHeader } from "@/components/home/home-header";
import { LatestEvents } from "@/components/home/latest-events";
import { PeopleInNews } from "@/components/home/people-in-news";
import { ShortIssues } from "@/components/home/short-issues";
import type { EventRow } from "@/lib/archive/reading/events/list-events";
import { readEventsQuery } from "@/lib/archive/reading/events/schema";
import { readIssueQuery } from "@/lib/archive/reading/issues/schema";
import { getArchive } from "@/lib/server";

export const metadata: Metadata = { alternates: { canonical: "/", types: { "application/atom+xml": "/feed.xml" } } };

const EVENTS = 6;
const ISSUES = 7;
const PEOPLE = 14;

/** Of the newest events those that most independent sources report, newest first among equals. */
const chooseEvents = (newest: EventRow[]) => newest.toSorted((a, b) => b.sourceCount - a.sourceCount).slice(0, EVENTS);

export default async function HomePage() {
  const { issues, events, people } = getArchive();
  const [holdings, latest, told, peopleInNews, onThisDay] = await Promise.all([
    issues.countHoldings(),
    issues.listIssues(readIssueQuery({}, null)),
    events.listEvents(readEventsQuery({})),
    people.listPeopleInNews(PEOPLE),
    issues.listOnThisDay(),
  ]);
  return (
    <>
      <HomeHeader holdings={holdings} />
      {holdings.issueCount === 0 || holdings.hasSamples ? <FirstSteps isEmpty={holdings.issueCount === 0} /> : null}
      <div className="mt-12 grid gap-x-16 gap-y-12 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <LatestEvents events={chooseEvents(told.events)} total={told.total} />
        <div className="grid content-start gap-12">
          <ShortIssues title="Latest issues" issues={latest.issues.slice(0, ISSUES)} allHref="/issues" />
          <PeopleInNews people={peopleInNews} />
          <ShortIssues title="On this day" issues={onThisDay} />
        </div>
      </div>
    </>
  );
}

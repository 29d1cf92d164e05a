import type { Metadata } from "next";
import { ArchiveTimeline } from "@/components/home/archive-timeline";
import { chooseEvents } from "@/components/home/choose-events";
import { FirstSteps } from "@/components/home/first-steps";
import { HomeHeader } from "@/components/home/home-header";
import { LatestEvents } from "@/components/home/latest-events";
import { PeopleInNews } from "@/components/home/people-in-news";
import { ShortIssues } from "@/components/home/short-issues";
import { ThisDay } from "@/components/home/this-day";
import { readEventsQuery } from "@/lib/archive/reading/events/schema";
import { readIssueQuery } from "@/lib/archive/reading/issues/schema";
import { inLanguage } from "@/lib/language/address";
import { getArchive } from "@/lib/server";
import { words } from "@/messages/words";

export const generateMetadata = (): Metadata => ({
  alternates: { canonical: inLanguage("/"), types: { "application/atom+xml": "/feed.xml" } },
});

const ISSUES = 8;
const PEOPLE = 14;

export default async function HomePage() {
  const { issues, events, people, articles } = getArchive();
  const [holdings, latest, told, peopleInNews, months] = await Promise.all([
    issues.countHoldings(),
    issues.listIssues(readIssueQuery({}, null)),
    events.listEvents(readEventsQuery({})),
    people.listPeopleInNews(PEOPLE),
    issues.countByMonth(),
  ]);
  const newest = chooseEvents(told.events);
  const leads = await articles.findLeads(newest.flatMap(({ reports }) => reports[0]?.id ?? []));
  return (
    <>
      <HomeHeader holdings={holdings} />
      {holdings.issueCount === 0 || holdings.hasSamples ? <FirstSteps isEmpty={holdings.issueCount === 0} /> : null}
      <ArchiveTimeline months={months} />
      <div className="mt-12 grid gap-x-12 gap-y-12 md:grid-cols-2 xl:grid-cols-[minmax(0,1.7fr)_minmax(0,1fr)_minmax(0,1fr)]">
        <div className="md:col-span-2 xl:col-span-1">
          <LatestEvents events={newest} total={told.total} leads={leads} />
        </div>
        <ShortIssues title={words().home.latestIssues} issues={latest.issues.slice(0, ISSUES)} allHref="/issues" />
        <div className="grid content-start gap-12">
          <PeopleInNews people={peopleInNews} />
          <ThisDay />
        </div>
      </div>
    </>
  );
}

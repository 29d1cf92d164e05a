import type { Metadata } from "next";
import type { ReactNode } from "react";
import { ArchiveTimeline } from "@/components/home/archive-timeline";
import { chooseEvents } from "@/components/home/choose-events";
import { FirstSteps } from "@/components/home/first-steps";
import { HomeHeader } from "@/components/home/home-header";
import { HomePublications } from "@/components/home/home-publications";
import { LatestEvents } from "@/components/home/latest-events";
import { LatestIssues } from "@/components/home/latest-issues";
import { PeopleInNews } from "@/components/home/people-in-news";
import { ShortIssues } from "@/components/home/short-issues";
import { ThisDay } from "@/components/home/this-day";
import { readEventsQuery } from "@/lib/archive/reading/events/schema";
import type { PersonInNews } from "@/lib/archive/reading/people/list-people-in-news";
import { inLanguage } from "@/lib/language/address";
import { getArchive } from "@/lib/server";
import { words } from "@/messages/words";

export const generateMetadata = (): Metadata => ({
  alternates: { canonical: inLanguage("/"), types: { "application/atom+xml": "/feed.xml" } },
});

const ISSUES = 8;
const PEOPLE = 14;

export default async function HomePage() {
  const { issues, events, people, articles, publications } = getArchive();
  const [holdings, latest, told, peopleInNews, months, all] = await Promise.all([
    issues.countHoldings(),
    issues.listLatest(ISSUES),
    events.listEvents(readEventsQuery({})),
    people.listPeopleInNews(PEOPLE),
    issues.countByMonth(),
    publications.listPublications(),
  ]);
  const newest = chooseEvents(told.events);
  const openings =
    newest.length > 0 ? newest.map(({ reports }) => reports[0]?.id) : latest.map((issue) => issue.firstArticleId);
  const leads = await articles.findLeads(openings.flatMap((id) => id ?? []));
  return (
    <>
      <HomeHeader holdings={holdings} />
      {holdings.issueCount === 0 || holdings.hasSamples ? <FirstSteps isEmpty={holdings.issueCount === 0} /> : null}
      <ArchiveTimeline months={months} />
      {newest.length > 0 ? (
        <>
          <div className="mt-12 grid gap-x-12 gap-y-12 md:grid-cols-2 xl:grid-cols-[minmax(0,1.7fr)_minmax(0,1fr)_minmax(0,1fr)]">
            <div className="md:col-span-2 xl:col-span-1">
              <LatestEvents events={newest} total={told.total} leads={leads} />
            </div>
            <ShortIssues title={words().home.latestIssues} issues={latest} allHref="/issues" />
            <Aside people={peopleInNews} />
          </div>
          <div className="mt-14">
            <HomePublications publications={all} />
          </div>
        </>
      ) : (
        <div className="mt-12 grid gap-x-12 gap-y-12 lg:grid-cols-[minmax(0,2.2fr)_minmax(0,1fr)]">
          <LatestIssues issues={latest} leads={leads} />
          <Aside people={peopleInNews}>
            <HomePublications publications={all} isColumn />
          </Aside>
        </div>
      )}
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

import type { Metadata } from "next";
import { ArchiveTimeline } from "@/components/home/archive-timeline";
import { chooseEvents } from "@/components/home/choose-events";
import { FirstSteps } from "@/components/home/first-steps";
import { HomeColumns } from "@/components/home/home-columns";
import { HomeHeader } from "@/components/home/home-header";
import { readEventsQuery } from "@/lib/archive/reading/events/schema";
import { inLanguage } from "@/lib/language/address";
import { getArchive } from "@/lib/server";

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
      <HomeColumns
        events={newest}
        eventCount={told.total}
        issues={latest}
        leads={leads}
        people={peopleInNews}
        publications={all}
      />
    </>
  );
}

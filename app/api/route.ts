import { answerJson } from "@/app/_web/answer";
import { readEventsQuery } from "@/lib/archive/reading/events/schema";
import { readIssueQuery } from "@/lib/archive/reading/issues/schema";
import { getArchive } from "@/lib/server";

export const dynamic = "force-dynamic";

const PEOPLE = 14;

/** The home page's twin. */
export function GET(): Promise<Response> {
  return answerJson(async () => {
    const { issues, events, people } = getArchive();
    const [holdings, latest, told, peopleInNews, onThisDay] = await Promise.all([
      issues.countHoldings(),
      issues.listIssues(readIssueQuery({}, null)),
      events.listEvents(readEventsQuery({})),
      people.listPeopleInNews(PEOPLE),
      issues.listOnThisDay(),
    ]);
    return { holdings, latestIssues: latest.issues, latestEvents: told.events, peopleInNews, onThisDay };
  });
}

import { answerXml } from "@/app/_web/answer-xml";
import { eventsFeedHref, eventsHref } from "@/components/events/events-href";
import { escapeXml } from "@/lib/analysis/text/escape-xml";
import type { NewEvent } from "@/lib/archive/reading/events/list-newest-events";
import { readEventsQuery } from "@/lib/archive/reading/events/schema";
import { readSettings } from "@/lib/env";
import { buildAtomFeed, type FeedEntry } from "@/lib/feeds/build-atom-feed";
import { getArchive } from "@/lib/server";

export const dynamic = "force-dynamic";

/** What several sources report; of one person, publication or period only, if one is given. */
export function GET(request: Request): Promise<Response> {
  const query = readEventsQuery(Object.fromEntries(new URL(request.url).searchParams));
  return answerXml("application/atom+xml", async () => {
    const events = await getArchive().events.listNewestEvents(query);
    const { siteUrl } = readSettings();
    const feed = { title: "Events in Backfile", address: eventsFeedHref(query), pageAddress: eventsHref(query) };
    const entries = events.map((event) => toEntry(event, siteUrl));
    return buildAtomFeed({ ...feed, author: "Backfile", entries }, siteUrl, new Date());
  });
}

function toEntry({ id, address, name, toldAt, date, reports }: NewEvent, siteUrl: string): FeedEntry {
  const lines = reports.map((report) => {
    const link = `<a href="${escapeXml(siteUrl + report.address)}">${escapeXml(report.title)}</a>`;
    return `<li>${escapeXml(report.publication?.name ?? "Unknown publication")}: ${link}</li>`;
  });
  const html = `<ul>${lines.join("")}</ul>`;
  return { id: `/events/${id}`, address, title: name, updated: toldAt, day: date?.date ?? null, html };
}

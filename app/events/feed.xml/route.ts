import { answerXml } from "@/app/answer-xml";
import { readSettings } from "@/lib/env";
import type { NewEvent } from "@/lib/events/list-newest-events";
import { buildAtomFeed, escapeXml, type FeedEntry } from "@/lib/feeds/build-atom-feed";
import { getArchive } from "@/lib/server";

export const dynamic = "force-dynamic";

export function GET(): Promise<Response> {
  return answerXml("application/atom+xml", async () => {
    const events = await getArchive().events.listNewestEvents();
    const { siteUrl } = readSettings();
    const feed = { title: "Events in Backfile", address: "/events/feed.xml", pageAddress: "/events" };
    const entries = events.map((event) => toEntry(event, siteUrl));
    return buildAtomFeed({ ...feed, author: "Backfile", entries }, siteUrl, new Date());
  });
}

function toEntry({ address, name, addedAt, date, reports }: NewEvent, siteUrl: string): FeedEntry {
  const lines = reports.map((report) => {
    const link = `<a href="${escapeXml(siteUrl + report.address)}">${escapeXml(report.title)}</a>`;
    return `<li>${escapeXml(report.publication?.name ?? "Unknown publication")}: ${link}</li>`;
  });
  return { address, title: name, updated: addedAt, day: date?.date ?? null, html: `<ul>${lines.join("")}</ul>` };
}

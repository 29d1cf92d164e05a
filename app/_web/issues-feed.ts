import "server-only";
import { nameIssue } from "@/components/issues/name-issue";
import { escapeXml } from "@/lib/analysis/text/escape-xml";
import type { NewIssue } from "@/lib/archive/reading/issues/list-newest";
import { readSettings } from "@/lib/env";
import { buildAtomFeed, type FeedEntry } from "@/lib/feeds/build-atom-feed";
import { getArchive } from "@/lib/server";
import { answerXml } from "./answer-xml";

type FeedOf = { title: string; pageAddress: string; publication: string | null };

/** An Atom feed of the issues that came into the archive last. */
export function answerIssuesFeed(find: () => Promise<FeedOf>): Promise<Response> {
  return answerXml("application/atom+xml", async () => {
    const { title, pageAddress, publication } = await find();
    const issues = await getArchive().issues.listNewest(publication);
    const { siteUrl } = readSettings();
    const address = publication === null ? "/feed.xml" : `${pageAddress}/feed.xml`;
    const entries = issues.map((issue) => toEntry(issue, siteUrl));
    return buildAtomFeed({ title, address, pageAddress, author: "Backfile", entries }, siteUrl, new Date());
  });
}

function toEntry(issue: NewIssue, siteUrl: string): FeedEntry {
  const titles = issue.articles.map(
    ({ address, title }) => `<li><a href="${escapeXml(siteUrl + address)}">${escapeXml(title)}</a></li>`,
  );
  return {
    id: issue.address,
    address: issue.address,
    title: nameIssue(issue),
    updated: issue.addedAt,
    day: issue.date?.date ?? null,
    html: `<ul>${titles.join("")}</ul>`,
  };
}

import { answerXml } from "@/app/_web/answer-xml";
import { peopleHref, withQuery } from "@/components/people/people-href";
import { escapeXml } from "@/lib/analysis/text/escape-xml";
import type { NewPerson } from "@/lib/archive/reading/people/list-newest-people";
import { readPeopleQuery } from "@/lib/archive/reading/people/schema";
import { readSettings } from "@/lib/env";
import { buildAtomFeed, type FeedEntry } from "@/lib/feeds/build-atom-feed";
import { getArchive } from "@/lib/server";

export const dynamic = "force-dynamic";

/** Whom the archive names for the first time; of one publication or period only, if one is given. */
export function GET(request: Request): Promise<Response> {
  const { source, from, to } = readPeopleQuery(Object.fromEntries(new URL(request.url).searchParams));
  return answerXml("application/atom+xml", async () => {
    const people = await getArchive().people.listNewestPeople({ source, from, to });
    const { siteUrl } = readSettings();
    const feed = {
      title: "People new in Backfile",
      address: withQuery("/people/feed.xml", { source, from, to }),
      pageAddress: peopleHref({ q: "", sort: "articles", letter: null, source, from, to, page: 1 }),
      author: "Backfile",
    };
    return buildAtomFeed({ ...feed, entries: people.map((person) => toEntry(person, siteUrl)) }, siteUrl, new Date());
  });
}

function toEntry({ id, address, name, addedAt, article }: NewPerson, siteUrl: string): FeedEntry {
  const link = `<a href="${escapeXml(siteUrl + article.address)}">${escapeXml(article.title)}</a>`;
  const source = article.publication ? `, ${escapeXml(article.publication.name)}` : "";
  const html = `<p>First named in ${link}${source}</p>`;
  return { id: `/people#${id}`, address, title: name, updated: addedAt, day: null, html };
}

import { answerXml } from "@/app/_web/answer-xml";
import { escapeXml } from "@/lib/analysis/text/escape-xml";
import type { NewAuthor } from "@/lib/archive/reading/authors/list-newest";
import { readSettings } from "@/lib/env";
import { buildAtomFeed, type FeedEntry } from "@/lib/feeds/build-atom-feed";
import { getArchive } from "@/lib/server";

export const dynamic = "force-dynamic";

/** Who signs an article of the archive for the first time. */
export function GET(): Promise<Response> {
  return answerXml("application/atom+xml", async () => {
    const authors = await getArchive().authors.listNewestAuthors();
    const { siteUrl } = readSettings();
    const feed = { title: "Authors new in Backfile", address: "/authors/feed.xml", pageAddress: "/authors" };
    return buildAtomFeed({ ...feed, author: "Backfile", entries: authors.map(toEntry) }, siteUrl, new Date());
  });
}

function toEntry({ address, name, articleCount, addedAt }: NewAuthor): FeedEntry {
  const count = articleCount === 1 ? "1 article" : `${articleCount} articles`;
  return {
    id: address,
    address,
    title: name,
    updated: addedAt,
    day: null,
    html: `<p>${escapeXml(name)}: ${count}</p>`,
  };
}

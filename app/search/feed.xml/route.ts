import { answerXml } from "@/app/_web/answer-xml";
import { bounded } from "@/app/_web/bounded";
import { escapeXml } from "@/lib/analysis/text/escape-xml";
import { readSearchQuery } from "@/lib/archive/reading/search/schema";
import { searchAddress } from "@/lib/archive/reading/search/search-address";
import type { AddedArticle } from "@/lib/archive/reading/search/view";
import { readSettings } from "@/lib/env";
import { buildAtomFeed, type FeedEntry } from "@/lib/feeds/build-atom-feed";
import { getArchive } from "@/lib/server";

export const dynamic = "force-dynamic";

/** What a search finds, last added first: a reader who follows it hears of every new article. */
export function GET(request: Request): Promise<Response> {
  const { q, match } = readSearchQuery(Object.fromEntries(new URL(request.url).searchParams));
  return answerXml("application/atom+xml", async () => {
    const { query, articles } = await bounded("search", () => getArchive().search.listAdded(q, match));
    const search = { query, match };
    const feed = {
      title: query ? `${query}: search in Backfile` : "New articles in Backfile",
      address: searchAddress(search, "/search/feed.xml"),
      pageAddress: searchAddress(search),
      author: "Backfile",
      entries: articles.map(toEntry),
    };
    return buildAtomFeed(feed, readSettings().siteUrl, new Date());
  });
}

function toEntry({ article, addedAt, beginning }: AddedArticle): FeedEntry {
  const source = article.publication ? `<p>${escapeXml(article.publication.name)}</p>` : "";
  return {
    id: `/articles/${article.id}`,
    address: article.address,
    title: article.title,
    updated: addedAt,
    day: article.date?.date ?? null,
    html: `${source}<p>${escapeXml(beginning)}</p>`,
  };
}

import { answerXml } from "@/app/_web/answer-xml";
import { personHref } from "@/components/people/people-href";
import { escapeXml } from "@/lib/analysis/text/escape-xml";
import type { NewestArticles } from "@/lib/archive/reading/people/list-newest-articles";
import { readPersonQuery } from "@/lib/archive/reading/people/schema";
import { readSettings } from "@/lib/env";
import { buildAtomFeed, type FeedEntry } from "@/lib/feeds/build-atom-feed";
import { getArchive } from "@/lib/server";

type Context = { params: Promise<{ slug: string }> };

/** The newest articles that name the person; of those only that pass the filter of its page, if one is given. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params;
  const query = { ...readPersonQuery(Object.fromEntries(new URL(request.url).searchParams)), page: 1 };
  return answerXml("application/atom+xml", async () => {
    const { name, address, articles } = await getArchive().people.listNewestArticles(slug, query);
    const feed = {
      title: `New articles that name ${name}`,
      address: personHref(`${address}/feed.xml`, query),
      pageAddress: personHref(address, query),
      author: "Backfile",
    };
    return buildAtomFeed({ ...feed, entries: articles.map(toEntry) }, readSettings().siteUrl, new Date());
  });
}

function toEntry({
  id,
  address,
  title,
  addedAt,
  date,
  publication,
  snippet,
}: NewestArticles["articles"][number]): FeedEntry {
  const { before, form, after } = snippet;
  const words = `${escapeXml(before)}<b>${escapeXml(form)}</b>${escapeXml(after)}`;
  const source = publication ? `<p>${escapeXml(publication.name)}</p>` : "";
  return {
    id: `/articles/${id}`,
    address,
    title,
    updated: addedAt,
    day: date?.date ?? null,
    html: `${source}<p>${words}</p>`,
  };
}

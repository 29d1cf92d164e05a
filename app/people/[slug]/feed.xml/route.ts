import { answerXml } from "@/app/answer-xml";
import { readSettings } from "@/lib/env";
import { buildAtomFeed, escapeXml, type FeedEntry } from "@/lib/feeds/build-atom-feed";
import type { NewestArticles } from "@/lib/people/list-newest-articles";
import { getArchive } from "@/lib/server";

type Context = { params: Promise<{ slug: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params;
  return answerXml("application/atom+xml", async () => {
    const { name, address, articles } = await getArchive().people.listNewestArticles(slug);
    const title = `New articles that name ${name}`;
    const feed = { title, address: `${address}/feed.xml`, pageAddress: address, author: "Backfile" };
    return buildAtomFeed({ ...feed, entries: articles.map(toEntry) }, readSettings().siteUrl, new Date());
  });
}

function toEntry({
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
  return { address, title, updated: addedAt, day: date?.date ?? null, html: `${source}<p>${words}</p>` };
}

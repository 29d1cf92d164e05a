import { answerXml } from "@/app/_web/answer-xml";
import { authorHref } from "@/components/authors/authors-href";
import { escapeXml } from "@/lib/analysis/text/escape-xml";
import type { NewSigned } from "@/lib/archive/reading/authors/list-newest";
import { readAuthorQuery } from "@/lib/archive/reading/authors/schema";
import { readSettings } from "@/lib/env";
import { buildAtomFeed, type FeedEntry } from "@/lib/feeds/build-atom-feed";
import { getArchive } from "@/lib/server";

type Context = { params: Promise<{ slug: string }> };

/** The newest articles of an author; of those only that pass the filter of its page, if one is given. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params;
  const query = { ...readAuthorQuery(Object.fromEntries(new URL(request.url).searchParams)), page: 1 };
  return answerXml("application/atom+xml", async () => {
    const { name, address, articles } = await getArchive().authors.listNewestBy(slug, query);
    const feed = {
      title: `New articles by ${name}`,
      address: authorHref(`${address}/feed.xml`, query),
      pageAddress: authorHref(address, query),
      author: name,
    };
    return buildAtomFeed({ ...feed, entries: articles.map(toEntry) }, readSettings().siteUrl, new Date());
  });
}

function toEntry({ id, address, title, addedAt, date, publication }: NewSigned["articles"][number]): FeedEntry {
  const html = `<p>${escapeXml(publication?.name ?? "Unknown publication")}</p>`;
  return { id: `/articles/${id}`, address, title, updated: addedAt, day: date?.date ?? null, html };
}

import { answerXml } from "@/app/_web/answer-xml";
import { quotationsFeedHref, quotationsHref } from "@/components/quotations/quotations-href";
import { tidyQuotation } from "@/components/quotations/tidy-quotation";
import { escapeXml } from "@/lib/analysis/text/escape-xml";
import type { NewQuotation } from "@/lib/archive/reading/quotations/list-newest-quotations";
import { readQuotationsQuery } from "@/lib/archive/reading/quotations/schema";
import { readSettings } from "@/lib/env";
import { buildAtomFeed, type FeedEntry } from "@/lib/feeds/build-atom-feed";
import { getArchive } from "@/lib/server";

export const dynamic = "force-dynamic";

/** What several publications print in quotation marks; of one speaker, publication or period only, if one is given. */
export function GET(request: Request): Promise<Response> {
  const query = readQuotationsQuery(Object.fromEntries(new URL(request.url).searchParams));
  return answerXml("application/atom+xml", async () => {
    const quotations = await getArchive().quotations.listNewestQuotations(query);
    const { siteUrl } = readSettings();
    const [address, pageAddress] = [quotationsFeedHref(query), quotationsHref(query)];
    const entries = quotations.map((quotation) => toEntry(quotation, siteUrl));
    const feed = { title: "Quotations in Backfile", address, pageAddress, author: "Backfile", entries };
    return buildAtomFeed(feed, siteUrl, new Date());
  });
}

function toEntry({ address, text, printedAt, lastDate, printedBy, ...said }: NewQuotation, siteUrl: string): FeedEntry {
  const speaker = said.speakerPerson?.name ?? said.speaker ?? said.outlet;
  const lines = printedBy.map((article) => {
    const link = `<a href="${escapeXml(siteUrl + article.address)}">${escapeXml(article.title)}</a>`;
    return `<li>${escapeXml(article.publication?.name ?? "Unknown publication")}: ${link}</li>`;
  });
  const title = `${speaker ? `${speaker}: ` : ""}“${tidyQuotation(text)}”`;
  return { id: address, address, title, updated: printedAt, day: lastDate, html: `<ul>${lines.join("")}</ul>` };
}

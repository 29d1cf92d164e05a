import { answerXml } from "@/app/answer-xml";
import { tidyQuotation } from "@/components/quotations/tidy-quotation";
import { readSettings } from "@/lib/env";
import { buildAtomFeed, escapeXml, type FeedEntry } from "@/lib/feeds/build-atom-feed";
import type { NewQuotation } from "@/lib/quotations/list-newest-quotations";
import { getArchive } from "@/lib/server";

export const dynamic = "force-dynamic";

export function GET(): Promise<Response> {
  return answerXml("application/atom+xml", async () => {
    const quotations = await getArchive().quotations.listNewestQuotations();
    const { siteUrl } = readSettings();
    const feed = { title: "Quotations in Backfile", address: "/quotations/feed.xml", pageAddress: "/quotations" };
    const entries = quotations.map((quotation) => toEntry(quotation, siteUrl));
    return buildAtomFeed({ ...feed, author: "Backfile", entries }, siteUrl, new Date());
  });
}

function toEntry({ address, text, addedAt, lastDate, printedBy, ...said }: NewQuotation, siteUrl: string): FeedEntry {
  const speaker = said.speakerPerson?.name ?? said.speaker ?? said.outlet;
  const lines = printedBy.map((article) => {
    const link = `<a href="${escapeXml(siteUrl + article.address)}">${escapeXml(article.title)}</a>`;
    return `<li>${escapeXml(article.publication?.name ?? "Unknown publication")}: ${link}</li>`;
  });
  const title = `${speaker ? `${speaker}: ` : ""}“${tidyQuotation(text)}”`;
  return { address, title, updated: addedAt, day: lastDate, html: `<ul>${lines.join("")}</ul>` };
}

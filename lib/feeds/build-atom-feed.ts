import { escapeXml } from "@/lib/analysis/text/escape-xml";

/** What a feed says of one thing. `address` is a path of this site; `html` goes into a reader's page as it is. */
export type FeedEntry = {
  /** A path by which programs know the thing again: unlike its address it holds no name, which may be put right. */
  id: string;
  address: string;
  title: string;
  updated: Date;
  /** When the thing itself appeared: `YYYY-MM-DD`; null when that is not known. */
  day: string | null;
  html: string;
};

export type Feed = { title: string; address: string; pageAddress: string; author: string; entries: FeedEntry[] };

/** An Atom 1.0 document (RFC 4287). Without entries it counts as updated when the clock says. */
export function buildAtomFeed(feed: Feed, siteUrl: string, now: Date): string {
  const newest = feed.entries.reduce<Date | null>(
    (latest, { updated }) => (latest && latest > updated ? latest : updated),
    null,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<id>${escapeXml(siteUrl + feed.address)}</id>
<title>${escapeXml(feed.title)}</title>
<updated>${(newest ?? now).toISOString()}</updated>
<author><name>${escapeXml(feed.author)}</name></author>
<link rel="self" type="application/atom+xml" href="${escapeXml(siteUrl + feed.address)}"/>
<link rel="alternate" type="text/html" href="${escapeXml(siteUrl + feed.pageAddress)}"/>
${feed.entries.map((entry) => buildEntry(entry, siteUrl)).join("\n")}
</feed>
`;
}

function buildEntry({ id, address, title, updated, day, html }: FeedEntry, siteUrl: string): string {
  const url = escapeXml(siteUrl + address);
  return `<entry>
<id>${escapeXml(siteUrl + id)}</id>
<title>${escapeXml(title)}</title>
<updated>${updated.toISOString()}</updated>${day === null ? "" : `\n<published>${day}T00:00:00Z</published>`}
<link rel="alternate" type="text/html" href="${url}"/>
<content type="html">${escapeXml(html)}</content>
</entry>`;
}

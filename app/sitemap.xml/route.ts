import { answerXml } from "@/app/_web/answer-xml";
import { readSettings } from "@/lib/env";
import { getArchive } from "@/lib/server";

// A sitemap.ts would be frozen at build time with whatever the database held.
export const dynamic = "force-dynamic";

export function GET(): Promise<Response> {
  return answerXml("application/xml", async () => {
    const { siteUrl } = readSettings();
    const parts = await getArchive().sitemap.listParts();
    const entries = parts.map((part) => `<sitemap><loc>${siteUrl}/sitemaps/${part}.xml</loc></sitemap>`);
    return `<?xml version="1.0" encoding="utf-8"?>
<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join("\n")}
</sitemapindex>
`;
  });
}

import { answerXml } from "@/app/_web/answer-xml";
import { escapeXml } from "@/lib/analysis/text/escape-xml";
import { readSettings } from "@/lib/env";
import { getArchive } from "@/lib/server";

type Context = { params: Promise<{ part: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { part } = await params;
  return answerXml("application/xml", async () => {
    const { siteUrl } = readSettings();
    const addresses = await getArchive().sitemap.listAddresses(part.replace(/\.xml$/, ""));
    const entries = addresses.map((address) => `<url><loc>${escapeXml(siteUrl + address)}</loc></url>`);
    return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${entries.join("\n")}
</urlset>
`;
  });
}

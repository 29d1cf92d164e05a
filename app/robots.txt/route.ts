import { readSettings } from "@/lib/env";

export const dynamic = "force-dynamic";

// Search pages and comparisons are endless combinations of what the other pages say.
const CLOSED = ["/admin", "/account", "/sign-in", "/api", "/search", "/compare"];

export function GET(): Response {
  const rules = CLOSED.map((path) => `Disallow: ${path}`).join("\n");
  const text = `User-agent: *\n${rules}\n\nSitemap: ${readSettings().siteUrl}/sitemap.xml\n`;
  return new Response(text, { headers: { "content-type": "text/plain; charset=utf-8" } });
}

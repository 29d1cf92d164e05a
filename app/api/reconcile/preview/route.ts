import { answerError } from "@/app/_web/answer";
import { personAddress } from "@/lib/addresses";
import { readSettings } from "@/lib/env";
import { AppError } from "@/lib/errors";
import { getArchive } from "@/lib/server";

export const dynamic = "force-dynamic";

/** A small page about one person, shown by OpenRefine in a frame of its own. */
export async function GET(request: Request): Promise<Response> {
  try {
    const id = new URL(request.url).searchParams.get("id") ?? "";
    const { rows } = await getArchive().reconciliation.extend({ ids: [id], properties: PROPERTIES });
    const values = rows[id];
    const texts = (property: string) => (values?.[property] ?? []).map((value) => String(Object.values(value)[0]));
    if (texts("articles").length === 0) throw new AppError("not-found", "The archive knows no person of this id.");
    return new Response(writePage(id, texts), { headers: HEADERS });
  } catch (error) {
    return answerError(error);
  }
}

const PROPERTIES = ["note", "role", "alias", "articles", "first", "last"].map((id) => ({ id }));
const SHOWN = 4;

const HEADERS = {
  "content-type": "text/html; charset=utf-8",
  "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
  "x-content-type-options": "nosniff",
  "access-control-allow-origin": "*",
};

function writePage(id: string, texts: (property: string) => string[]): string {
  const [count] = texts("articles");
  const who = texts("note")[0] ?? texts("role").slice(0, SHOWN).join("; ");
  const years = [...texts("first"), ...texts("last")].map((date) => date.slice(0, 4));
  const lines = [
    who,
    texts("alias").slice(0, SHOWN).join(" · "),
    `${count} ${count === "1" ? "article" : "articles"}${years.length > 0 ? `, ${[...new Set(years)].join("–")}` : ""}`,
  ];
  const address = `${readSettings().siteUrl}${personAddress(id)}`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${escapeHtml(id)}</title>
<style>body{font:14px/1.45 system-ui,sans-serif;margin:12px;color:#1d1d1b;background:#fff}p{margin:0 0 6px}</style>
<p><a href="${escapeHtml(address)}" target="_blank" rel="noopener">${escapeHtml(address)}</a></p>
${lines
  .filter(Boolean)
  .map((line) => `<p>${escapeHtml(line)}</p>`)
  .join("\n")}
</html>`;
}

const SIGNS: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
const escapeHtml = (text: string) => text.replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);

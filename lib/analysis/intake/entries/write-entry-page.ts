import type { Upload } from "@/lib/analysis/intake/types";
import { escapeHtml, type FeedEntry } from "./types";

/** A page that this wrote holds nothing but the entry: it is read whole. */
export const ENTRY_MARK = '<meta name="generator" content="Backfile, from an entry of a feed">';

const MAX_NAME_CHARS = 80;

/** An entry as the page it might have been, in the words of pages (Open Graph), so that it is read as they are. */
export function writeEntryPage(entry: FeedEntry, index: number): Upload {
  const { title, address, published, author, publication, language, html } = entry;
  const meta = (name: string, content: string | null) =>
    content === null ? [] : [`<meta property="${name}" content="${escapeHtml(content)}">`];
  const lines = [
    `<!doctype html><html${language === null ? "" : ` lang="${escapeHtml(language)}"`}><head><meta charset="utf-8">`,
    ENTRY_MARK,
    ...(title === null ? [] : [`<title>${escapeHtml(title)}</title>`]),
    ...meta("og:site_name", publication),
    ...meta("article:published_time", published),
    ...meta("article:author", author),
    ...(address === null ? [] : [`<link rel="canonical" href="${escapeHtml(address)}">`]),
    "</head><body>",
    ...(title === null ? [] : [`<h1>${escapeHtml(title)}</h1>`]),
    html,
    "</body></html>",
  ];
  const bytes = new TextEncoder().encode(`${lines.join("\n")}\n`);
  return { fileName: nameOf(title, index), mediaType: "text/html; charset=utf-8", bytes };
}

/** "0012 A winter ferry.html" */
function nameOf(title: string | null, index: number): string {
  const words = (title ?? "")
    .replace(/[/\\\p{Cc}]+/gu, " ")
    .replace(/\s+/g, " ")
    .slice(0, MAX_NAME_CHARS)
    .trim();
  return `${String(index + 1).padStart(4, "0")}${words === "" ? "" : ` ${words}`}.html`;
}

/** One entry of a feed or post of an export, as its page says it; null where it says nothing. */
export type FeedEntry = {
  title: string | null;
  address: string | null;
  /** As written. */
  published: string | null;
  author: string | null;
  /** Its content as HTML. */
  html: string;
  /** The feed's or site's name. */
  publication: string | null;
  language: string | null;
};

export type EntriesRead = { entries: FeedEntry[] /** Drafts, pages, attachments. */; leftOutCount: number };

/** Text as HTML that shows it: an empty line parts paragraphs. */
export function textAsHtml(text: string): string {
  return text
    .split(/\n\s*\n/)
    .filter((part) => part.trim() !== "")
    .map((part) => `<p>${escapeHtml(part.trim())}</p>`)
    .join("\n");
}

export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

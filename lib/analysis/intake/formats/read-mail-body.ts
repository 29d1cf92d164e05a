import type { Email } from "postal-mime";
import { type FindPicture, sanitiseHtml } from "@/lib/analysis/html/sanitise-html";
import type { HtmlPicture } from "@/lib/analysis/html/types";
import type { SourceBlock } from "@/lib/analysis/intake/document";
import { stripFurniture } from "@/lib/analysis/intake/furniture/strip-furniture";
import type { fail } from "@/lib/analysis/intake/limits";
import { findHeadlines } from "@/lib/analysis/intake/split/find-headlines";
import type { Furniture } from "@/lib/analysis/intake/types";
import { normaliseWhiteSpace } from "@/lib/analysis/text/white-space";
import { decodeText } from "./charset";
import { readPageBlocks } from "./read-html";
import { blocksOfText } from "./read-text";

export type MailBody = {
  ok: true;
  blocks: SourceBlock[];
  removed: Furniture[];
  /** The pictures it shows, those that stand elsewhere included. */
  pictures: HtmlPicture[];
  text: string;
  html: string | null;
  language: string | null;
  title: string | null;
};

const MIN_ITEMS = 3;
const MIN_SAME_SHARE = 0.7;
// Sections and articles; deeper headings are inside an article.
const ITEM_DEPTH = 2;
const MAX_SIGNATURE_CHARS = 1_000;

/** The HTML part where it has at least the text of the text part; some senders leave one of the two nearly empty. */
export function readMailBody(email: Email, findPicture?: FindPicture): MailBody | ReturnType<typeof fail> {
  const text = normaliseWhiteSpace(email.text ?? "");
  const { body, signature } = splitSignature(text);
  const textBlocks = body.trim() === "" ? [] : blocksOfText(body);
  const attachment = textBlocks.length === 0 && email.html === undefined ? textAttachment(email, findPicture) : null;
  if (attachment !== null) return attachment;
  const asText = {
    ok: true as const,
    blocks: textBlocks,
    removed: signature,
    pictures: [],
    text,
    html: null,
    language: null,
    title: null,
  };
  if (email.html === undefined || email.html.trim() === "") return asText;
  const page = readPageBlocks(email.html);
  if (!page.ok) return textBlocks.length > 0 ? asText : page;
  if (charsOf(page.blocks) < charsOf(textBlocks) * 0.5) return asText;
  if (isMoreTelling(textBlocks, page.blocks)) return { ...asText, html: sanitiseHtml(email.html, findPicture) };
  return {
    ok: true,
    blocks: page.blocks,
    removed: page.removed,
    pictures: page.pictures,
    text: text.trim() === "" ? page.blocks.map((block) => block.text).join("\n\n") : text,
    html: sanitiseHtml(email.html, findPicture),
    language: page.metadata.language,
    title: page.metadata.title,
  };
}

/** Whether the text part shows several items where the page, with the same words, shows none. */
function isMoreTelling(text: SourceBlock[], page: SourceBlock[]): boolean {
  const items = text.filter((block) => block.kind === "heading").length;
  if (items < MIN_ITEMS || charsOf(text) < charsOf(page) * MIN_SAME_SHARE) return false;
  return !findHeadlines(stripFurniture(page, null).blocks, []).some(
    (block) => block.kind === "heading" && (block.level ?? 0) <= ITEM_DEPTH,
  );
}

/** RFC 3676, 4.3: a line of two hyphens and a space parts the signature from the text. */
function splitSignature(text: string): { body: string; signature: Furniture[] } {
  const at = text.lastIndexOf("\n-- \n");
  const signature = at < 0 ? "" : text.slice(at + 5).trim();
  if (signature === "" || signature.length > MAX_SIGNATURE_CHARS) return { body: text, signature: [] };
  const reason = { rule: "signature", words: "It stands below the mark that opens a signature." };
  return { body: text.slice(0, at), signature: [{ text: signature, reason }] };
}

/** Some senders attach the issue as a text or a page and leave the body empty. */
function textAttachment(email: Email, findPicture?: FindPicture): MailBody | null {
  const part = email.attachments.find(({ mimeType }) => mimeType === "text/plain" || mimeType === "text/html");
  if (!part || typeof part.content === "string") return null;
  const { text: raw } = decodeText(part.content instanceof Uint8Array ? part.content : new Uint8Array(part.content));
  const text = normaliseWhiteSpace(raw);
  if (text.trim() === "") return null;
  const page = part.mimeType === "text/html" ? readPageBlocks(raw) : null;
  const rest = { ok: true as const, language: null, title: null };
  if (page?.ok) {
    const { blocks, removed, pictures } = page;
    return { ...rest, blocks, removed, pictures, text, html: sanitiseHtml(raw, findPicture) };
  }
  return { ...rest, blocks: blocksOfText(text), removed: [], pictures: [], text, html: null };
}

/** How many characters of text some blocks hold. */
export function charsOf(blocks: SourceBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}

import PostalMime, { type Email } from "postal-mime";
import { sanitiseHtml } from "@/lib/analysis/html/sanitise-html";
import {
  emptyMetadata,
  makeBlock,
  type ReadResult,
  type SourceBlock,
  type SourceDocument,
  type SourceMetadata,
} from "@/lib/analysis/intake/document";
import { repairControls } from "@/lib/analysis/intake/formats/charset";
import {
  fail,
  MAX_MAIL_DEPTH,
  MAX_MIME_DEPTH,
  MAX_MIME_HEADER_BYTES,
  MAX_MIME_PARTS,
} from "@/lib/analysis/intake/limits";
import type { Found, Furniture } from "@/lib/analysis/intake/types";
import { parseHeaderDate } from "@/lib/analysis/text/header-date";
import { normaliseWhiteSpace, toOneLine } from "@/lib/analysis/text/white-space";
import { decodeText } from "./charset";
import { readPageBlocks } from "./read-html";
import { blocksOfText } from "./read-text";
import { unwrapForward } from "./unwrap-forward";

// A mail with less text of its own than this only carries the mails attached to it.
const MAX_COVER_CHARS = 400;
const MAX_SIGNATURE_CHARS = 1_000;
// Prefixes that mail programs put before a subject.
const SUBJECT_PREFIX = /^(?:\s*(?:re|fwd?|aw|wg|tr|rv|sv|vs)\s*(?:\[\d+\])?:\s*)+/i;

/** Reads a mail: its HTML part, or its text part; a forwarded mail, attached or quoted, is read in place of its cover. */
export async function readMail(bytes: Uint8Array, depth = 0): Promise<ReadResult> {
  if (countBoundaries(bytes) > MAX_MIME_PARTS) {
    return fail("too-many-parts", `The mail has more than ${MAX_MIME_PARTS} parts. Save its text and upload that.`);
  }
  const parsed = await parseMail(bytes);
  if (!parsed.ok) return parsed;
  const { email } = parsed;
  const body = readBody(email);
  if (!body.ok) return body;
  const attached = attachedMails(email);
  const isCover = attached.length > 0 && charsOf(body.blocks) <= MAX_COVER_CHARS;
  if (isCover && depth < MAX_MAIL_DEPTH) return readAttached(attached, body.blocks, email, depth);
  if (body.blocks.length === 0)
    return fail("no-text", "The mail has no text part. If the issue is attached to it, upload the attachment.");
  return { ok: true, document: unwrapForward(toDocument(email, body)) };
}

async function parseMail(bytes: Uint8Array): Promise<{ ok: true; email: Email } | ReturnType<typeof fail>> {
  try {
    const email = await PostalMime.parse(bytes, {
      forceRfc822Attachments: true,
      maxNestingDepth: MAX_MIME_DEPTH,
      maxHeadersSize: MAX_MIME_HEADER_BYTES,
    });
    return { ok: true, email: repairEmail(email) };
  } catch (error) {
    const message = error instanceof Error ? error.message : "";
    if (/nesting depth/i.test(message))
      return fail("too-deep", `Its parts lie more than ${MAX_MIME_DEPTH} deep. Save its text and upload that.`);
    if (/header/i.test(message))
      return fail("too-large", "Its header lines are larger than any mail's. Save its text and upload that.");
    return fail("unreadable", "The mail cannot be parsed. Save it again from the mail program, or save its text.");
  }
}

function repairEmail(email: Email): Email {
  const repaired = { ...email };
  for (const part of ["subject", "text", "html"] as const) {
    const text = repaired[part];
    if (text !== undefined) repaired[part] = repairControls(text);
  }
  return repaired;
}

type Body = {
  ok: true;
  blocks: SourceBlock[];
  removed: Furniture[];
  text: string;
  html: string | null;
  language: string | null;
  title: string | null;
};

/** The HTML part where it has at least the text of the text part; some senders leave one of the two nearly empty. */
function readBody(email: Email): Body | ReturnType<typeof fail> {
  const text = normaliseWhiteSpace(email.text ?? "");
  const { body, signature } = splitSignature(text);
  const textBlocks = body.trim() === "" ? [] : blocksOfText(body);
  const attachment = textBlocks.length === 0 && email.html === undefined ? textAttachment(email) : null;
  if (attachment !== null) return attachment;
  const asText = {
    ok: true as const,
    blocks: textBlocks,
    removed: signature,
    text,
    html: null,
    language: null,
    title: null,
  };
  if (email.html === undefined || email.html.trim() === "") return asText;
  const page = readPageBlocks(email.html);
  if (!page.ok) return textBlocks.length > 0 ? asText : page;
  if (charsOf(page.blocks) < charsOf(textBlocks) * 0.5) return asText;
  return {
    ok: true,
    blocks: page.blocks,
    removed: page.removed,
    text: text.trim() === "" ? page.blocks.map((block) => block.text).join("\n\n") : text,
    html: sanitiseHtml(email.html),
    language: page.metadata.language,
    title: page.metadata.title,
  };
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
function textAttachment(email: Email): Body | null {
  const part = email.attachments.find(({ mimeType }) => mimeType === "text/plain" || mimeType === "text/html");
  if (!part || typeof part.content === "string") return null;
  const { text: raw } = decodeText(part.content instanceof Uint8Array ? part.content : new Uint8Array(part.content));
  const text = normaliseWhiteSpace(raw);
  if (text.trim() === "") return null;
  const page = part.mimeType === "text/html" ? readPageBlocks(raw) : null;
  const rest = { ok: true as const, language: null, title: null };
  if (page?.ok) return { ...rest, blocks: page.blocks, removed: page.removed, text, html: sanitiseHtml(raw) };
  return { ...rest, blocks: blocksOfText(text), removed: [], text, html: null };
}

function toDocument(email: Email, body: Body): SourceDocument {
  const { blocks, removed, text, html } = body;
  const metadata = { ...metadataOfMail(email), language: body.language ?? headerOf(email, "content-language") };
  return {
    format: "mail",
    isPlainText: html === null,
    blocks,
    metadata,
    removed,
    publishedText: text,
    publishedHtml: html,
    warnings: [],
  };
}

/** Who sent a mail, when and about what. The day is the one in the sender's own time zone. */
function metadataOfMail(email: Email): SourceMetadata {
  const subject = toOneLine(email.subject ?? "").replace(SUBJECT_PREFIX, "");
  const dateHeader = headerOf(email, "date");
  const date = dateHeader === null ? null : parseHeaderDate(dateHeader);
  const list = readListId(headerOf(email, "list-id"));
  const sender = email.from?.group ? email.from.group[0] : email.from;
  return {
    ...emptyMetadata(),
    title: subject === "" ? null : found(subject, "mail-subject", "The subject of the mail.", subject),
    date: date === null ? null : found(date, "mail-date", "The date in the header of the mail.", dateHeader),
    publications: [
      ...(list?.name ? [found(list.name, "list-id", "The mailing list names itself.", list.name)] : []),
      ...publicationsOfSender(toOneLine(sender?.name ?? "")),
    ],
    addresses: [sender?.address, email.sender?.address, list?.id].flatMap((address) => (address ? [address] : [])),
  };
}

/** "Jane Roe from The Weekly" and "Jane at The Weekly" send for The Weekly. */
function publicationsOfSender(name: string): Found<string>[] {
  const outlet = /^.{2,40}?\s(?:from|at|via|of|\||@)\s(.{3,60})$/.exec(name)?.[1] ?? name;
  return outlet === "" || /@/.test(outlet) ? [] : [found(outlet, "mail-sender", "The sender of the mail.", name)];
}

/** RFC 2919: an optional phrase, then the identifier in angle brackets. */
function readListId(header: string | null): { name: string | null; id: string } | null {
  const match = /^(?<name>[^<]{0,120})<(?<id>[^<>]{1,200})>/.exec(header ?? "");
  const name = toOneLine(match?.groups?.name ?? "").replace(/^"|"$/g, "");
  return match?.groups?.id ? { name: name === "" ? null : name, id: match.groups.id } : null;
}

function attachedMails(email: Email): Uint8Array[] {
  return email.attachments.flatMap(({ mimeType, content }) => {
    if (mimeType !== "message/rfc822" || typeof content === "string") return [];
    return [content instanceof Uint8Array ? content : new Uint8Array(content)];
  });
}

/** One attached mail is the document; several are a digest, each under its subject as heading. */
async function readAttached(
  mails: Uint8Array[],
  cover: SourceBlock[],
  email: Email,
  depth: number,
): Promise<ReadResult> {
  const results = await Promise.all(mails.slice(0, 200).map((mail) => readMail(mail, depth + 1)));
  const documents = results.flatMap((result) => (result.ok ? [result.document] : []));
  const [first] = documents;
  if (!first) return results[0] ?? fail("no-text", "The mails attached to it have no text.");
  const reason = { rule: "cover-mail", words: "The mail that carries the forwarded one." };
  const removed = cover.filter((block) => block.text !== "").map(({ text }) => ({ text, reason }));
  if (documents.length === 1) return { ok: true, document: { ...first, removed: [...removed, ...first.removed] } };
  const blocks = documents.flatMap((document) => [
    makeBlock("heading", document.metadata.title?.value ?? "Mail without subject", { level: 1 }),
    ...document.blocks.map((block) => (block.kind === "heading" ? { ...block, level: (block.level ?? 1) + 2 } : block)),
  ]);
  const publishedText = documents.map((document) => document.publishedText).join("\n\n");
  const metadata: SourceMetadata = { ...metadataOfMail(email), shape: "issue" };
  return { ok: true, document: { ...first, blocks, metadata, removed, publishedText, publishedHtml: null } };
}

function headerOf(email: Email, key: string): string | null {
  const value = email.headers.find((header) => header.key === key)?.value.trim();
  return value === undefined || value === "" ? null : value;
}

function charsOf(blocks: SourceBlock[]): number {
  return blocks.reduce((sum, block) => sum + block.text.length, 0);
}

function countBoundaries(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(0x0a); at >= 0 && count <= MAX_MIME_PARTS; at = bytes.indexOf(0x0a, at + 1)) {
    if (
      bytes[at + 1] === 0x2d &&
      bytes[at + 2] === 0x2d &&
      bytes[at + 3] !== 0x2d &&
      bytes[at + 3] !== 0x0d &&
      bytes[at + 3] !== 0x20
    )
      count += 1;
  }
  return count;
}

function found<T>(value: T, rule: string, words: string, quote: string | null): Found<T> {
  return { value, origin: "metadata", reason: { rule, words }, quote };
}

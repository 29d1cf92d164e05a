import PostalMime, { type Email } from "postal-mime";
import {
  makeBlock,
  type ReadResult,
  type SourceBlock,
  type SourceDocument,
  type SourceMetadata,
} from "@/lib/analysis/intake/document";
import { isCompoundFile } from "@/lib/analysis/intake/formats/outlook/check-compound";
import { readOutlook } from "@/lib/analysis/intake/formats/outlook/read-outlook";
import {
  fail,
  MAX_ATTACHED_MAILS,
  MAX_MAIL_DEPTH,
  MAX_MIME_DEPTH,
  MAX_MIME_HEADER_BYTES,
  MAX_MIME_PARTS,
} from "@/lib/analysis/intake/limits";
import { listAttached, listParts } from "@/lib/analysis/intake/pictures/mail-parts";
import { PictureFinder } from "@/lib/analysis/intake/pictures/picture-finder";
import { listKept } from "@/lib/analysis/intake/pictures/source-pictures";
import type { Furniture } from "@/lib/analysis/intake/types";
import { repairControls } from "./charset";
import { charsOf, type MailBody, readMailBody } from "./read-mail-body";
import { readMailMetadata } from "./read-mail-metadata";
import { readPdf } from "./read-pdf";
import { unwrapForward } from "./unwrap-forward";

// A mail with less text of its own than this only carries the mails attached to it.
const MAX_COVER_CHARS = 400;
/** What a short mail encloses is the issue where it is so many times longer; a ticket or map is not. */
const MIN_ENCLOSED_SHARE = 5;

/** Reads a mail, also as Outlook saves it: its HTML part, or its text part; a forwarded mail, attached or quoted, is read in place of its cover. */
export async function readMail(bytes: Uint8Array, depth = 0): Promise<ReadResult> {
  const isOutlook = isCompoundFile(bytes);
  if (!isOutlook && countBoundaries(bytes) > MAX_MIME_PARTS) {
    return fail("too-many-parts", `The mail has more than ${MAX_MIME_PARTS} parts. Save its text and upload that.`);
  }
  const parsed = isOutlook ? await readOutlook(bytes) : await parseMail(bytes);
  if (!parsed.ok) return parsed;
  const email = repairEmail(parsed.email);
  const finder = new PictureFinder(listParts(email));
  const body = readMailBody(email, (src) => finder.find(src));
  if (!body.ok) return body;
  const attached = attachedMails(email);
  const isCover = attached.length > 0 && charsOf(body.blocks) <= MAX_COVER_CHARS;
  if (isCover && depth < MAX_MAIL_DEPTH) return readAttached(attached, body.blocks, email, depth);
  const enclosed = await readEnclosed(email, body);
  if (enclosed) return enclosed;
  if (body.blocks.length === 0)
    return fail("no-text", "The mail has no text part. If the issue is attached to it, upload the attachment.");
  return { ok: true, document: unwrapForward(toDocument(email, body, finder)) };
}

async function parseMail(bytes: Uint8Array): Promise<{ ok: true; email: Email } | ReturnType<typeof fail>> {
  try {
    const email = await PostalMime.parse(bytes, {
      forceRfc822Attachments: true,
      maxNestingDepth: MAX_MIME_DEPTH,
      maxHeadersSize: MAX_MIME_HEADER_BYTES,
    });
    return { ok: true, email };
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

function toDocument(email: Email, body: MailBody, finder: PictureFinder): SourceDocument {
  const { blocks, removed, text, html } = body;
  const pictures = [...listKept(body.pictures, finder), ...listAttached(email, finder, blocks.length)];
  const stated = readMailMetadata(email);
  const metadata = { ...stated, language: body.language ?? stated.language };
  return {
    format: "mail",
    isPlainText: html === null,
    blocks,
    metadata,
    removed,
    pictures,
    pictureFiles: finder.listFound(),
    publishedText: text,
    publishedHtml: html,
    warnings: finder.listRefused(),
  };
}

function attachedMails(email: Email): Uint8Array[] {
  return email.attachments.flatMap(({ mimeType, content }) => {
    if (mimeType !== "message/rfc822" || typeof content === "string") return [];
    return [content instanceof Uint8Array ? content : new Uint8Array(content)];
  });
}

/** The first PDF attached to a mail that says little itself: the issue, where the mail only brings it. Null for other mails. */
async function readEnclosed(email: Email, body: MailBody): Promise<ReadResult | null> {
  const coverChars = charsOf(body.blocks);
  const pdf = email.attachments.find(
    ({ mimeType, content }) => mimeType === "application/pdf" && typeof content !== "string",
  );
  if (!pdf || coverChars > MAX_COVER_CHARS) return null;
  const read = await readPdf(new Uint8Array(pdf.content as ArrayBuffer | Uint8Array));
  if (!read.ok) return coverChars === 0 ? read : null;
  if (charsOf(read.document.blocks) < coverChars * MIN_ENCLOSED_SHARE) return null;
  const removed = [...listCover(body.blocks), ...read.document.removed];
  return { ok: true, document: { ...read.document, format: "mail", metadata: readMailMetadata(email), removed } };
}

function listCover(cover: SourceBlock[]): Furniture[] {
  const reason = { rule: "cover-mail", words: "The mail that carries the issue." };
  return cover.filter((block) => block.text !== "").map(({ text }) => ({ text, reason }));
}

/** One attached mail is the document; several are a digest, each under its subject as heading. */
async function readAttached(
  mails: Uint8Array[],
  cover: SourceBlock[],
  email: Email,
  depth: number,
): Promise<ReadResult> {
  const results = await Promise.all(mails.slice(0, MAX_ATTACHED_MAILS).map((mail) => readMail(mail, depth + 1)));
  const documents = results.flatMap((result) => (result.ok ? [result.document] : []));
  const [first] = documents;
  if (!first) return results[0] ?? fail("no-text", "The mails attached to it have no text.");
  const removed = listCover(cover);
  if (documents.length === 1) return { ok: true, document: { ...first, removed: [...removed, ...first.removed] } };
  const blocks = documents.flatMap((document) => [
    makeBlock("heading", document.metadata.title?.value ?? "Mail without subject", { level: 1 }),
    ...document.blocks.map((block) => (block.kind === "heading" ? { ...block, level: (block.level ?? 1) + 2 } : block)),
  ]);
  const pictures = documents.flatMap((document, at) => {
    const above = documents.slice(0, at).reduce((sum, one) => sum + one.blocks.length + 1, 1);
    return (document.pictures ?? []).map((picture) => ({ ...picture, before: picture.before + above }));
  });
  const pictureFiles = documents.flatMap((document) => document.pictureFiles ?? []);
  const publishedText = documents.map((document) => document.publishedText).join("\n\n");
  const metadata: SourceMetadata = { ...readMailMetadata(email), language: null, shape: "issue" };
  return {
    ok: true,
    document: { ...first, blocks, metadata, removed, pictures, pictureFiles, publishedText, publishedHtml: null },
  };
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

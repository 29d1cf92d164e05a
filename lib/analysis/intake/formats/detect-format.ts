import { identifyContainer } from "@/lib/analysis/intake/containers/identify-container";
import { splitMailbox } from "@/lib/analysis/intake/containers/mailbox-splitter";
import { isOutlookMessage } from "@/lib/analysis/intake/formats/outlook/read-outlook";
import { fail } from "@/lib/analysis/intake/limits";
import type { IntakeFailure, OriginalFormat, Upload } from "@/lib/analysis/intake/types";
import { charsetParameter, decodeText } from "./charset";
import { recogniseUnread } from "./recognise-unread";

export type Detection =
  | { ok: true; format: OriginalFormat; text: string; charset: string }
  | { ok: false; reason: IntakeFailure };

type Signature = { name: string; bytes: number[]; advice: string };

const PICTURE = "Upload the page or mail the picture stands in, or its text.";
const ARCHIVE = "Unpack it and upload the files inside.";
const OFFICE = "Save it as a web page or as plain text and upload that.";
const SIGNATURES: Signature[] = [
  { name: "a ZIP archive or an OpenDocument file", bytes: [0x50, 0x4b, 0x03, 0x04], advice: OFFICE },
  { name: "a ZIP archive", bytes: [0x50, 0x4b, 0x05, 0x06], advice: ARCHIVE },
  { name: "a gzip archive", bytes: [0x1f, 0x8b], advice: ARCHIVE },
  { name: "a bzip2 archive", bytes: [0x42, 0x5a, 0x68], advice: ARCHIVE },
  { name: "an xz archive", bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a], advice: ARCHIVE },
  { name: "a 7-Zip archive", bytes: [0x37, 0x7a, 0xbc, 0xaf], advice: ARCHIVE },
  { name: "a RAR archive", bytes: [0x52, 0x61, 0x72, 0x21], advice: ARCHIVE },
  { name: "an old office document", bytes: [0xd0, 0xcf, 0x11, 0xe0], advice: OFFICE },
  { name: "a rich text document", bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], advice: OFFICE },
  { name: "a JPEG picture", bytes: [0xff, 0xd8, 0xff], advice: PICTURE },
  { name: "a PNG picture", bytes: [0x89, 0x50, 0x4e, 0x47], advice: PICTURE },
  { name: "a GIF picture", bytes: [0x47, 0x49, 0x46, 0x38], advice: PICTURE },
  { name: "a WebP picture or a sound", bytes: [0x52, 0x49, 0x46, 0x46], advice: PICTURE },
  { name: "a program", bytes: [0x7f, 0x45, 0x4c, 0x46], advice: "Upload a text, a web page or a mail." },
];

// Bytes that no text of any charset holds in number. Tab, line feed, form feed, return and escape (ISO-2022) are text.
const MAX_CONTROL_SHARE = 0.02;
const HEAD_CHARS = 4096;
const HEADER_LINE = /^[A-Za-z][A-Za-z0-9-]{1,60}:[ \t]?/;
const MAIL_HEADERS =
  /^(?:from|to|cc|subject|date|received|message-id|mime-version|content-type|return-path|delivered-to|reply-to|sender|list-id|list-unsubscribe|x-[\w-]+|dkim-signature):/i;
const STRONG_MAIL_HEADER =
  /^(?:received|message-id|mime-version|return-path|delivered-to|content-type|list-id|x-mailer):/im;
const HTML_TAG =
  /<(?:!doctype\s+html|html|head|body|table|div|article|p|meta|title|h[1-6]|script|span|br|ul|a)\b[^<]{0,500}>/i;
const MARKDOWN_SIGNS = [
  /^#{1,6}\s+\S/m,
  /^\s{0,3}[-*+]\s+\S/m,
  /\[[^\]\n]{1,200}\]\([^)\s]{1,400}\)/,
  /^\[[^\]\n]{1,80}\]:\s+\S/m,
  /^```/m,
  /\*\*[^*\n]{1,200}\*\*/,
];

/** What the file is: the bytes decide, then the claimed media type, then the extension of the name. */
export function detectFormat(upload: Upload): Detection {
  const { bytes } = upload;
  if (bytes.length === 0) return fail("empty", "The file is empty. Upload it again from where it came from.");
  if (isPdf(bytes)) return { ok: true, format: "pdf", text: "", charset: "" };
  if (isOutlookMessage(bytes)) return { ok: true, format: "mail", text: "", charset: "" };
  const packed = packedFormat(bytes);
  if (packed) return { ok: true, format: packed, text: "", charset: "" };
  const signature = SIGNATURES.find((known) => known.bytes.every((byte, i) => bytes[i] === byte));
  if (signature) return fail("unknown-format", `This is ${signature.name}. ${signature.advice}`);
  const { text, charset } = decodeText(bytes, charsetParameter(upload.mediaType));
  if (text.trim() === "") return fail("empty", "The file holds only white space.");
  if (controlShare(text) > MAX_CONTROL_SHARE) {
    return fail(
      "unknown-format",
      "The file is not text, HTML, mail or Markdown. Save it in one of these and upload that.",
    );
  }
  const container = identifyContainer(bytes);
  if (container === "entries") {
    return fail("too-many-parts", "This is a feed or an export of posts. Import it: each entry is read by itself.");
  }
  if (container === "warc") {
    return fail("too-many-parts", "This is a web archive. Import it: each page is read by itself.");
  }
  const mailCount = container === "mailbox" ? splitMailbox(bytes).length : 0;
  if (mailCount > 1) {
    return fail("too-many-parts", `This is a mailbox of ${mailCount} mails. Import it: each mail is read by itself.`);
  }
  const format = formatOfText(text, upload);
  const unread = format === "text" ? recogniseUnread(text, upload) : null;
  return unread ? { ok: false, reason: unread } : { ok: true, format, text, charset };
}

/** What a ZIP archive that is one document holds, by its first entry: EPUB wants it so, office programs keep to it. */
function packedFormat(bytes: Uint8Array): OriginalFormat | null {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || identifyContainer(bytes) !== null) return null;
  const head = String.fromCharCode(...bytes.subarray(0, 200));
  if (!head.includes("mimetype")) return "docx";
  return head.includes("opendocument") ? null : "epub";
}

/** Some programs write a few lines before "%PDF-"; readers look for it in the first kilobyte (ISO 32000-1, annex H.3.4.1). */
function isPdf(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 1024));
  const at = head.indexOf("%PDF-");
  // Its first object follows, where a text only speaks of PDFs.
  return at === 0 || (at > 0 && /\d \d+ obj\b/.test(String.fromCharCode(...bytes.subarray(at, at + 2000))));
}

function formatOfText(text: string, upload: Upload): OriginalFormat {
  const head = text.slice(0, HEAD_CHARS).trimStart();
  const claimed = claimedFormat(upload);
  if (looksLikeMail(head, claimed === "mail")) return "mail";
  if (claimed === "markdown" || /^(?:---|\+\+\+)[ \t]*\r?\n/.test(head)) return "markdown";
  if (
    /^(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html|\?xml[^>]{0,200}>\s*<(?:!doctype\s+)?html)\b/i.test(head)
  )
    return "html";
  if (claimed === "html" && HTML_TAG.test(text)) return "html";
  if (claimed === null && (text.match(new RegExp(HTML_TAG, "gi"))?.length ?? 0) >= 4) return "html";
  return claimed === null && looksLikeMarkdown(text) ? "markdown" : "text";
}

function claimedFormat({ fileName, mediaType }: Upload): OriginalFormat | null {
  const type = mediaType?.split(";")[0]?.trim().toLowerCase();
  if (type === "message/rfc822") return "mail";
  if (type === "text/html" || type === "application/xhtml+xml") return "html";
  if (type === "text/markdown" || type === "text/x-markdown") return "markdown";
  const extension = /\.([a-z0-9]{1,9})$/i.exec(fileName)?.[1]?.toLowerCase() ?? "";
  if (["eml", "mime", "mhtml", "mht"].includes(extension)) return "mail";
  if (["html", "htm", "xhtml"].includes(extension)) return "html";
  if (["md", "markdown", "mdown"].includes(extension)) return "markdown";
  return type === "text/plain" || extension === "txt" ? "text" : null;
}

/** RFC 5322: header lines first, folded lines indented, a blank line before the body. */
function looksLikeMail(head: string, isClaimed: boolean): boolean {
  const lines = head.replace(/^From [^\n]*\n/, "").split(/\r?\n/);
  const end = lines.indexOf("");
  const headers = lines.slice(0, end < 0 ? lines.length : end);
  const known = headers.filter((line) => MAIL_HEADERS.test(line)).length;
  if (isClaimed) return HEADER_LINE.test(headers[0] ?? "") || known > 0;
  const isHeaderBlock = headers.every((line) => HEADER_LINE.test(line) || /^[ \t]/.test(line));
  return isHeaderBlock && known >= 2 && STRONG_MAIL_HEADER.test(headers.join("\n"));
}

function looksLikeMarkdown(text: string): boolean {
  return MARKDOWN_SIGNS.filter((sign) => sign.test(text)).length >= 3;
}

function controlShare(text: string): number {
  const sample = text.slice(0, 100_000);
  const controls = sample.replace(/[\t\n\v\f\r\u0080-\u009F]/g, "").match(/\p{Cc}|\uFFFD/gu)?.length ?? 0;
  return controls / sample.length;
}

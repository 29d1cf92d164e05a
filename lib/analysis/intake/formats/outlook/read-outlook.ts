import * as library from "@kenjiuno/msgreader";
import PostalMime, { type Email } from "postal-mime";
import { decodeText } from "@/lib/analysis/intake/formats/charset";
import { fail, MAX_MIME_HEADER_BYTES, MAX_MIME_PARTS } from "@/lib/analysis/intake/limits";
import { isCompoundFile, listCompoundNames } from "./check-compound";

type FieldsData = library.FieldsData;
type MsgReader = InstanceType<typeof library.default>;

// Node gives what a CommonJS package exports as its default, and the class stands in that; loaders of tests and development
// give the class itself.
const given = library.default as typeof library.default & { default?: typeof library.default };
const MessageReader = given.default ?? given;

/** The stream that every message has ([MS-OXMSG], 2.4), and no office document. */
const PROPERTIES = "__properties_version1.0";

/** Whether it is a message as Outlook saves it (.msg), by its bytes. */
export function isOutlookMessage(bytes: Uint8Array): boolean {
  return isCompoundFile(bytes) && (listCompoundNames(bytes)?.includes(PROPERTIES) ?? false);
}

/**
 * A message of Outlook as the mail it was: the header it came with, or what the message says of itself, its HTML or text, and
 * its attachments.
 */
export async function readOutlook(bytes: Uint8Array): Promise<{ ok: true; email: Email } | ReturnType<typeof fail>> {
  try {
    const opened = open(bytes);
    if (opened === null) return fail("unreadable", DAMAGED);
    const { reader, fields } = opened;
    const parts = fields.attachments ?? [];
    if (parts.length > MAX_MIME_PARTS) return fail("too-many-parts", `It has more than ${MAX_MIME_PARTS} attachments.`);
    const header = await readHeader(fields);
    const [html, text] = [readHtml(fields), fields.body ?? ""];
    const isRichTextAlone = html === undefined && text.trim() === "" && (fields.compressedRtf?.length ?? 0) > 0;
    if (isRichTextAlone && parts.length === 0) return fail("no-text", RICH_TEXT);
    const attachments = parts.map((part) => toAttachment(part, () => reader.getAttachment(part).content));
    return { ok: true, email: { ...header, html, text, attachments } };
  } catch {
    return fail("unreadable", DAMAGED);
  }
}

const DAMAGED = "The Outlook message is damaged. Save it again from Outlook, or save its text.";
const RICH_TEXT =
  "This Outlook message holds its text as rich text (RTF) only, which is not read. Open it in Outlook and save it as HTML or as plain text.";

function open(bytes: Uint8Array): { reader: MsgReader; fields: FieldsData } | null {
  if (!listCompoundNames(bytes)) return null;
  const reader = new MessageReader(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  const fields = reader.getFileData();
  if (fields.error) return null;
  const charset = charsetOf(fields.messageCodepage);
  // Before Unicode: what the texts are written in is said beside them.
  if (charset === null || fields.messageCodepage === UTF8 || !mayBeAnsi(fields)) return { reader, fields };
  const again = new MessageReader(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  again.parserConfig = { ansiEncoding: charset };
  return { reader: again, fields: again.getFileData() };
}

const mayBeAnsi = ({ subject = "", body = "", senderName = "" }: FieldsData) =>
  /[\u0080-\uffff]/.test(subject + body + senderName);

const UTF8 = 65001;
const NAMED: Record<number, string> = {
  ...{ [UTF8]: "utf-8", 932: "shift_jis", 936: "gbk", 949: "cp949", 950: "big5", 20866: "koi8-r", 21866: "koi8-u" },
  ...{
    50220: "iso-2022-jp",
    50221: "iso-2022-jp",
    50222: "iso-2022-jp",
    51932: "euc-jp",
    51949: "euc-kr",
    54936: "gb18030",
  },
};

/** https://learn.microsoft.com/windows/win32/intl/code-page-identifiers */
function charsetOf(codepage: number | undefined): string | null {
  if (codepage === undefined) return null;
  if (codepage >= 1250 && codepage <= 1258) return `windows-${codepage}`;
  if (codepage >= 28591 && codepage <= 28605) return `iso-8859-${codepage - 28590}`;
  return NAMED[codepage] ?? null;
}

function readHtml({ bodyHtml, html, internetCodepage }: FieldsData): string | undefined {
  if (bodyHtml) return bodyHtml;
  return html && html.length > 0 ? decodeText(html, charsetOf(internetCodepage)).text : undefined;
}

/** The header it was sent with; a message that was never sent, or has lost it, is described by its own fields. */
async function readHeader(fields: FieldsData): Promise<Email> {
  const header = (fields.headers ?? "").slice(0, MAX_MIME_HEADER_BYTES / 4);
  // What its parts were no longer holds: Outlook has taken them apart.
  const lines = header
    .replace(/^(?:content-(?:type|transfer-encoding|disposition)):.*(?:\r?\n[ \t].*)*\r?\n?/gim, "")
    .trim();
  const sent = await PostalMime.parse(`${lines}\r\n\r\n`);
  const date = fields.clientSubmitTime ?? fields.messageDeliveryTime;
  const [name, address] = [fields.senderName ?? "", addressOf(fields)];
  const said =
    sent.headers.some(({ key }) => key === "date") || !date ? [] : [{ key: "date", originalKey: "Date", value: date }];
  return {
    ...sent,
    headers: [...sent.headers, ...said],
    subject: sent.subject || fields.subject,
    from: sent.from ?? (name || address ? { name, address } : undefined),
  };
}

/** Within one Exchange the address is a path of its directory, and no address. */
function addressOf({
  senderSmtpAddress,
  sentRepresentingSmtpAddress,
  senderEmail,
  senderAddressType,
}: FieldsData): string {
  const own = senderAddressType === undefined || senderAddressType === "SMTP" ? senderEmail : undefined;
  return senderSmtpAddress ?? sentRepresentingSmtpAddress ?? own ?? "";
}

function toAttachment(part: FieldsData, read: () => Uint8Array): Email["attachments"][number] {
  const isMessage = part.innerMsgContent === true;
  return {
    filename: part.fileName ?? part.name ?? null,
    mimeType: isMessage
      ? "message/rfc822"
      : (part.attachMimeTag ?? typeOf(part.fileName ?? part.extension ?? "")).toLowerCase(),
    disposition: part.attachmentHidden ? "inline" : "attachment",
    ...(part.pidContentId ? { contentId: `<${part.pidContentId}>` } : {}),
    content: isMessage || part.dataId !== undefined ? read() : new Uint8Array(0),
  };
}

/** Of what Outlook itself gives no type to. */
const TYPES: Record<string, string> = {
  ...{ png: "image/png", jpg: "image/jpeg", jpeg: "image/jpeg", gif: "image/gif", webp: "image/webp" },
  ...{ pdf: "application/pdf", htm: "text/html", html: "text/html", txt: "text/plain", eml: "message/rfc822" },
};

const typeOf = (fileName: string): string =>
  TYPES[fileName.toLowerCase().split(".").at(-1) ?? ""] ?? "application/octet-stream";

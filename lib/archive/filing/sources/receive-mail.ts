import type { Context } from "@/lib/archive/context";
import { receiveFiles } from "@/lib/archive/filing/imports/receive-files";
import type { Mail } from "@/lib/smtp/listen-for-mail";
import { keyOf } from "./source";

const findSource = ({ db }: Context, recipient: string) =>
  db.source.findFirst({ where: { kind: "mail", address: recipient.toLowerCase() } });

/** Whether mail for an address is taken: never where no source has it, not now where it is paused. */
export async function takesMail(context: Context, recipient: string): Promise<"yes" | "no" | "later"> {
  const source = await findSource(context, recipient);
  if (!source) return "no";
  return source.state === "active" ? "yes" : "later";
}

/**
 * Imports a mail that was sent to the address of a source; one that was sent before, as servers do that heard no answer, is
 * left out. Nothing happens where the source was removed meanwhile.
 */
export async function receiveMail(context: Context, { bytes, recipient, sender }: Mail): Promise<void> {
  const source = await findSource(context, recipient);
  if (!source) return;
  const key = keyOf(findMessageId(bytes) ?? bytes);
  const where = { sourceId_key: { sourceId: source.id, key } };
  const known = await context.db.sourceItem.findUnique({ where, select: { key: true } });
  if (!known) {
    const arrival = { key, origin: { address: source.address, sender } };
    const by = { id: source.createdById ?? "source", name: source.createdByName };
    const given = { hints: { publication: source.publication, date: null }, by };
    const receipt = { sourceId: source.id, createdById: source.createdById, publishes: source.publishes, given };
    await receiveFiles(context, [{ fileName: "mail.eml", mediaType: "message/rfc822", bytes, arrival }], receipt);
  }
  const lastWords = `Mail${sender ? ` from ${sender}` : ""}${known ? ", which had come before" : ""}.`;
  const data = { lastAt: context.now(), lastResult: "ok", lastWords };
  await context.db.source.updateMany({ where: { id: source.id }, data });
}

/** Of a longer header no mail server gives the id so far down. */
const HEADER_BYTES = 64 * 1024;

/** RFC 5322, 3.6.4: no two messages have the same. Null where a mail has none. */
function findMessageId(bytes: Uint8Array): string | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEADER_BYTES)).toString("latin1");
  const header = text.slice(0, text.search(/\r?\n\r?\n/) + 1 || undefined);
  return /^message-id:[ \t\r\n]*(<[^<>\r\n]{3,500}>)/im.exec(header)?.[1] ?? null;
}

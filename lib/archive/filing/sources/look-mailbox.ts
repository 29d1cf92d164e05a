import type { ImapFlow, ImapFlowOptions } from "imapflow";
import { MAX_FILE_BYTES } from "@/lib/analysis/intake/limits";
import type { Context } from "@/lib/archive/context";
import { resolvePublic } from "@/lib/fetch/public-address";
import { type Found, type Item, keyOf, type Opened, type VisitedSource } from "./source";

/** A server that says nothing for so long has gone. */
const IDLE_MS = 60_000;
const CONNECT_MS = 30_000;
/** Some servers estimate how large a mail is; one that sends twice as much as is read means no good. Beside a mail stand some lines. */
const MAX_SENT_BYTES = 2 * MAX_FILE_BYTES;
const MAX_RESPONSE_BYTES = MAX_SENT_BYTES + 1024 * 1024;

type Source = Pick<VisitedSource, "id" | "address">;

/**
 * Asks a mailbox for its mails by IMAP. It is opened to be read only (EXAMINE, and BODY.PEEK): nothing in it is marked, moved or
 * deleted. A mail is known by the number that its server promises never to give to another: UIDVALIDITY and UID (RFC 3501, 2.3.1.1).
 */
export async function lookMailbox(context: Context, source: Source): Promise<Found> {
  const password = context.passwordOf?.(source.id) ?? null;
  if (password === null)
    return { ok: false, words: `Its password is not set: give the worker ${passwordName(source.id)}.` };
  const url = new URL(source.address);
  const host = await findHost(url.hostname, context.network?.allowsLoopback ?? false);
  if (typeof host !== "string") return { ok: false, words: host.words };
  // Loaded where a mailbox is asked: a server that only shows pages does without.
  const client = new (await import("imapflow")).ImapFlow(toOptions(url, host, password));
  // Said by whatever waits for an answer, too; one that nobody listens to would end the process.
  client.on("error", () => {});
  try {
    await client.connect();
    await client.mailboxOpen(folderOf(url), { readOnly: true });
    const uids = (await client.search({ all: true }, { uid: true })) || [];
    const validity = client.mailbox ? client.mailbox.uidValidity : 0;
    const items = uids.map(
      (uid): Item => ({ key: keyOf(`${validity}:${uid}`), open: () => openMail(client, uid, source) }),
    );
    return { ok: true, isUnchanged: false, items, validators: null, close: async () => client.close() };
  } catch (error) {
    client.close();
    return { ok: false, words: sayWhy(error) };
  }
}

/** The variable that holds the password of a mailbox: neither the database nor its backups and exports do. */
const passwordName = (id: number) => `BACKFILE_MAILBOX_PASSWORD_${id}`;

async function findHost(name: string, allowsLoopback: boolean): Promise<string | { words: string }> {
  try {
    const [first] = (await resolvePublic(name, allowsLoopback)) ?? [];
    return first?.address ?? { words: `${name} is not on the public Internet, and is not asked.` };
  } catch {
    return { words: "There is no such host." };
  }
}

function toOptions(url: URL, host: string, pass: string): ImapFlowOptions {
  const isSecure = url.protocol === "imaps:";
  return {
    ...{ host, servername: url.hostname, port: Number(url.port) || 993, secure: isSecure, logger: false },
    ...(isSecure ? {} : { doSTARTTLS: false }),
    ...{ connectionTimeout: CONNECT_MS, greetingTimeout: CONNECT_MS, socketTimeout: IDLE_MS },
    ...{ maxLiteralSize: MAX_SENT_BYTES, maxLineLength: MAX_RESPONSE_BYTES, maxResponseSize: MAX_RESPONSE_BYTES },
    auth: { user: decodeURIComponent(url.username), pass },
  };
}

const folderOf = (url: URL) => decodeURIComponent(url.pathname.slice(1)) || "INBOX";

async function openMail(client: ImapFlow, uid: number, { address }: Source): Promise<Opened> {
  try {
    const about = await client.fetchOne(String(uid), { size: true }, { uid: true });
    // Deleted by its owner meanwhile.
    if (!about) return { ok: false, words: "A mail is no longer there.", isFinal: true };
    if ((about.size ?? 0) > MAX_FILE_BYTES) return TOO_LARGE;
    const mail = await client.fetchOne(String(uid), { source: true }, { uid: true });
    const bytes = mail ? mail.source : undefined;
    if (!bytes) return { ok: false, words: "A mail is no longer there.", isFinal: true };
    if (bytes.length > MAX_FILE_BYTES) return TOO_LARGE;
    const upload = { fileName: `mail-${uid}.eml`, mediaType: "message/rfc822", bytes: new Uint8Array(bytes) };
    return { ok: true, upload, address };
  } catch (error) {
    return { ok: false, words: sayWhy(error), isFinal: false };
  }
}

const TOO_LARGE: Opened = { ok: false, words: "A mail is larger than 25 MB.", isFinal: true };

type ImapError = { authenticationFailed?: boolean; code?: string; message?: string; responseText?: string };

const CODES: Record<string, string> = {
  ECONNREFUSED: "The server does not answer: the connection was refused.",
  NoConnection: "The connection broke off.",
  EConnectionClosed: "The connection broke off.",
  ECONNRESET: "The connection broke off.",
  ETIMEOUT: "The server does not answer.",
};

function sayWhy(error: unknown): string {
  const { authenticationFailed, code = "", message, responseText } = error as ImapError;
  if (authenticationFailed) return "The server refuses the name or the password.";
  return CODES[code] ?? `The mailbox could not be read: ${responseText ?? message ?? code}`;
}

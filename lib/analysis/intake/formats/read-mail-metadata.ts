import { decodeWords, type Email } from "postal-mime";
import { emptyMetadata, type SourceMetadata } from "@/lib/analysis/intake/document";
import type { Found, Sender } from "@/lib/analysis/intake/types";
import { parseHeaderDate } from "@/lib/analysis/text/header-date";
import { toOneLine } from "@/lib/analysis/text/white-space";

// Prefixes that mail programs put before a subject.
const SUBJECT_PREFIX =
  /^(?:\s*(?:re|fwd?|aw|wg|tr|rv|sv|vs|vb|i|enc|antw|doorst|odp|回复|转发|전달)\s*(?:\[\d+\])?[:：]\s*)+/i;

/** Who sent a mail, when and about what. The day is the one in the sender's own time zone. */
export function readMailMetadata(email: Email): SourceMetadata {
  const subject = withoutPrefixes(email.subject ?? "");
  const dateHeader = headerOf(email, "date");
  const date = dateHeader === null ? null : parseHeaderDate(dateHeader);
  const list = readListId(headerOf(email, "list-id"));
  const sender = email.from?.group ? email.from.group[0] : email.from;
  return {
    ...emptyMetadata(),
    language: headerOf(email, "content-language"),
    title: subject === "" ? null : found(subject, "mail-subject", "The subject of the mail.", subject),
    date: date === null ? null : found(date, "mail-date", "The date in the header of the mail.", dateHeader),
    publications: [
      ...(list?.name ? [found(list.name, "list-id", "The mailing list names itself.", list.name)] : []),
      ...publicationsOfSender(toOneLine(sender?.name ?? "")),
    ],
    senders: isSentOn(email) ? [] : listSenders(list?.id, sender?.address),
    author: authorOfSender(toOneLine(sender?.name ?? "")),
    addresses: [sender?.address, email.sender?.address, list?.id].flatMap((address) => (address ? [address] : [])),
  };
}

/** A subject without "Fwd:", "Re:" and the like. */
export function withoutPrefixes(subject: string): string {
  return toOneLine(subject).replace(SUBJECT_PREFIX, "");
}

/** A mail that somebody sent on says whose it is, not whose the issue is. */
const isSentOn = ({ subject }: Email) => SUBJECT_PREFIX.test(subject ?? "");

/** The list first: it is one publication's, an address may be a whole house's. */
export function listSenders(list: string | undefined, address: string | undefined): Sender[] {
  const known: [Sender["kind"], string | undefined][] = [
    ["list", list],
    ["address", address],
  ];
  return known.flatMap(([kind, value]) => (value ? [{ kind, value: value.toLowerCase() }] : []));
}

const SENDS_FOR = /^(?<sender>.{2,40}?)\s(?:from|at|via|@|\||bei|von|chez|de chez)\s(?<outlet>.{3,60})$/u;

/**
 * "Jane Roe from The Weekly" and "Jane at The Weekly" send for The Weekly; the whole name is kept beside it, for a
 * publication may hold such a word ("Letters from an Island"). No other preposition parts a name: "Review of Books".
 */
export function publicationsOfSender(name: string): Found<string>[] {
  if (name === "" || name.includes("@")) return [];
  const words = "The sender of the mail.";
  const groups = SENDS_FOR.exec(name)?.groups;
  if (groups?.outlet === undefined) return [found(name, "mail-sender", words, name)];
  const isWhole = /^(?:an?|my|our|your)\s/iu.test(groups.outlet);
  const whole = found(name, isWhole ? "mail-sender" : "mail-sender-whole", words, name);
  const outlet = found(groups.outlet, isWhole ? "mail-sender-whole" : "mail-sender-outlet", words, name);
  return isWhole ? [whole, outlet] : [outlet, whole];
}

/** The person in the sender's name: "Jane Roe" of "Jane Roe from The Weekly"; whether it is one is judged later. */
export function authorOfSender(name: string): string | null {
  const sender = SENDS_FOR.exec(name)?.groups?.sender ?? name;
  return sender === "" || sender.includes("@") ? null : sender;
}

// Each character of a name takes up to nine in an encoded word (RFC 2047).
const MAX_LIST_ID_CHARS = 2_000;

/** RFC 2919: an optional phrase, then the identifier in angle brackets. */
function readListId(header: string | null): { name: string | null; id: string } | null {
  const match = /^(?<name>[^<]{0,120})<(?<id>[^<>]{1,200})>/.exec(
    decodeWords((header ?? "").slice(0, MAX_LIST_ID_CHARS)),
  );
  const name = toOneLine(match?.groups?.name ?? "").replace(/^"|"$/g, "");
  return match?.groups?.id ? { name: name === "" ? null : name, id: match.groups.id } : null;
}

function headerOf(email: Email, key: string): string | null {
  const value = email.headers.find((header) => header.key === key)?.value.trim();
  return value === undefined || value === "" ? null : value;
}

function found<T>(value: T, rule: string, words: string, quote: string | null): Found<T> {
  return { value, origin: "metadata", reason: { rule, words }, quote };
}

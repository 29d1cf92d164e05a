import { createReadStream } from "node:fs";
import { MailboxSplitter } from "@/lib/analysis/intake/containers/mailbox-splitter";
import { MAX_FILE_BYTES } from "@/lib/analysis/intake/limits";
import type { Entry } from "./container";

const TOO_LARGE = { code: "too-large", words: "This mail is larger than a file that is read may be." } as const;
const CHUNK_BYTES = 1024 * 1024;

/** The mails of a mailbox of any size, numbered from 1. */
export async function* readMailbox(path: string): AsyncGenerator<Entry> {
  const splitter = new MailboxSplitter(MAX_FILE_BYTES);
  let count = 0;
  const toEntry = (bytes: Uint8Array | null): Entry => {
    count += 1;
    const entry = { name: `${String(count).padStart(5, "0")}.eml`, mediaType: "message/rfc822" };
    return bytes ? { ...entry, open: () => [bytes] } : { ...entry, open: () => [], refusal: TOO_LARGE };
  };
  for await (const piece of createReadStream(path, { highWaterMark: CHUNK_BYTES })) {
    for (const { bytes } of splitter.push(piece as Buffer)) yield toEntry(bytes);
  }
  for (const { bytes } of splitter.end()) yield toEntry(bytes);
}

/** A mail that was saved out of a mailbox, with the line that began it: a document, not a container. */
export async function holdsOneMail(path: string): Promise<boolean> {
  let count = 0;
  for await (const _ of readMailbox(path)) {
    count += 1;
    if (count > 1) return false;
  }
  return true;
}

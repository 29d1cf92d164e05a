import { decodeText } from "@/lib/analysis/intake/formats/charset";
import { fail, MAX_ENTRIES, MAX_UPLOAD_BYTES } from "@/lib/analysis/intake/limits";
import type { IntakeFailure, Upload } from "@/lib/analysis/intake/types";
import { readJsonExport } from "./entries/read-json-export";
import { readXmlFeed } from "./entries/read-xml-feed";
import type { FeedEntry } from "./entries/types";
import { writeEntryPage } from "./entries/write-entry-page";

/** An entry as a page, and the address it has in its feed. */
type EntryPage = Upload & { address: string | null };

export type EntryPages = { ok: true; pages: EntryPage[]; leftOutCount: number } | { ok: false; reason: IntakeFailure };

/** The entries of a feed or export, each as a page of its own that says what the feed says of it. It does not throw. */
export function listEntryPages({ bytes, mediaType }: Upload): EntryPages {
  if (bytes.length > MAX_UPLOAD_BYTES)
    return fail("too-large", "This feed or export is too large. Export a year at a time.");
  try {
    const { text } = decodeText(bytes, /charset=["']?([\w-]+)/i.exec(mediaType ?? "")?.[1] ?? null);
    const read = text.trimStart().startsWith("<") ? readXmlFeed(text) : readJsonExport(text);
    if (!read) return fail("unreadable", "It looks like a feed or an export, and is damaged. Save or export it again.");
    if (read.entries.length > MAX_ENTRIES) return fail("too-many-parts", `It has more than ${MAX_ENTRIES} entries.`);
    return { ok: true, pages: read.entries.map(toPage), leftOutCount: read.leftOutCount };
  } catch (error) {
    if (error instanceof RangeError) return fail("too-deep", "Its elements are nested more deeply than any feed's.");
    throw error;
  }
}

const toPage = (entry: FeedEntry, index: number): EntryPage => ({
  ...writeEntryPage(entry, index),
  address: entry.address,
});

import { readFile } from "node:fs/promises";
import { MAX_UPLOAD_BYTES } from "@/lib/analysis/intake/limits";
import type { EntryPages } from "@/lib/analysis/intake/list-entry-pages";
import type { Upload } from "@/lib/analysis/intake/types";
import { ContainerError, type Entry } from "./container";

type Listed = { path: string; sizeBytes: number; fileName: string; listPages: (upload: Upload) => Promise<EntryPages> };

/** The entries of a feed or export. It is read at once: unlike a mailbox it cannot be parted before it is understood. */
export async function* readEntries({ path, sizeBytes, fileName, listPages }: Listed): AsyncGenerator<Entry> {
  if (sizeBytes > MAX_UPLOAD_BYTES) {
    throw new ContainerError(
      "too-large",
      "This feed or export is too large to be read at once. Export a year at a time.",
    );
  }
  const listed = await listPages({ fileName, mediaType: null, bytes: await readFile(path) });
  if (!listed.ok) throw new ContainerError(listed.reason.code, listed.reason.words);
  for (const { fileName: name, mediaType, bytes } of listed.pages) yield { name, mediaType, open: () => [bytes] };
  for (let count = 0; count < listed.leftOutCount; count += 1) {
    yield { name: "draft", mediaType: null, open: () => [], isLeftOut: true };
  }
}

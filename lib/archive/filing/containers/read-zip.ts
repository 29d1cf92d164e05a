import { getFileNameLowLevel, openPromise, type Entry as ZipEntry, type ZipFile } from "yauzl";
import type { IntakeFailure } from "@/lib/analysis/intake/types";
import { type Entry, Meter } from "./container";

const LOCKED: IntakeFailure = {
  code: "unreadable",
  words: "It is locked with a password. Unpack the archive yourself and upload the files.",
};
const STRANGE: IntakeFailure = {
  code: "unreadable",
  words: "It is packed in a way that is not read. Pack the files again as an ordinary ZIP, or upload them one by one.",
};

/** The files of a ZIP archive, by its directory. Nothing is unpacked before it is opened. */
export async function* readZip(path: string, sizeBytes: number): AsyncGenerator<Entry> {
  // Names are checked by whoever takes the entries: one that leads out must not cost the others.
  const zip = await openPromise(path, { decodeStrings: false });
  const meter = new Meter(sizeBytes);
  try {
    for await (const entry of zip.eachEntry()) {
      const name = nameOf(entry);
      if (!name.endsWith("/")) yield { name, mediaType: null, open: () => read(zip, entry, meter), ...refuse(entry) };
    }
  } finally {
    zip.close();
  }
}

/** Without `decodeStrings` the name is the bytes of it. */
function nameOf(entry: ZipEntry): string {
  const raw = entry.fileName as unknown as Buffer;
  return getFileNameLowLevel(entry.generalPurposeBitFlag, raw, entry.extraFields, false);
}

function refuse(entry: ZipEntry): { refusal?: IntakeFailure } {
  if (entry.isEncrypted()) return { refusal: LOCKED };
  return entry.canDecodeFileData() ? {} : { refusal: STRANGE };
}

async function* read(zip: ZipFile, entry: ZipEntry, meter: Meter): AsyncGenerator<Uint8Array> {
  yield* meter.watch(await zip.openReadStreamPromise(entry));
}

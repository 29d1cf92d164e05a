import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Archive } from "@/lib/archive";

const SAMPLES = join(import.meta.dirname, "../../samples");
const manifest = z.array(z.object({ file: z.string(), mediaType: z.string() }));

/** Fills an empty archive with the samples, once: removed, they do not come back. Answers how many issues were loaded. */
export async function loadSamples(archive: Archive): Promise<number> {
  if (await archive.imports.wereSamplesLoaded()) return 0;
  const { total } = await archive.imports.list();
  if (total > 0) return 0;
  const files = manifest.parse(JSON.parse(readFileSync(join(SAMPLES, "manifest.json"), "utf8")));
  const uploads = files.map(({ file, mediaType }) => ({
    fileName: file.split("/").at(-1) ?? file,
    mediaType,
    bytes: readFileSync(join(SAMPLES, file)),
  }));
  const importId = await archive.imports.receive(uploads, { isSample: true });
  await archive.imports.analyse(importId);
  const outcome = await archive.imports.publish(importId);
  if (!outcome.ok) throw new Error(`The sample archive cannot be published: ${outcome.words}`);
  await archive.imports.markSamplesLoaded();
  return outcome.issues;
}

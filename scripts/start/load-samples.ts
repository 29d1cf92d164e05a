import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import type { Archive } from "@/lib/archive/archive";
import { ROOT } from "@/lib/root";

const SAMPLES = join(ROOT, "samples");
const manifest = z.array(z.object({ file: z.string(), mediaType: z.string() }));

/** Fills an empty archive with the samples, once: removed, they do not come back. Answers how many issues were loaded. */
export async function loadSamples(archive: Archive): Promise<number> {
  if (await archive.imports.wereSamplesLoaded()) return 0;
  const { total, imports } = await archive.imports.list();
  // A first start that was stopped half-way goes on where it was.
  const begun = imports.find((one) => one.isSample && one.status === "open");
  if (total > 0 && !begun) return 0;
  const importId = begun?.id ?? (await receiveSamples(archive));
  await archive.imports.analyse(importId);
  const outcome = await archive.imports.publish(importId);
  if (!outcome.ok) throw new Error(`The sample archive cannot be published: ${outcome.words}`);
  await archive.imports.markSamplesLoaded();
  return outcome.issues;
}

function receiveSamples(archive: Archive): Promise<number> {
  const files = manifest.parse(JSON.parse(readFileSync(join(SAMPLES, "manifest.json"), "utf8")));
  const uploads = files.map(({ file, mediaType }) => ({
    fileName: file.split("/").at(-1) ?? file,
    mediaType,
    bytes: readFileSync(join(SAMPLES, file)),
  }));
  return archive.imports.receive(uploads, { isSample: true });
}

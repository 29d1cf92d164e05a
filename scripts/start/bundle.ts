import { join } from "node:path";
import { build } from "esbuild";

/** The thread that reads files. */
export const READING_THREAD = { "lib/isolation/reading-thread.ts": "reading-thread.mjs" };

/**
 * Bundles what runs beside the built site: the thread that reads files, the command line, which is the server's worker too, and the
 * server that `npm start` starts. They begin in a fraction of the time that compiling their sources takes at each start.
 */
export async function bundleServed(root: string, distFolder: string): Promise<void> {
  await bundleFiles(root, distFolder, {
    ...READING_THREAD,
    "scripts/backfile.ts": "backfile.mjs",
    "scripts/start/prepare.ts": "start/prepare.mjs",
    // Last: it says that the build is whole (`is-built.mjs`).
    "scripts/start/serve.ts": "start/serve.mjs",
  });
}

/** Bundles files, each with what it imports of this repository, one after the other. @param files where each goes in the folder */
export async function bundleFiles(
  root: string,
  distFolder: string,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [entry, outfile] of Object.entries(files)) {
    await build({
      entryPoints: [join(root, entry)],
      outfile: join(root, distFolder, outfile),
      bundle: true,
      platform: "node",
      format: "esm",
      target: "node20",
      packages: "external",
      alias: { "@": root },
      logLevel: "warning",
    });
  }
}

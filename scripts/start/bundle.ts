import { rmSync } from "node:fs";
import { join } from "node:path";
import { type BuildOptions, build } from "esbuild";

/** The thread that reads files. */
export const READING_THREAD = { "lib/isolation/reading-thread.ts": "reading-thread.mjs" };

/**
 * Bundles what runs beside the built site: the thread that reads files, the command line, which is the server's worker too, and the
 * server that `npm start` starts. They begin in a fraction of the time that compiling their sources takes at each start.
 */
export async function bundleServed(root: string, distFolder: string): Promise<void> {
  rmSync(join(root, distFolder, "start"), { recursive: true, force: true });
  await bundleFiles(root, distFolder, {
    ...READING_THREAD,
    "scripts/backfile.ts": "backfile.mjs",
    "scripts/start/prepare.ts": "start/prepare.mjs",
  });
  // Last: it says that the build is whole (`is-built.mjs`). In pieces, so that it loads only what it has use for.
  await build({
    ...SHARED,
    entryPoints: [join(root, "scripts/start/serve.ts")],
    outdir: join(root, distFolder, "start"),
    outExtension: { ".js": ".mjs" },
    splitting: true,
    alias: { "@": root },
  });
}

/** How all of it is bundled. */
export const SHARED = {
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  packages: "external",
  logLevel: "warning",
} as const satisfies BuildOptions;

/** Bundles files, each with what it imports of this repository, one after the other. @param files where each goes in the folder */
export async function bundleFiles(
  root: string,
  distFolder: string,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [entry, outfile] of Object.entries(files)) {
    const outputFile = join(root, distFolder, outfile);
    await build({ ...SHARED, entryPoints: [join(root, entry)], outfile: outputFile, alias: { "@": root } });
  }
}

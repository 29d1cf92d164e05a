import { join } from "node:path";
import { build } from "esbuild";

/**
 * Bundles what runs beside the built site: the thread that reads files, the command line, which is the server's worker too, and the
 * server that `npm start` starts. They begin in a fraction of the time that compiling their sources takes at each start.
 */
export async function bundleServed(root: string, distFolder: string): Promise<void> {
  const bundle = (entry: string, outfile: string) =>
    build({
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
  await bundle("lib/isolation/reading-thread.ts", "reading-thread.mjs");
  await bundle("scripts/backfile.ts", "backfile.mjs");
  await bundle("scripts/start/prepare.ts", "start/prepare.mjs");
  // Last: it says that the build is whole (`is-built.mjs`).
  await bundle("scripts/start/serve.ts", "start/serve.mjs");
}

import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isFresh } from "../lib/fresh.js";
import "./load-env.js";

// `npm run backfile`: as `npm run build` bundles the command line, which starts in a part of the time that compiling its
// sources takes; from its sources where they are newer.
const root = join(import.meta.dirname, "..");
const bundle = join(root, process.env.BACKFILE_DIST ?? ".next", "backfile.mjs");
const sources = ["lib", "scripts", "package.json"].map((source) => join(root, source));

if (isFresh(bundle, sources)) await import(pathToFileURL(bundle).href);
else {
  process.env.TSX_TSCONFIG_PATH ??= join(root, "tsconfig.json");
  const { register } = await import("tsx/esm/api");
  register();
  await import("./backfile.ts");
}

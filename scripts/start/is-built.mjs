import { join } from "node:path";
import { isFresh } from "../../lib/fresh.js";

// Plain JavaScript: looked at by each start, before anything is compiled.

const SOURCES = [
  "app",
  "components",
  "lib",
  "prisma",
  "public",
  "scripts/start",
  "instrumentation.ts",
  "next.config.js",
  "package.json",
  "postcss.config.mjs",
];

/**
 * Whether there is a build newer than every source.
 *
 * @param {string} root the checkout
 * @param {string} distFolder where the build is, within it
 */
export function isBuilt(root, distFolder) {
  // Written last: a build that was stopped half-way has none.
  return isFresh(
    join(root, distFolder, "start/serve.mjs"),
    SOURCES.map((source) => join(root, source)),
  );
}

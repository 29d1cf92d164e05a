import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

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
  const marker = join(root, distFolder, "start/serve.mjs");
  if (!existsSync(marker)) return false;
  const builtAt = statSync(marker).mtimeMs;
  const sources = SOURCES.map((source) => join(root, source)).filter((path) => existsSync(path));
  return sources.every((path) => newestMs(path) < builtAt);
}

/** @param {string} path @returns {number} */
function newestMs(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestMs(join(path, name))));
}

import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/**
 * Whether a built file is newer than all that it was built from. Plain JavaScript: it decides whether a loader is needed.
 *
 * @param {string} built path of the built file
 * @param {string[]} sources paths of files and folders; one that is not there counts for nothing
 * @returns {boolean}
 */
export function isFresh(built, sources) {
  const builtAt = statSync(built, { throwIfNoEntry: false })?.mtimeMs;
  return builtAt !== undefined && sources.every((source) => newestMs(source) < builtAt);
}

/**
 * @param {string} path
 * @returns {number} when the newest file beneath was changed, in milliseconds since 1970
 */
function newestMs(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isDirectory()) return stat?.mtimeMs ?? 0;
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestMs(join(path, name))), stat.mtimeMs);
}

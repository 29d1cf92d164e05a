import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const ROOT = join(import.meta.dirname, "../..");
const SOURCES = [
  "app",
  "components",
  "lib",
  "prisma",
  "public",
  "instrumentation.ts",
  "next.config.js",
  "package.json",
  "postcss.config.mjs",
];

/** Builds the site unless a build newer than every source is there. @throws Error when the build fails. */
export function buildIfNeeded(): void {
  if (isFresh()) return;
  process.stdout.write("Building the site (once; about a minute) …\n");
  const cli = join(ROOT, "node_modules/next/dist/bin/next");
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" } as const;
  const run = spawnSync(process.execPath, [cli, "build"], { cwd: ROOT, env, encoding: "utf8" });
  if (run.status === 0) return;
  process.stderr.write(`${run.stdout}${run.stderr}`);
  throw new Error("The site could not be built.");
}

function isFresh(): boolean {
  const marker = join(ROOT, process.env.BACKFILE_DIST ?? ".next", "BUILD_ID");
  if (!existsSync(marker)) return false;
  const builtAt = statSync(marker).mtimeMs;
  const sources = SOURCES.map((source) => join(ROOT, source)).filter((path) => existsSync(path));
  return sources.every((path) => newestMs(path) < builtAt);
}

function newestMs(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map((name) => newestMs(join(path, name))));
}

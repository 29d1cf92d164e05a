import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { bundleThread } from "./bundle-thread";

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
export async function buildIfNeeded(): Promise<void> {
  const distFolder = process.env.BACKFILE_DIST ?? ".next";
  if (!isFresh(distFolder)) await build();
}

/** Builds the site, and the thread that reads files beside it. @throws Error when the build fails */
export async function build(): Promise<void> {
  const distFolder = process.env.BACKFILE_DIST ?? ".next";
  process.stdout.write("Building the site (once; about a minute) …\n");
  const cli = join(ROOT, "node_modules/next/dist/bin/next");
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" } as const;
  const run = spawnSync(process.execPath, [cli, "build"], { cwd: ROOT, env, encoding: "utf8" });
  if (run.status === 0) return bundleThread(ROOT, distFolder);
  process.stderr.write(`${run.stdout}${run.stderr}`);
  throw new Error("The site could not be built.");
}

function isFresh(distFolder: string): boolean {
  const marker = join(ROOT, distFolder, "BUILD_ID");
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

import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { bundleServed } from "./bundle";
import { isBuilt } from "./is-built.mjs";

const ROOT = join(import.meta.dirname, "../..");
const distFolder = () => process.env.BACKFILE_DIST ?? ".next";

/** Builds the site unless a build newer than every source is there. @throws Error when the build fails. */
export async function buildIfNeeded(): Promise<void> {
  if (!isBuilt(ROOT, distFolder())) await build();
}

/** Builds the site, and beside it what serves it and reads files. @throws Error when the build fails */
export async function build(): Promise<void> {
  process.stdout.write("Building the site (once; about a minute) …\n");
  const cli = join(ROOT, "node_modules/next/dist/bin/next");
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" } as const;
  const run = spawnSync(process.execPath, [cli, "build"], { cwd: ROOT, env, encoding: "utf8" });
  if (run.status === 0) return bundleServed(ROOT, distFolder());
  process.stderr.write(`${run.stdout}${run.stderr}`);
  throw new Error("The site could not be built.");
}

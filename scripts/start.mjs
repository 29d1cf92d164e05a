import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { isBuilt } from "./start/is-built.mjs";

// `npm start`. Plain JavaScript, and the server runs in this very process: nothing is compiled, and no loader stays, where
// there is a build.

const root = join(import.meta.dirname, "..");
const distFolder = process.env.BACKFILE_DIST ?? ".next";
process.chdir(root);
process.env.BACKFILE_ROOT = root;
process.env.NODE_ENV = "production";
process.env.NEXT_TELEMETRY_DISABLED = "1";
if (existsSync(".env")) process.loadEnvFile(".env");

const isReady =
  isBuilt(root, distFolder) ||
  spawnSync(process.execPath, ["--import", "tsx", "scripts/build.ts"], { stdio: "inherit" }).status === 0;
if (isReady) await import(pathToFileURL(join(root, distFolder, "start/serve.mjs")).href);
else process.exitCode = 1;

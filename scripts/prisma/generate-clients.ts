import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { ENGINES } from "./engines";

const root = join(import.meta.dirname, "../..");
const cli = join(root, "node_modules/prisma/build/index.js");

// Generating needs no schema engine, but Prisma downloads one unless a path to "it" is given; Node itself will do.
const env = {
  ...process.env,
  PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
  PRISMA_HIDE_UPDATE_MESSAGE: "1",
  CHECKPOINT_DISABLE: "1",
};

const isForced = process.argv.includes("--force");
for (const engine of ENGINES) {
  if (!isForced && process.argv.includes("--if-missing") && existsSync(join(root, "lib/db/generated", engine)))
    continue;
  const schema = join(root, "prisma", engine, "schema.prisma");
  const run = spawnSync(process.execPath, [cli, "generate", "--schema", schema, "--no-hints"], {
    cwd: root,
    env,
    encoding: "utf8",
  });
  if (run.status !== 0) {
    process.stderr.write(`${run.stdout}${run.stderr}`);
    process.exit(1);
  }
}

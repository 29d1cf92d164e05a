import "./load-env";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { openArchive } from "@/lib/archive/archive";
import { readSettings } from "@/lib/env";
import { migrateArchive } from "./commands/migrate";
import { loadSamples } from "./start/load-samples";
import { reportFault } from "./start/report-fault";
import { requireFreePort } from "./start/require-free-port";

const ROOT = join(import.meta.dirname, "..");
const say = (line: string) => process.stdout.write(`${line}\n`);

/** `npm run dev`: database, samples, the first editor's link, and the development server. */
async function develop(): Promise<void> {
  const settings = readSettings();
  const { host, port, siteUrl } = settings;
  await requireFreePort(settings);
  const steps = await migrateArchive();
  if (steps.length > 0) say(`Database: applied ${steps.join(", ")}.`);
  const archive = openArchive(settings);
  if (settings.loadsSamples) await loadSamples(archive);
  const path = await archive.accounts.prepareFirstSignIn();
  await archive.close();
  if (path) say(`Become the editor in chief, once: ${siteUrl}${path}`);
  const cli = join(ROOT, "node_modules/next/dist/bin/next");
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };
  const args = [cli, "dev", "-H", host, "-p", String(port)];
  const server = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ["ignore", "inherit", "inherit"] });
  server.once("exit", (code) => process.exit(code ?? 1));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => server.kill(signal));
}

try {
  await develop();
} catch (error) {
  reportFault(error);
  process.exit(1);
}

import "./load-env";
import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { openArchive } from "@/lib/archive/archive";
import { readSettings, type Settings } from "@/lib/env";
import { AppError } from "@/lib/errors";
import { toFault } from "@/lib/faults";
import { migrateArchive } from "./commands/migrate";
import { buildIfNeeded } from "./start/build-if-needed";
import { loadSamples } from "./start/load-samples";

const ROOT = join(import.meta.dirname, "..");
const isDevelopment = process.argv.includes("--dev");
const say = (line: string) => process.stdout.write(`${line}\n`);

/** `npm start`: database, samples, build, server, and the first editor's link. */
async function start(): Promise<void> {
  const settings = readSettings();
  await requireFreePort(settings);
  await prepareArchive(settings);
  if (!isDevelopment) await buildIfNeeded();
  const server = serve(settings);
  server.once("exit", (code) => process.exit(code ?? 1));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => server.kill(signal));
  await waitUntilHealthy(settings);
  say(`\nBackfile is at ${settings.siteUrl}`);
  await printFirstLink(settings);
}

/** @throws AppError `unavailable` when another server has the port: it would else be taken for this one */
function requireFreePort({ host, port }: Settings): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error: NodeJS.ErrnoException) =>
      reject(error.code === "EADDRINUSE" ? new AppError("unavailable", inUse(port)) : error),
    );
    probe.listen(port, host, () => probe.close(() => resolve()));
  });
}

const inUse = (port: number) =>
  `Port ${port} is in use: another server runs there. Stop it, or set PORT to another number.`;

async function prepareArchive(settings: Settings): Promise<void> {
  const steps = await migrateArchive();
  if (steps.length > 0) say(`Database: applied ${steps.join(", ")}.`);
  if (!settings.loadsSamples) return;
  const archive = openArchive(settings);
  try {
    const issues = await loadSamples(archive);
    if (issues > 0) say(`Loaded the sample archive: ${issues} issues.`);
  } finally {
    await archive.close();
  }
}

// Longer than a reverse proxy keeps an idle connection (nginx: 60 s), so that none is closed while a request is on its way.
const KEEP_ALIVE_MS = 65_000;

function serve({ host, port }: Settings) {
  const cli = join(ROOT, "node_modules/next/dist/bin/next");
  const mode = isDevelopment ? "dev" : "start";
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };
  const stdio = ["ignore", isDevelopment ? "inherit" : "ignore", "inherit"] as const;
  const patience = isDevelopment ? [] : ["--keepAliveTimeout", String(KEEP_ALIVE_MS)];
  const args = [cli, mode, "-H", host, "-p", String(port), ...patience];
  return spawn(process.execPath, args, { cwd: ROOT, env, stdio: [...stdio] });
}

const HEALTH_TRIES = 240;

async function waitUntilHealthy({ host, port }: Settings): Promise<void> {
  const address = host === "0.0.0.0" || host === "::" ? "127.0.0.1" : host;
  for (let tries = 0; tries < HEALTH_TRIES; tries += 1) {
    const answer = await fetch(`http://${address}:${port}/api/health`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error("The server does not answer.");
}

async function printFirstLink(settings: Settings): Promise<void> {
  const archive = openArchive(settings);
  try {
    const path = await archive.accounts.prepareFirstSignIn();
    if (path) say(`Become the editor in chief, once: ${settings.siteUrl}${path}`);
  } finally {
    await archive.close();
  }
}

try {
  await start();
} catch (error) {
  const known = toFault(error) ?? error;
  process.stderr.write(`${known instanceof AppError ? known.message : String((error as Error)?.stack ?? error)}\n`);
  process.exit(1);
}

import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import next from "next";
import { openArchive } from "@/lib/archive/archive";
import { provideArchive } from "@/lib/archive-code";
import { findFirstSteps } from "@/lib/db/find-first-steps";
import { migrate } from "@/lib/db/migrate";
import { watchVersion } from "@/lib/db/watch-version";
import { readSettings, type Settings } from "@/lib/env";
import { answerInLanguages } from "@/lib/language/answer-in-languages";
import { createPageCache } from "@/lib/page-cache/page-cache";
import { ROOT } from "@/lib/root";
import { reportFault } from "./report-fault";
import { requireFreePort } from "./require-free-port";

const DIST = join(ROOT, process.env.BACKFILE_DIST ?? ".next");
// Longer than a reverse proxy keeps an idle connection (nginx: 60 s), so that none is closed while a request is on its way.
const KEEP_ALIVE_MS = 65_000;

/** `npm start`, once there is a build: database, samples, server, and the first editor's link. */
async function start(): Promise<void> {
  const settings = readSettings();
  await requireFreePort(settings);
  const steps = await migrate(settings.databaseUrl, join(ROOT, "prisma"));
  if (steps.length > 0) say(`Database: applied ${steps.join(", ")}.`);
  const { needsSamples, needsAccount } = await findFirstSteps(settings.databaseUrl);
  if (needsSamples && settings.loadsSamples) await prepare("samples");
  await serve(settings);
  say(`\nBackfile is at ${settings.siteUrl}`);
  if (needsAccount) await prepare("link");
}

const say = (line: string) => process.stdout.write(`${line}\n`);

/** The framework's own server, behind the pages that are finished. */
async function serve(settings: Settings): Promise<void> {
  const { host, port, databaseUrl, dataFolder, siteUrl } = settings;
  provideArchive(openArchive);
  const site = next({ dev: false, dir: ROOT, hostname: host, port, quiet: true });
  await site.prepare();
  const version = watchVersion(databaseUrl);
  const buildId = readFileSync(join(DIST, "BUILD_ID"), "utf8");
  const make = answerInLanguages(site.getRequestHandler());
  const answer = createPageCache({ version, dataFolder, siteUrl, buildId }, make);
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => {
      reportFault(error);
      response.destroy();
    });
  });
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  endOnSignal(server);
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, resolve);
  });
}

/** What is being answered is answered, for some seconds; jobs are taken up again by the next worker. */
function endOnSignal(server: Server): void {
  const end = () => {
    server.close(() => process.exit(0));
    server.closeIdleConnections();
    setTimeout(() => process.exit(0), END_MS).unref();
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, end);
}

const END_MS = 2_000;

/** In a process of its own, which ends: the served one holds nothing of it. */
function prepare(what: "samples" | "link"): Promise<void> {
  const child = spawn(process.execPath, [join(DIST, "start/prepare.mjs"), what], { stdio: "inherit" });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (status) => (status === 0 ? resolve() : reject(new Error(`The ${what} could not be made.`))));
  });
}

try {
  await start();
} catch (error) {
  reportFault(error);
  process.exit(1);
}

import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { findFreePort } from "@/lib/db/testing/find-free-port";
import type { Engine, RunningServer } from "./running-server";

export const ROOT = join(import.meta.dirname, "../..");
const FIRST_LINK = "Become the editor in chief, once: ";
// Loading the samples: minutes on a busy machine.
const START_MS = 300_000;
const END_MS = 10_000;

type Started = { server: RunningServer; stop: () => Promise<void> };

/** Starts `npm start`'s own script on a free port, with a database and a data folder of its own. */
export async function startServer(engine: Engine, folder: string, databaseUrl: string): Promise<Started> {
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const settings = {
    DATABASE_URL: databaseUrl,
    BACKFILE_DATA: join(folder, "data"),
    BACKFILE_URL: url,
    BACKFILE_HOST: "127.0.0.1",
    BACKFILE_LOG_LEVEL: "warn",
    BACKFILE_SAMPLES: "on",
    PORT: String(port),
    TZ: "Asia/Kathmandu",
  };
  const child = spawn(process.execPath, ["scripts/start.mjs"], {
    cwd: ROOT,
    env: { ...process.env, ...settings },
    stdio: ["ignore", "pipe", "pipe"],
    // A process group of its own, so that the server it starts ends with it.
    detached: true,
  });
  const stop = () => endGroup(child);
  try {
    const printed = await readUntilReady(child);
    const firstLink = printed.at(-1)?.slice(FIRST_LINK.length) ?? "";
    return { server: { engine, url, firstLink, printed, folder, settings }, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** What it prints up to the first editor's link, its last words. What it complains of later is shown as it comes. */
function readUntilReady(child: ChildProcess): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const printed: string[] = [];
    const complaints: string[] = [];
    const fail = (why: string) => reject(new Error([why, ...printed, ...complaints].join("\n")));
    const timer = setTimeout(() => fail("The server was not ready in time."), START_MS);
    child.once("exit", (code) => fail(`The server ended with status ${code}.`));
    forEachLine(child.stderr, (line) => {
      complaints.push(line);
      process.stderr.write(`${line}\n`);
    });
    forEachLine(child.stdout, (line) => {
      if (line) printed.push(line);
      if (!line.startsWith(FIRST_LINK)) return;
      clearTimeout(timer);
      resolve(printed);
    });
  });
}

function forEachLine(stream: NodeJS.ReadableStream | null, read: (line: string) => void): void {
  if (stream) createInterface({ input: stream }).on("line", read);
}

async function endGroup(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  const group = -child.pid;
  process.kill(group, "SIGTERM");
  const timer = setTimeout(() => process.kill(group, "SIGKILL"), END_MS);
  await ended;
  clearTimeout(timer);
}

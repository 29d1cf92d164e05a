import { spawn } from "node:child_process";
import type { RunningServer } from "./running-server";
import { ROOT } from "./start-server";

type Outcome = { status: number | null; output: string; complaints: string };

/** `npm run backfile -- …` on the archive of a running server: another process works on the same data. */
export function runBackfile(server: RunningServer, args: string[]): Promise<Outcome> {
  const child = spawn(process.execPath, ["scripts/run-backfile.js", ...args], {
    cwd: ROOT,
    // Node's own warnings about packages are no words of the command.
    env: { ...process.env, ...server.settings, NODE_NO_WARNINGS: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  let complaints = "";
  child.stdout.on("data", (chunk) => {
    output += chunk;
  });
  child.stderr.on("data", (chunk) => {
    complaints += chunk;
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (status) => resolve({ status, output, complaints }));
  });
}

import { type ChildProcess, spawn } from "node:child_process";
import { constants, setPriority } from "node:os";
import { join } from "node:path";
import { log } from "@/lib/log";
import { ROOT } from "@/lib/root";

/** The heap of the worker, in MB: an import of ten thousand articles stays below it. The threads that read files have limits of their own. */
const MAX_HEAP_MB = 1_024;
/** Before a worker that ended is started again: twice as long each time, until one lives for a while. */
const FIRST_DELAY_MS = 1_000;
const MAX_DELAY_MS = 60_000;

export type WorkerProcess = { wake: () => void; stop: () => Promise<void> };

/**
 * Keeps a process beside the server that does its jobs: whatever analysing and linking take, requests do not wait for it. One
 * that ends is started again; it ends with the server, whose channel to it closes however the server ends.
 *
 * @param start starts the process, with a channel (`ipc`) to it
 */
export function keepWorkerProcess(start: () => ChildProcess = startWork, firstDelayMs = FIRST_DELAY_MS): WorkerProcess {
  let [child, delayMs, isStopping] = [null as ChildProcess | null, firstDelayMs, false];
  let timer: NodeJS.Timeout | undefined;
  const begin = () => {
    const startedAt = performance.now();
    const own = start();
    child = own;
    const ended = (reason: unknown) => {
      if (child !== own) return;
      child = null;
      if (isStopping) return;
      if (performance.now() - startedAt > MAX_DELAY_MS) delayMs = firstDelayMs;
      log.error({ reason, delayMs }, "the worker of this server ended, and is started again");
      timer = setTimeout(begin, delayMs).unref();
      delayMs = Math.min(2 * delayMs, MAX_DELAY_MS);
    };
    own.once("exit", (code, signal) => ended(signal ?? code));
    // Each of them: one that nobody listens to would end the server.
    own.on("error", ended);
  };
  begin();
  return {
    wake: () => {
      // One that has just ended looks for work when it is started again.
      if (child?.connected) child.send("wake", () => {});
    },
    stop: async () => {
      isStopping = true;
      clearTimeout(timer);
      const { exitCode, signalCode } = child ?? {};
      if (!child || exitCode !== null || signalCode !== null) return;
      const gone = new Promise((resolve) => child?.once("exit", resolve));
      if (child.connected) child.disconnect();
      await gone;
    },
  };
}

function startWork(): ChildProcess {
  const args = [`--max-old-space-size=${MAX_HEAP_MB}`, join(ROOT, "scripts/run-backfile.js"), "work"];
  const env = { ...process.env, BACKFILE_ROOT: ROOT };
  const child = spawn(process.execPath, args, { cwd: ROOT, env, stdio: ["ignore", "ignore", "inherit", "ipc"] });
  try {
    // Readers come first: https://man7.org/linux/man-pages/man2/setpriority.2.html
    if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // It has ended already, which its "exit" says.
  }
  return child;
}

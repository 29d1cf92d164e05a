import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { AppError, type ErrorCode } from "@/lib/errors";
import { ROOT } from "@/lib/root";

/** What the process says: that it has started, then one answer to each file. */
export type FilingAnswer = "ready" | { ok: true; articleIds: number[] } | { ok: false; code: ErrorCode; words: string };

/** A process that has nothing to do for so long ends, and gives its memory back. */
const IDLE_MS = 10_000;

/**
 * Files one file after the other in a process beside this one (`backfile work --files`), which may be brought down by it:
 * this one lives on and knows by which. The process ends with this one, and when it has nothing to do.
 *
 * @param start starts the process, with a channel (`ipc`) to it
 */
export function fileInProcess(
  start: () => ChildProcess,
  idleMs = IDLE_MS,
): (fileId: number) => Promise<number[] | null> {
  let child: ChildProcess | null = null;
  let nap: NodeJS.Timeout | undefined;
  // One at a time, also where two imports are done at once: which file it was is then certain.
  let last: Promise<unknown> = Promise.resolve();
  const act = async (fileId: number): Promise<number[] | null> => {
    clearTimeout(nap);
    if (!child?.connected) child = await begin(start());
    const own = child;
    own.ref();
    try {
      return await ask(own, fileId);
    } finally {
      // One that waits keeps no process alive.
      own.unref();
      own.channel?.unref();
      nap = setTimeout(() => own.connected && own.disconnect(), idleMs).unref();
    }
  };
  return (fileId) => {
    const asked = last.then(() => act(fileId));
    last = asked.catch(() => {});
    return asked;
  };
}

/** @throws AppError `unavailable` where it does not start: no file was in hand yet */
async function begin(child: ChildProcess): Promise<ChildProcess> {
  const gone = new AbortController();
  const fail = () => gone.abort();
  child.once("exit", fail);
  child.on("error", fail);
  try {
    await once(child, "message", { signal: gone.signal });
    return child;
  } catch (error) {
    throw new AppError("unavailable", "A process for single files could not be started.", { cause: error });
  } finally {
    child.off("exit", fail);
  }
}

function ask(child: ChildProcess, fileId: number): Promise<number[] | null> {
  return new Promise((resolve, reject) => {
    const end = (settle: () => void) => {
      child.off("exit", die);
      child.off("message", hear);
      settle();
    };
    const die = () => end(() => resolve(null));
    const hear = (answer: FilingAnswer) => {
      if (answer === "ready") return;
      end(() => (answer.ok ? resolve(answer.articleIds) : reject(new AppError(answer.code, answer.words))));
    };
    child.once("exit", die);
    child.on("message", hear);
    // Where the channel is gone the process is too, and its exit says so.
    child.send(fileId, () => {});
  });
}

/** The command line of this build, on the same archive. */
export function startFiling(settings: { databaseUrl: string; dataFolder: string }): ChildProcess {
  const own = { BACKFILE_ROOT: ROOT, DATABASE_URL: settings.databaseUrl, BACKFILE_DATA: settings.dataFolder };
  return spawn(process.execPath, [join(ROOT, "scripts/run-backfile.js"), "work", "--files"], {
    env: { ...process.env, ...own },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
}

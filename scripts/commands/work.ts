import { once } from "node:events";
import { type Command, print, withArchive } from "./command";
import { migrateArchive } from "./migrate";

/** Without its server a worker may end the step it is at, and no more: what it leaves is taken up by another. */
const LAST_STEP_MS = 5_000;

export const work: Command = {
  usage: "work [--once]",
  summary:
    "Does jobs that wait, beside the server or in place of it, until it is stopped; --once ends when none is due.",
  run: async ([option]) => {
    await migrateArchive();
    return withArchive(async (archive) => {
      if (option === "--once") {
        await archive.jobs.runDue();
        return 0;
      }
      const worker = archive.jobs.start();
      print("At work.");
      // A server that started this process (`lib/worker-process.ts`) says when something was queued, and is gone with its channel.
      process.on("message", worker.wake);
      // The lanes of a worker do not keep a process alive by themselves.
      const timer = setInterval(() => {}, 60_000);
      await Promise.race(["SIGINT", "SIGTERM", "disconnect"].map((end) => once(process, end)));
      if (process.connected === false) setTimeout(() => process.exit(1), LAST_STEP_MS).unref();
      // What is begun is taken up by the next worker where this one leaves it; a second signal says not to wait.
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));
      await worker.stop();
      clearInterval(timer);
      return 0;
    });
  },
};

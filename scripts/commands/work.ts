import type { Archive } from "@/lib/archive/archive";
import { AppError } from "@/lib/errors";
import { toFault } from "@/lib/faults";
import type { FilingAnswer } from "@/lib/isolation/file-in-process";
import { log } from "@/lib/log";
import { type Command, print, withArchive } from "./command";
import { migrateArchive } from "./migrate";
import { untilTold } from "./until-told";

/** Without its server a worker may end the step it is at, and no more: what it leaves is taken up by another. */
const LAST_STEP_MS = 5_000;

export const work: Command = {
  usage: "work [--once]",
  summary:
    "Does jobs that wait, beside the server or in place of it, until it is stopped; --once ends when none is due.",
  run: async ([option]) => {
    if (option === "--files") return withArchive(fileAsTold);
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
      await untilTold(process);
      if (process.connected === false) setTimeout(() => process.exit(1), LAST_STEP_MS).unref();
      // What is begun is taken up by the next worker where this one leaves it; a second signal says not to wait.
      for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(1));
      await worker.stop();
      clearInterval(timer);
      return 0;
    });
  },
};

/** `lib/isolation/file-in-process.ts` starts it, and says over the channel which files to take. */
async function fileAsTold(archive: Archive): Promise<number> {
  // Whoever ends a service or presses Ctrl-C ends the one who waits, and with it the channel: no file is to be blamed for that.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => {});
  process.on("disconnect", () => process.exit(0));
  if (process.connected === false) return 0;
  const say = (answer: FilingAnswer) => process.send?.(answer);
  process.on("message", async (fileId: number) => {
    try {
      say({ ok: true, articleIds: await archive.imports.fileAlone(fileId) });
    } catch (error) {
      log.error({ err: error, file: fileId }, "a file could not be filed alone");
      const known = toFault(error) ?? (error instanceof AppError ? error : null);
      say({ ok: false, code: known?.code ?? "internal", words: known?.message ?? String(error) });
    }
  });
  say("ready");
  return new Promise(() => {});
}

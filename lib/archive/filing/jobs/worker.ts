import type { Context } from "@/lib/archive/context";
import { log } from "@/lib/log";
import { type Handlers, runNext } from "./run-jobs";

/** A small import does not wait until a large one is read: two are done at a time, file by file in turn. */
const LANES = 2;
/** How often a worker that has nothing to do looks for work of other processes. */
const IDLE_MS = 1_500;
/** After an error beneath, such as a database that does not answer. */
const ERROR_MS = 5_000;

export type Worker = {
  /** Looks for work at once. */
  wake: () => void;
  /** Takes nothing new, and waits until what is being done was given back at its next step. */
  stop: () => Promise<void>;
};

/** Does what is queued, for as long as the process lives or until it is stopped. */
export function startWorker(context: Context, handlers: Handlers): Worker {
  let isStopping = false;
  const asleep = new Set<() => void>();
  const wake = () => {
    for (const end of asleep) end();
  };
  const rest = (ms: number) =>
    new Promise<void>((resolve) => {
      const end = () => {
        clearTimeout(timer);
        asleep.delete(end);
        resolve();
      };
      const timer = setTimeout(end, ms);
      timer.unref();
      asleep.add(end);
    });
  const work = async () => {
    while (!isStopping) {
      try {
        if (!(await runNext(context, handlers, () => isStopping))) await rest(IDLE_MS);
      } catch (error) {
        if (isStopping) return;
        log.error({ err: error }, "a worker could not look for work");
        await rest(ERROR_MS);
      }
    }
  };
  const lanes = Array.from({ length: LANES }, work);
  const stop = async () => {
    isStopping = true;
    wake();
    await Promise.all(lanes);
  };
  return { wake, stop };
}

import { setTimeout as sleep } from "node:timers/promises";

type RetryRule = {
  isPassing: (error: unknown) => boolean;
  /** So many tries at most, the first among them. */
  tries?: number;
  /** How long it is tried, counted from the beginning, or from when it last came further. */
  patienceMs?: number;
  /** When it last came further, as `performance.now()` has it. */
  movedAt?: () => number;
  /** Between two tries: on average, since two that were in each other's way would else meet again. */
  pauseMs: number;
};

/** Does work on the database, and does it again while what it fails for passes by itself: the one loop for that. */
export async function retry<T>(work: () => Promise<T>, rule: RetryRule): Promise<T> {
  const { isPassing, tries = Number.POSITIVE_INFINITY, patienceMs = Number.POSITIVE_INFINITY, pauseMs } = rule;
  const begunAt = performance.now();
  const isOver = () => performance.now() >= Math.max(begunAt, rule.movedAt?.() ?? 0) + patienceMs;
  for (let tried = 1; ; tried += 1) {
    try {
      return await work();
    } catch (error) {
      if (tried >= tries || isOver() || !isPassing(error)) throw error;
    }
    await sleep(pauseMs * (0.5 + Math.random()));
  }
}

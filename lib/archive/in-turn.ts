import type { Database } from "@/lib/db/client";

const lasts = new WeakMap<Database, Promise<unknown>>();

/**
 * Runs what reads, links or takes back articles of an archive one after the other: two at a time would each see half of
 * the other's articles. What is asked for from inside of such work must not wait for a turn of its own.
 */
export function inTurn<T>(database: Database, work: () => Promise<T>): Promise<T> {
  const before = lasts.get(database) ?? Promise.resolve();
  const turn = before.then(work, work);
  const last: Promise<unknown> = turn.then(leave, leave);
  function leave(): void {
    if (lasts.get(database) === last) lasts.delete(database);
  }
  lasts.set(database, last);
  return turn;
}

/** Whether something is at work, or waits for its turn. */
export function isTurnTaken(database: Database): boolean {
  return lasts.has(database);
}

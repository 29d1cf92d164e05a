import type { Context } from "@/lib/archive/context";
import { isLeased, withLease } from "./lease";

const LEASE = "filing";

/**
 * Runs what reads, links or takes back articles of an archive one after the other, in this process and in all others: two at
 * a time would each see half of the other's articles. The work gets the context it is to use. What is asked for from inside
 * of such work must not wait for a turn of its own.
 */
export function inTurn<T>(context: Context, work: (held: Context) => Promise<T>): Promise<T> {
  const { turns } = context.database;
  return turns.run(() => withLease(context, LEASE, work, turns.isEnding));
}

/** Whether something is at work here or in another process, or waits for its turn here. */
export async function isTurnTaken(context: Context): Promise<boolean> {
  return context.database.turns.isTaken() || (await isLeased(context, LEASE));
}

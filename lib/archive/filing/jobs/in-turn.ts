import type { Context } from "@/lib/archive/context";
import { AppError } from "@/lib/errors";
import { inTime } from "./in-time";
import { isLeased, withLease } from "./lease";

const LEASE = "filing";

/**
 * Runs what reads, links or takes back articles of an archive one after the other, in this process and in all others: two at
 * a time would each see half of the other's articles. The work gets the context it is to use. What is asked for from inside
 * of such work must not wait for a turn of its own.
 *
 * @throws AppError `busy` when the turn does not come within the context's patience; then the work is not done
 */
export async function inTurn<T>(context: Context, work: (held: Context) => Promise<T>): Promise<T> {
  const { turns } = context.database;
  return inTime(context.patienceMs, busy, ({ begin, isGivenUp }) =>
    turns.run(async () => {
      if (isGivenUp()) throw busy();
      const start = async (held: Context) => {
        begin();
        return work(held);
      };
      return withLease(context, LEASE, start, () => isGivenUp() || turns.isEnding());
    }),
  );
}

const busy = () => new AppError("busy", "Another import is being filed just now. Try again in a moment.");

/** Whether something is at work here or in another process, or waits for its turn here. */
export async function isTurnTaken(context: Context): Promise<boolean> {
  return context.database.turns.isTaken() || (await isLeased(context, LEASE));
}

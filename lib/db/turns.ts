import { AppError } from "@/lib/errors";

/** Work of one process that is done one after the other, and that its database waits for before it closes. */
export type Turns = {
  /** Runs `work` after all that was asked for before. Refuses with `unavailable` once the database is being closed. */
  run: <T>(work: () => Promise<T>) => Promise<T>;
  /** Whether something is at work, or waits for its turn. */
  isTaken: () => boolean;
  isEnding: () => boolean;
  /** Takes no more work, and waits until what there is has ended. */
  end: () => Promise<void>;
};

export function createTurns(): Turns {
  let last: Promise<unknown> = Promise.resolve();
  let count = 0;
  let isEnding = false;
  const leave = () => {
    count -= 1;
  };
  return {
    run: async (work) => {
      if (isEnding) throw new AppError("unavailable", "The archive is being closed.");
      count += 1;
      const turn = last.then(work);
      last = turn.then(leave, leave);
      return turn;
    },
    isTaken: () => count > 0,
    isEnding: () => isEnding,
    end: async () => {
      isEnding = true;
      await last;
    },
  };
}

import type { AppError } from "@/lib/errors";

type Start = {
  /** Says that the work begins. @throws when it was given up before */
  begin: () => void;
  isGivenUp: () => boolean;
};

/**
 * Runs work that has to wait before it begins. What has not begun within `patienceMs` is given up, and not done later; what has
 * begun is done, however long it takes.
 *
 * @param patienceMs without end where nothing is given
 * @throws what `refuse` makes, when it is given up
 */
export async function inTime<T>(
  patienceMs: number | undefined,
  refuse: () => AppError,
  run: (start: Start) => Promise<T>,
): Promise<T> {
  let hasBegun = false;
  let isGivenUp = false;
  const begin = () => {
    if (isGivenUp) throw refuse();
    hasBegun = true;
  };
  const running = run({ begin, isGivenUp: () => isGivenUp });
  if (patienceMs === undefined) return running;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      if (hasBegun) return;
      isGivenUp = true;
      reject(refuse());
    }, patienceMs);
  });
  try {
    return await Promise.race([running, late]);
  } finally {
    clearTimeout(timer);
    // Where it was given up, nobody listens any more.
    running.catch(() => {});
  }
}

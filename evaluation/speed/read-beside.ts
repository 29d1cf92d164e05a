import { setTimeout as sleep } from "node:timers/promises";
import { makeRandom } from "@/evaluation/events/events-scores";

/** Times in milliseconds. */
export type Reading = {
  pages: number;
  medianMs: number;
  p99Ms: number;
  longestMs: number;
  healthMs: number;
  failed: number;
};
type Readers = { url: string; paths: readonly string[]; readers: number };

/** Between two pages of a reader, on average. */
const THINK_MS = 1_000;
const HEALTH_EVERY_MS = 100;

/** Has readers read, each one page after the other, for as long as some work takes. */
export async function readBeside({ url, paths, readers }: Readers, work: () => Promise<void>): Promise<Reading> {
  const random = makeRandom(7);
  const timesMs: number[] = [];
  let [healthMs, failed, isOver] = [0, 0, false];
  const time = async (path: string) => {
    const start = performance.now();
    const isGood = await fetch(`${url}${path}`)
      .then(async (answer) => (await answer.text()) !== "" && answer.ok)
      .catch(() => false);
    if (!isGood) failed += 1;
    return performance.now() - start;
  };
  const read = async () => {
    await sleep(random() * THINK_MS);
    while (!isOver) {
      timesMs.push(await time(paths[Math.floor(random() * paths.length)] ?? "/"));
      await sleep(THINK_MS * (0.5 + random()));
    }
  };
  const look = async () => {
    while (!isOver) {
      healthMs = Math.max(healthMs, await time("/api/health"));
      await sleep(HEALTH_EVERY_MS);
    }
  };
  const all = [look(), ...Array.from({ length: readers }, read)];
  try {
    await work();
  } finally {
    isOver = true;
    await Promise.all(all);
  }
  const sorted = timesMs.sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { pages: sorted.length, medianMs: at(0.5), p99Ms: at(0.99), longestMs: at(1), healthMs, failed };
}

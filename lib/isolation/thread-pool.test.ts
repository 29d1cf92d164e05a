import { afterEach, expect, test } from "vitest";
import { type PoolOptions, ThreadLimitError, ThreadPool } from "./thread-pool";

/** A thread that does as it is told: doubles a number, turns for ever, fills its heap, throws, or ends. */
const THREAD = `
const { parentPort, threadId } = require("node:worker_threads");
parentPort.on("message", (task) => {
  if (task === "turn") for (;;);
  if (task === "fill") { const all = []; for (;;) all.push(new Array(1000).fill(all.length)); }
  if (task === "end") process.exit(3);
  if (task === "throw") return parentPort.postMessage({ ok: false, error: new Error("spilt") });
  parentPort.postMessage({ ok: true, value: task === "who" ? threadId : task * 2 });
});
parentPort.postMessage("ready");`;

const pools: ThreadPool[] = [];
function openPool(options: Partial<PoolOptions> = {}): ThreadPool {
  const pool = new ThreadPool(THREAD, { size: 2, maxMs: 5_000, maxHeapMb: 32, worker: { eval: true }, ...options });
  pools.push(pool);
  return pool;
}
afterEach(async () => {
  for (const pool of pools.splice(0)) await pool.close();
});

test("more tasks than threads are all done", async () => {
  const pool = openPool();
  expect(await Promise.all([1, 2, 3, 4, 5, 6, 7].map((n) => pool.run(n)))).toEqual([2, 4, 6, 8, 10, 12, 14]);
});

test("a task that takes too long is ended, and the others go on", async () => {
  const pool = openPool({ size: 1, maxMs: 2_000 });
  const [long, next] = await Promise.allSettled([pool.run("turn"), pool.run(4)]);
  expect(long).toMatchObject({ status: "rejected", reason: new ThreadLimitError("time") });
  expect(next).toEqual({ status: "fulfilled", value: 8 });
});

test("a task that takes too much memory is ended, and the others go on", async () => {
  const pool = openPool({ size: 1, maxMs: 60_000 });
  const [large, next] = await Promise.allSettled([pool.run("fill"), pool.run(4)]);
  expect(large).toMatchObject({ status: "rejected", reason: new ThreadLimitError("memory") });
  expect(next).toEqual({ status: "fulfilled", value: 8 });
});

test("what a task throws its caller gets, and a thread that ends is replaced", async () => {
  const pool = openPool({ size: 1 });
  await expect(pool.run("throw")).rejects.toThrow("spilt");
  await expect(pool.run("end")).rejects.toThrow("ended before its task");
  expect(await pool.run(21)).toBe(42);
});

test("a thread that has nothing to do ends by itself", async () => {
  const pool = openPool({ size: 1, idleMs: 50 });
  const first = await pool.run("who");
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await pool.run("who")).not.toBe(first);
});

test("no task is given to a thread that is about to end", async () => {
  const pool = openPool({ size: 1, idleMs: 5 });
  for (let n = 0; n < 20; n += 1) {
    expect(await pool.run(n)).toBe(2 * n);
    // About when its rest is over, a little sooner or later.
    await new Promise((resolve) => setTimeout(resolve, 4 + (n % 4)));
  }
});

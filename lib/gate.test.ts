import { expect, test } from "vitest";
import { Gate } from "./gate";

test("so much is done at once, so much waits, and what is beyond is turned away", async () => {
  const gate = new Gate({ atOnce: 2, waiting: 3, patienceMs: 5_000 });
  let [atWork, most] = [0, 0];
  const work = async () => {
    atWork += 1;
    most = Math.max(most, atWork);
    await new Promise((resolve) => setTimeout(resolve, 20));
    atWork -= 1;
  };
  const ends = await Promise.allSettled(Array.from({ length: 9 }, () => gate.pass(work)));
  expect(ends.filter((end) => end.status === "fulfilled")).toHaveLength(5);
  const refused = ends.filter((end) => end.status === "rejected");
  expect(refused.map((end) => end.reason.status)).toEqual([503, 503, 503, 503]);
  expect(most).toBe(2);
  // All have left: as many get in again.
  await Promise.all([gate.pass(work), gate.pass(work)]);
});

test("a wait that is too long is given up, and work that failed leaves its place", async () => {
  const gate = new Gate({ atOnce: 1, waiting: 5, patienceMs: 50 });
  let end = () => {};
  const long = gate.pass(() => new Promise<void>((resolve) => (end = resolve)));
  await expect(gate.pass(async () => 1)).rejects.toMatchObject({ code: "busy" });
  end();
  await long;
  await expect(gate.pass(() => Promise.reject(new Error("spilt")))).rejects.toThrow("spilt");
  expect(await gate.pass(async () => 1)).toBe(1);
});

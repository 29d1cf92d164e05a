import { spawn } from "node:child_process";
import { expect, test } from "vitest";
import { fileInProcess } from "./file-in-process";

/** A process that does as it is told: 13 kills it, 7 fails, of all others it says which process it is. */
const PROCESS = `
process.on("disconnect", () => process.exit(0));
process.on("message", (id) => {
  if (id === 13) process.kill(process.pid, "SIGKILL");
  else if (id === 7) process.send({ ok: false, code: "busy", words: "Not now." });
  else process.send({ ok: true, articleIds: [id, process.pid] });
});
process.send("ready");`;

const start = (script: string) => () =>
  spawn(process.execPath, ["-e", script], { stdio: ["ignore", "ignore", "ignore", "ipc"] });

test("a process that ends with a file in hand is told from one that answers, and the next gets a new one", async () => {
  const fileApart = fileInProcess(start(PROCESS), 100);
  const [first, dead, next, same] = await Promise.all([1, 13, 2, 3].map((id) => fileApart(id)));
  expect([first?.[0], dead, next?.[0], same?.[0]]).toEqual([1, null, 2, 3]);
  expect(next?.[1]).not.toBe(first?.[1]);
  expect(same?.[1]).toBe(next?.[1]);
  await expect(fileApart(7)).rejects.toMatchObject({ code: "busy", message: "Not now." });
});

test("no file is blamed for a process that does not start", async () => {
  const fileApart = fileInProcess(start("process.exit(1)"), 100);
  await expect(fileApart(1)).rejects.toMatchObject({ code: "unavailable" });
});

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { keepWorkerProcess } from "./worker-process";

/** Says what it hears, and ends when the channel does. */
const LISTENS = `
process.on("message", (word) => process.send("heard " + word));
process.on("disconnect", () => process.exit(0));
process.send("ready");`;

/** Keeps a process that runs the script; `next` waits for the one that is started next. */
function keep(script: string) {
  const waiting: ((child: ChildProcess) => void)[] = [];
  const started: ChildProcess[] = [];
  const kept = keepWorkerProcess(() => {
    const child = spawn(process.execPath, ["-e", script], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
    const heard = waiting.shift();
    if (heard) heard(child);
    else started.push(child);
    return child;
  }, 5);
  onTestFinished(() => kept.stop());
  const next = async () => started.shift() ?? new Promise<ChildProcess>((resolve) => waiting.push(resolve));
  return { kept, next };
}

test("a worker that ends is started again, again and again", async () => {
  const { next } = keep("process.exit(3)");
  const ids = [await next(), await next(), await next(), await next()].map((child) => child.pid);
  expect(new Set(ids).size).toBe(4);
});

test("a worker that is killed is followed by another, which hears when there is work", async () => {
  const { kept, next } = keep(LISTENS);
  const first = await next();
  await once(first, "message");
  first.kill("SIGKILL");
  const second = await next();
  expect(await once(second, "message")).toEqual(["ready", undefined]);
  kept.wake();
  expect(await once(second, "message")).toEqual(["heard wake", undefined]);
});

test("errors of a worker that come one after another end neither the server nor the next worker", async () => {
  const { kept, next } = keep(LISTENS);
  const first = await next();
  onTestFinished(() => void first.kill("SIGKILL"));
  first.emit("error", new Error("no message can be sent"));
  const second = await next();
  first.emit("error", new Error("nor another"));
  await once(second, "message");
  kept.wake();
  expect(await once(second, "message")).toEqual(["heard wake", undefined]);
});

test("a worker ends with its server, and none is started in its place", async () => {
  const { kept, next } = keep(LISTENS);
  const child = await next();
  await once(child, "message");
  await kept.stop();
  expect(child.exitCode).toBe(0);
});

test("the command that works for a server ends when the server is gone", async () => {
  const folder = mkdtempSync(join(tmpdir(), "backfile-worker-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const env = { ...process.env, DATABASE_URL: `file:${join(folder, "backfile.db")}`, BACKFILE_DATA: folder };
  const stdio = ["ignore", "pipe", "inherit", "ipc"] as const;
  const child = spawn(process.execPath, ["scripts/run-backfile.js", "work"], { env, stdio: [...stdio] });
  await once(child.stdout ?? child, "data");
  child.disconnect();
  expect(await once(child, "exit")).toEqual([0, null]);
});

import { EventEmitter } from "node:events";
import { expect, test } from "vitest";
import { untilTold } from "./until-told";

/** `connected` is as Node's own: undefined for a process without a channel. */
const openProcess = (connected?: boolean) => Object.assign(new EventEmitter(), { connected });

test("a worker whose server was gone before it had started does not wait", async () => {
  await expect(untilTold(openProcess(false))).resolves.toBeUndefined();
});

test.each([
  ["by hand", undefined, "SIGTERM"],
  ["by a server", true, "disconnect"],
])("a worker started %s waits until it is told to end", async (_, connected, end) => {
  const own = openProcess(connected);
  let isTold = false;
  const told = untilTold(own).then(() => {
    isTold = true;
  });
  await new Promise(setImmediate);
  expect(isTold).toBe(false);
  own.emit(end);
  await told;
});

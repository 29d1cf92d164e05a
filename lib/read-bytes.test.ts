import { expect, test } from "vitest";
import { readBytes, readFormFields } from "./read-bytes";

const KIB = 1024;

/** A body that comes piece by piece and states no length, as long as it is asked for: how much was taken is counted. */
function endless(pieceBytes: number): { request: Request; taken: () => number; isCancelled: () => boolean } {
  let taken = 0;
  let isCancelled = false;
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      taken += pieceBytes;
      controller.enqueue(new Uint8Array(pieceBytes));
    },
    cancel: () => {
      isCancelled = true;
    },
  });
  const request = new Request("http://localhost/", { method: "POST", body, duplex: "half" } as RequestInit);
  return { request, taken: () => taken, isCancelled: () => isCancelled };
}

test("a body within the limit is read whole", async () => {
  const request = new Request("http://localhost/", { method: "POST", body: "harbour" });
  expect(new TextDecoder().decode(await readBytes(request, { maxBytes: 7 }))).toBe("harbour");
  expect(await readBytes(new Request("http://localhost/"), { maxBytes: 7 })).toEqual(new Uint8Array());
});

test("a body without end that states no length is left at its limit", async () => {
  const { request, taken, isCancelled } = endless(64 * KIB);
  await expect(readBytes(request, { maxBytes: 100 * KIB })).rejects.toMatchObject({ code: "too-large", status: 413 });
  expect(taken()).toBeLessThan(400 * KIB);
  expect(isCancelled()).toBe(true);
});

test("more is thrown away for a client that is to hear the answer, but not without end", async () => {
  const { request, taken } = endless(64 * KIB);
  const limit = { maxBytes: 100 * KIB, drainBytes: 500 * KIB, words: () => "Too much." };
  await expect(readBytes(request, limit)).rejects.toThrow("Too much.");
  expect(taken()).toBeGreaterThan(600 * KIB);
  expect(taken()).toBeLessThan(1000 * KIB);
});

test("a stated length above the limit is enough", async () => {
  const { request, taken } = endless(KIB);
  const headers = new Headers({ "content-length": "5000000" });
  await expect(readBytes(new Request(request, { headers }), { maxBytes: KIB })).rejects.toThrow();
  expect(taken()).toBeLessThanOrEqual(2 * KIB);
});

test("forms are read within the limit, and what is none is refused", async () => {
  const form = new FormData();
  form.set("queries", "{}");
  const request = () => new Request("http://localhost/", { method: "POST", body: form });
  expect((await readFormFields(request(), { maxBytes: KIB }, "Send a form.")).get("queries")).toBe("{}");
  await expect(readFormFields(request(), { maxBytes: 20 }, "Send a form.")).rejects.toMatchObject({ status: 413 });
  const other = new Request("http://localhost/", { method: "POST", body: "queries" });
  await expect(readFormFields(other, { maxBytes: KIB }, "Send a form.")).rejects.toThrow("Send a form.");
});

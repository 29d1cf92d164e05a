import { expect, test, vi } from "vitest";
import { AppError, toErrorAnswer } from "./errors";

test("an error of another bundle's copy of this module is known by its code", async () => {
  vi.resetModules();
  const other = await import("./errors");
  expect(other.AppError).not.toBe(AppError);
  const error: unknown = new other.AppError("gone");
  expect(error).toBeInstanceOf(AppError);
  expect(toErrorAnswer(error)).toEqual({
    status: 410,
    body: { error: { code: "gone", message: "This was taken back by an editor." } },
  });
});

test("nothing of an error that is not ours is told to the outside", () => {
  for (const thrown of [new Error("password of the database"), { code: "gone" }, "gone", null]) {
    expect(thrown).not.toBeInstanceOf(AppError);
    expect(toErrorAnswer(thrown)).toMatchObject({ status: 500, body: { error: { code: "internal" } } });
  }
});

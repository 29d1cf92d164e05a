import { expect, test } from "vitest";
import { AppError } from "@/lib/errors";
import { toTold } from "./to-told";

test.each([
  ["what they can mend", new AppError("bad-request", "Choose a file."), "Choose a file."],
  ["a turn that did not come", new AppError("busy", "Try again in a moment."), "Try again in a moment."],
  ["a full disk", Object.assign(new Error("no room"), { code: "ENOSPC" }), "The disk of this archive is full."],
  ["a lock that is held", Object.assign(new Error("locked"), { code: "SQLITE_BUSY" }), "Another process is writing"],
])("an editor is told of %s in words", (_what, error, words) => {
  expect(toTold(error)?.message).toContain(words);
});

test.each([
  ["a slip of ours", new TypeError("undefined is not a function")],
  ["an error of the archive's own", new AppError("internal")],
  ["a redirect", Object.assign(new Error("NEXT_REDIRECT"), { digest: "NEXT_REDIRECT;replace;/;303;" })],
])("of %s they are not", (_what, error) => {
  expect(toTold(error)).toBeNull();
});

import { expect, test } from "vitest";
import { writeSpellings } from "./write-spellings";

test.each([
  ["muller", "Müller", true],
  ["MÜLLER", "muller", true],
  ["lukasz", "Łukasz", true],
  ["jong un", "Jong-Ŭn", true],
  ["o'brien", "O’Brien", true],
  ["ольга", "ОЛЬГА", true],
  ["김정은", "김정은", true],
  ["a.b*[c]", "axb*[c]", true],
  ["muller", "Mueller", false],
  ["berg", "Burg", false],
])("%s is printed like %s: %s", (name, printed, isAlike) => {
  expect(new RegExp(`^${writeSpellings(name, ".")}$`).test(printed)).toBe(isAlike);
});

test("a pattern stays below what SQLite takes", () => {
  expect(Buffer.byteLength(writeSpellings("o".repeat(2_000), "?"))).toBeLessThan(50_000);
});

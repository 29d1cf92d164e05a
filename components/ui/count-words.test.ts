import { expect, test } from "vitest";
import { runInLanguage } from "@/lib/language/run-in-language";
import { formatBytes } from "./count-words";

test.each([
  [1, "1 byte"],
  [999, "999 bytes"],
  [1000, "1 kB"],
  [9440, "9.4 kB"],
  [12_400, "12 kB"],
  [999_600, "1 MB"],
  [5_000_000_000_000, "5,000 GB"],
])("%i bytes are written as %s", (size, expected) => expect(formatBytes(size)).toBe(expected));

test("file sizes are written as the language of the page writes them", () => {
  expect(runInLanguage({ language: "fr", url: "/" }, () => formatBytes(9440))).toBe("9,4\u202fko");
  expect(runInLanguage({ language: "de", url: "/" }, () => formatBytes(500))).toBe("500 Byte");
});

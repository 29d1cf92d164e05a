import { expect, test } from "vitest";
import { nameLanguage, toLanguageCode } from "./languages";

test.each([
  ["ko", "ko", "Korean"],
  ["ko-KR", "ko", "Korean"],
  ["Korean", "ko", "Korean"],
  ["GERMAN", "de", "German"],
  ["klingonese", "klingonese", "klingonese"],
])("%s is the language of code %s, called %s", (written, code, name) => {
  expect(toLanguageCode(written)).toBe(code);
  expect(nameLanguage(toLanguageCode(written))).toBe(name);
});

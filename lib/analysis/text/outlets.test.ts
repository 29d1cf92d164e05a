import { expect, test } from "vitest";
import { findOutlet, nameOfOutlet } from "./outlets";

test.each([
  ["KCNA", "kcna", "KCNA"],
  ["Korean Central News Agency", "kcna", "KCNA"],
  ["the official Korean Central News Agency", "kcna", "KCNA"],
  ["Rodong Shinmun", "rodong-sinmun", "Rodong Sinmun"],
  ["the newspaper Rodong Sinmun", "rodong-sinmun", "Rodong Sinmun"],
  ["Yonhap news agency", "yonhap", "Yonhap"],
  ["The Harbour Gazette", "harbour-gazette", "Harbour Gazette"],
  ["Harbour Gazette", "harbour-gazette", "Harbour Gazette"],
])("%s is one outlet", (printed, slug, name) => {
  expect(findOutlet(printed)).toEqual({ slug, name });
});

test("two papers with a word in common stay two", () => {
  expect(findOutlet("Harbour Times")?.slug).not.toBe(findOutlet("Times")?.slug);
  expect(findOutlet("Associated Press")?.slug).not.toBe(findOutlet("Free Press")?.slug);
});

test("a known outlet has its name by its address, another has what articles print", () => {
  expect(nameOfOutlet("kcna")).toBe("KCNA");
  expect(nameOfOutlet("harbour-gazette")).toBeNull();
  expect(findOutlet("\u2026")).toBeNull();
});

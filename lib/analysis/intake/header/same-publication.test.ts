import { expect, test } from "vitest";
import type { Sender } from "@/lib/analysis/intake/types";
import { findSamePublication } from "./same-publication";

const list: Sender = { kind: "list", value: "harbour.lists.example" };
const account: Sender = { kind: "list", value: "4711.xt.local" };
const address: Sender = { kind: "address", value: "news@harbour.example" };

test.each([
  ["a longer name from one address", "Harbour News Digest", address, "Harbour News", "one-sender"],
  ["a shorter name from one address", "Harbour News", address, "The Harbour News: Weekend", "one-sender"],
  ["the end of a name from one address", "The Harbour", address, "Letters from the Harbour", "one-sender"],
  ["other case and accents", "HÀRBOUR news", address, "Harbour News", "one-sender"],
  ["another name from one address", "Harbour Kitchen", address, "Harbour News", null],
  ["a word inside another", "Harbour New", address, "Harbour News", null],
  ["the middle of a name", "Harbour", address, "The Old Harbour News", null],
  ["another name of one list", "Letters from the Quay", list, "Harbour News", "one-list"],
  ["another name of one account", "Letters from the Quay", account, "Harbour News", null],
  ["a longer name of one account", "Harbour News Digest", account, "Harbour News", "one-sender"],
])("%s", (_, name, sender, known, rule) => {
  expect(findSamePublication(name, sender, known, [])?.rule ?? null).toBe(rule);
});

test("the reason names what both have in common", () => {
  expect(findSamePublication("Harbour News Digest", address, "Harbour News", [])?.words).toContain(
    "news@harbour.example",
  );
  expect(findSamePublication("Quay", list, "Harbour News", [])?.words).toContain("harbour.lists.example");
});

test("a list under which three names came that share no word is a house's", () => {
  const ruleOf = (name: string, names: string[]) =>
    findSamePublication(name, list, "Harbour News", names)?.rule ?? null;
  expect(ruleOf("Sailing", ["Harbour News", "Sailing", "Harbour News: Weekend"])).toBe("one-list");
  expect(ruleOf("Sailing", ["Harbour News", "Sailing", "The Kitchen"])).toBeNull();
  expect(ruleOf("Harbour News Digest", ["Harbour News", "Sailing", "The Kitchen"])).toBe("one-sender");
});

import { describe, expect, test } from "vitest";
import { listNumbers } from "@/lib/analysis/events/profile/list-numbers";
import { canAgree, readAmount } from "./read-amount";

const amounts = (text: string) => listNumbers(text).map((number) => readAmount(text, number));
const first = (text: string) => {
  const [amount] = amounts(text);
  if (!amount) throw new Error(`no amount in ${text}`);
  return amount;
};

describe("readAmount", () => {
  test.each([
    ["12 people", 12, "exact"],
    ["at least 12 people", 12, "least"],
    ["More than 1,200 people", 1200, "least"],
    ["as many as 40 people", 40, "most"],
    ["some 200 people", 200, "about"],
    ["an estimated 3 million people", 3_000_000, "about"],
    ["fewer than twelve people", 12, "most"],
    ["over $20 million", 20_000_000, "least"],
    ["2.5 million people", 2_500_000, "exact"],
  ])("%s", (text, value, bound) => {
    expect(first(text)).toEqual({ value, bound });
  });

  test.each(["12 to 15 people", "two or three people"])("takes neither end of %s", (text) => {
    expect(amounts(text).filter(Boolean)).toEqual([]);
  });
});

describe("canAgree", () => {
  test.each([
    ["12 people", "12 people", true],
    ["12 people", "15 people", false],
    ["at least 12 people", "15 people", true],
    ["at least 15 people", "12 people", false],
    ["up to 15 people", "12 people", true],
    ["some 200 people", "214 people", true],
    ["some 200 people", "260 people", false],
    ["1.2 million people", "1,234,000 people", true],
    ["1.2 million people", "1,300,000 people", false],
    ["200 people", "214 people", false],
    ["nearly 1,000 people", "960 people", true],
  ])("%s and %s: %s", (a, b, expected) => {
    expect(canAgree(first(a), first(b))).toBe(expected);
    expect(canAgree(first(b), first(a))).toBe(expected);
  });
});

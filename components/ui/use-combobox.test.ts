import { expect, test } from "vitest";
import { placeOf } from "./use-combobox";

const [berg, quay, vote] = [{ address: "/people/berg" }, { address: "/search?q=quay" }, { address: "/events/vote" }];

test("what was chosen stays chosen when another list takes the place of the one it was chosen from", () => {
  expect(placeOf([berg, quay], quay)).toBe(1);
  expect(placeOf([{ ...quay }, { ...vote }], quay)).toBe(0);
  expect(placeOf([vote, berg], quay)).toBe(-1);
  expect(placeOf([berg], null)).toBe(-1);
});

test("of two choices with one address, the one chosen counts", () => {
  const twin = { ...berg };
  expect(placeOf([berg, twin], twin)).toBe(1);
});

import { describe, expect, it } from "vitest";
import { isShortForm, longForm } from "./short-forms";

describe("short forms of given names", () => {
  it.each([
    ["bill", "william"],
    ["fred", "frederick"],
    ["bob", "rob"],
    ["jon", "jonathan"],
  ])("%s and %s", (a, b) => {
    expect(isShortForm(a, b)).toBe(true);
    expect(isShortForm(b, a)).toBe(true);
  });

  it.each([
    ["bill", "bob"],
    ["bill", "bill"],
    ["john", "jonathan"],
    ["maria", "mary"],
  ])("not %s and %s", (a, b) => {
    expect(isShortForm(a, b)).toBe(false);
  });

  it("leaves other words as they are", () => {
    expect(longForm("jong-un")).toBe("jong-un");
  });
});

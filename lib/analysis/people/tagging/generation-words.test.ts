import { describe, expect, it } from "vitest";
import { describeMention } from "@/lib/analysis/people/describe-mention";
import { findPeople } from "@/lib/analysis/people/find-people";

const meant = (text: string) => {
  const { persons, mentions } = findPeople(text, { title: null, author: null });
  return mentions.map(({ form, person }) => `${form}: ${person === null ? "?" : persons[person]?.name}`);
};

describe("two generations of one surname", () => {
  it("are told apart by young, late and the like", () => {
    const text =
      "The late leader Kim Jong-il chose his son Kim Jong-un. The young Kim took over at once. The late Kim had ruled since 1994.";
    expect(meant(text).slice(2)).toEqual(["Kim: Kim Jong-un", "Kim: Kim Jong-il"]);
  });

  it("are told apart whoever was named last", () => {
    const text =
      "The late leader Kim Jong-il chose his son Kim Jong-un. The late Kim had ruled since 1994. The young Kim took over at once.";
    expect(meant(text).slice(2)).toEqual(["Kim: Kim Jong-il", "Kim: Kim Jong-un"]);
  });

  it("give the reason", () => {
    const text = "The late leader Kim Jong-il chose his son Kim Jong-un. The young Kim took over at once.";
    const { mentions } = findPeople(text, { title: null, author: null });
    expect(mentions[2] && describeMention(mentions[2].reason).words).toContain("the younger of two is meant");
  });
});

describe("people of upper-case headlines and glued words", () => {
  it.each([
    [
      "KIM JONG UN VISITS TEXTILE FACTORY\n\nNorth Korean leader Kim Jong Un came on Monday.",
      "KIM JONG UN: Kim Jong Un",
    ],
    ["ComradeKim Jong Un met the workers of the factory.", "Kim Jong Un: Kim Jong Un"],
  ])("%s", (text, first) => {
    expect(meant(text)[0]).toBe(first);
  });
});

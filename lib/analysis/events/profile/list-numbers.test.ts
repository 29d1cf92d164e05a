import { describe, expect, it } from "vitest";
import { listNumbers } from "./list-numbers";

describe("listNumbers", () => {
  it.each([
    ["a 5.1-magnitude quake", ["5.1 magnitud"]],
    ["a magnitude 5.1 quake", ["5.1 magnitud"]],
    ["a quake of magnitude of 5.1.", ["5.1 magnitud"]],
    ["12 people were hurt", ["12 peopl"]],
    ["twelve people were hurt", ["12 peopl"]],
    ["188,829 migrants", ["188829 migrant"]],
    ["6 percent and 6% and 6 per cent", ["6 percent", "6 percent"]],
    ["$141 billion in aid", ["141 billion monei"]],
    ["it cost $3,000.", ["3000 monei"]],
    ["11.5 million documents", ["11.5 million document"]],
    ["a 27-year-old man", []],
    ["at 11:36 on 5/5/2010", []],
    ["in 2013 it rained", []],
    ["room 12.", []],
    ["the F-16s and B52 flew", []],
  ])("%s", (text, keys) => {
    expect(listNumbers(text).map((number) => number.key)).toEqual(keys);
  });

  it("marks the number with what it counts and no more", () => {
    const text =
      "It cost $3,000 there, $2 billion here; magnitude 5.1 quakes hurt 12 people and 4 million birds, 6% of all.";
    expect(listNumbers(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      "$3,000",
      "$2 billion",
      "magnitude 5.1",
      "12 people",
      "4 million birds",
      "6%",
    ]);
  });

  it("lists no more than a text can mean", () => {
    expect(listNumbers("12 people, ".repeat(1000))).toHaveLength(200);
  });
});

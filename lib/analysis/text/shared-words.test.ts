import { describe, expect, it } from "vitest";
import { findSharedWords } from "./shared-words";

describe("findSharedWords", () => {
  it.each([
    [
      "whatever their endings and case",
      "Ferries Sinking",
      "ferry that sinks",
      [
        ["Ferries", "Sinking"],
        ["ferry", "sinks"],
      ],
    ],
    [
      "wherever they stand twice",
      "Old ferry, old pier",
      "Old pier",
      [
        ["Old", "old", "pier"],
        ["Old", "pier"],
      ],
    ],
    ["not a single one", "Old ferry", "New ferry", [[], []]],
    ["not small words", "What is in the news", "What was in the news", [[], []]],
    ["nothing of nothing", "", "Old ferry", [[], []]],
  ])("marks words both have, %s", (_, a, b, expected) => {
    const shared = findSharedWords(a, b);
    expect([
      shared.a.map(({ start, end }) => a.slice(start, end)),
      shared.b.map(({ start, end }) => b.slice(start, end)),
    ]).toEqual(expected);
  });
});

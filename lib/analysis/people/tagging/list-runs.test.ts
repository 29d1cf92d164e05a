import { describe, expect, it } from "vitest";
import { listRuns } from "./list-runs";
import { listTokens } from "./list-tokens";

function print(text: string): string[] {
  const tokens = listTokens(text);
  return listRuns(tokens).map(({ from, to }) => text.slice(tokens[from]?.start, tokens[to - 1]?.end));
}

describe("listRuns", () => {
  it.each([
    ["we met Kim Jong-un and Ri Yong-ho", ["Kim Jong-un", "Ri Yong-ho"]],
    ["painted by Vincent van Gogh here", ["Vincent van Gogh"]],
    ["read de Tocqueville now", ["de Tocqueville"]],
    ["seen by Osama bin Laden there", ["Osama bin Laden"]],
    ["a speech by Bashar al-Assad today", ["Bashar al-Assad"]],
    ["for Martin Luther King, Jr. and", ["Martin Luther King, Jr"]],
    ['by Dwayne "The Rock" Johnson himself', ['Dwayne "The Rock" Johnson']],
    ["was John F. Kennedy there", ["John F. Kennedy"]],
    ["to Mr. Abe of Japan", ["Mr. Abe of Japan"]],
    ["then Kim's Palace fell", ["Kim", "Palace"]],
    ["nothing here at all", []],
    ["in Paris, Texas", ["Paris", "Texas"]],
  ])("%j", (text, expected) => {
    expect(print(text)).toEqual(expected);
  });

  it("bounds a run of upper-case prose", () => {
    const tokens = listTokens("LOUD ".repeat(500));
    expect(Math.max(...listRuns(tokens).map(({ from, to }) => to - from))).toBeLessThanOrEqual(42);
  });
});

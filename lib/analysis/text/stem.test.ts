import { describe, expect, it } from "vitest";
import { stemWord } from "./stem";

describe("stemWord", () => {
  it.each([
    ["secretaries", "secretary"],
    ["secretary's", "secretary"],
    ["workers'", "worker"],
    ["collapsed", "collapses"],
    ["launching", "launch"],
  ])("gives %s and %s one stem", (first, second) => {
    expect(stemWord(first)).toBe(stemWord(second));
  });

  it.each(["2013", "5g", "\uAE40\uC815\uC740", "\u043C\u0438\u0440", "un", "covid19"])("leaves %s as it is", (word) => {
    expect(stemWord(word)).toBe(word);
  });
});

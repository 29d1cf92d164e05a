import { describe, expect, it } from "vitest";
import { chineseKey } from "./romanise-chinese";
import { koreanKey, koreanSurnameKey } from "./romanise-korean";
import { isSameWord } from "./same-word";
import { consonantKey } from "./spelling-keys";
import { spellingDistance } from "./word-distance";

describe("isSameWord", () => {
  it.each([
    ["mohammed", "muhammad"],
    ["hussein", "husayn"],
    ["yusuf", "youssef"],
    ["qadhafi", "gaddafi"],
    ["aleksey", "alexei"],
    ["dmitry", "dmitriy"],
    ["khaled", "khalid"],
    ["aulaqi", "awlaki"],
    ["hamiyyah", "hamieye"],
    ["hryhoryavich", "ryhoravich"],
  ])("%s and %s", (a, b) => {
    expect(isSameWord(a, b)).toBe(true);
    expect(isSameWord(b, a)).toBe(true);
  });

  it.each([
    ["ali", "ola"],
    ["john", "joan"],
    ["maria", "mario"],
    ["chan", "chen"],
    ["said", "saud"],
    ["un", "il"],
    ["smith", "smithers"],
    ["lee", "leo"],
    ["hernandez", "fernandez"],
    ["karim", "kamal"],
  ])("not %s and %s", (a, b) => {
    expect(isSameWord(a, b)).toBe(false);
  });

  it("measures no distance from a word to itself, and the same both ways", () => {
    expect(spellingDistance("hassan", "hassan")).toBe(0);
    expect(spellingDistance("hasan", "hussein")).toBeCloseTo(spellingDistance("hussein", "hasan"), 9);
  });
});

describe("keys of romanised words", () => {
  it.each([
    [koreanKey, ["jong-un", "jongun", "jeongeun", "chong-un"]],
    [koreanKey, ["yong-nam", "yongnam", "yeongnam", "young-nam"]],
    [koreanSurnameKey, ["ri", "lee", "yi", "rhee"]],
    [koreanSurnameKey, ["choe", "choi", "ch'oe"]],
    [chineseKey, ["zedong", "tse-tung", "tsetung"]],
    [chineseKey, ["xiaoping", "hsiao-p'ing"]],
    [consonantKey, ["mohammed", "muhammad", "mohamed"]],
    [consonantKey, ["usama", "osama"]],
  ])("%o: %j meet", (key, words) => {
    expect(new Set(words.map((word) => key(word))).size).toBe(1);
  });

  it.each([
    [koreanKey, "jong-un", "jong-il"],
    [koreanKey, "yong-nam", "jong-nam"],
    [chineseKey, "zedong", "xiaoping"],
    [consonantKey, "hasan", "karim"],
  ])("%o: %s and %s do not", (key, a, b) => {
    expect(key(a)).not.toBe(key(b));
  });
});

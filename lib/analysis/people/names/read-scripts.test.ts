import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readScript } from "./read-scripts";
import { koreanKey, romaniseSyllable, softenStart } from "./romanise-korean";
import { transliterate } from "./transliterate";

describe("readScript", () => {
  it.each([
    ["김정은", "kim jongun", null],
    ["경애하는 최고령도자 김정은", "kim jongun", null],
    ["김 정은", "kim jongun", null],
    ["김경준 (1964년)", "kim kyongjun", null],
    ["남궁민", "namkung min", null],
    ["金正恩", "kim jongun", "jin jenken"],
    ["习近平", "sup kunpyong", "si jinping"],
  ])("%s", (form, korean, chinese) => {
    expect(readScript(form)).toMatchObject({ korean, chinese });
  });

  it.each(["Kim Jong Un", "", "김", "가나다라마바사", "チョ・ソクホ"])("reads no name in “%s”", (form) => {
    expect(readScript(form)).toBeNull();
  });

  it("reads every syllable in bounded time, whatever comes in", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (form) => {
        expect(() => readScript(form)).not.toThrow();
        expect(() => transliterate(form)).not.toThrow();
      }),
    );
  });
});

describe("syllables", () => {
  it.each([
    ["정", "jong"],
    ["은", "un"],
    ["룡", "ryong"],
    ["혁", "hyok"],
    ["태", "tae"],
  ])("%s is spelled so that it meets “%s”", (syllable, newspaper) => {
    expect(koreanKey(romaniseSyllable(syllable))).toBe(koreanKey(newspaper));
  });

  it.each([
    ["리", "이"],
    ["로", "노"],
    ["류", "유"],
    ["녀", "여"],
    ["김", "김"],
    ["나", "나"],
  ])("%s begins a name in the South as %s", (north, south) => {
    expect(softenStart(north)).toBe(south);
  });
});

describe("transliterate", () => {
  it.each([
    ["Владимир Путин", "vladimir putin"],
    ["Щукин", "shchukin"],
    ["محمد", "mhmd"],
  ])("%s", (form, latin) => {
    expect(transliterate(form)).toBe(latin);
  });
});

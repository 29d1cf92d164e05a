import { describe, expect, it } from "vitest";
import { parseName } from "./parse-name";

describe("parseName", () => {
  it.each([
    ["Barack Obama", ["barack"], "obama", "given-first"],
    ["Kim Jong-un", ["jong-un"], "kim", "surname-first"],
    ["Kim Jong Un", ["jong", "un"], "kim", "surname-first"],
    ["Xi Jinping", ["jinping"], "xi", "surname-first"],
    ["Mao Tse-tung", ["tse-tung"], "mao", "surname-first"],
    ["Ban Ki-moon", ["ki-moon"], "ban", "surname-first"],
    ["Lee Hsien Loong", ["hsien", "loong"], "lee", "surname-first"],
    ["Nguyen Van Thieu", ["van", "thieu"], "nguyen", "surname-first"],
    ["Young-jin Kim", ["young-jin"], "kim", "given-first"],
    ["Lee Harvey Oswald", ["lee", "harvey"], "oswald", "given-first"],
    ["Kim Clijsters", ["kim"], "clijsters", "given-first"],
    ["Vincent van Gogh", ["vincent"], "van gogh", "given-first"],
    ["van Gogh", [], "van gogh", "single"],
    ["Bashar al-Assad", ["bashar"], "al assad", "given-first"],
    ["NORIEGA, Manuel Antonio", ["manuel", "antonio"], "noriega", "given-first"],
    ["J.K. Rowling", ["j", "k"], "rowling", "given-first"],
    ["Obama", [], "obama", "single"],
    ["Al Gore", ["al"], "gore", "given-first"],
    ["Moon Jae-in", ["jae-in"], "moon", "surname-first"],
  ])("%s", (form, given, surname, order) => {
    expect(parseName(form)).toMatchObject({ given, surname, order });
  });

  it("keeps suffix and nickname apart", () => {
    expect(parseName("Martin Luther King, Jr.")).toMatchObject({ surname: "king", suffix: "jr" });
    expect(parseName("Henry Ford III")).toMatchObject({ surname: "ford", suffix: "iii" });
    expect(parseName("Dwayne “The Rock” Johnson")).toMatchObject({
      given: ["dwayne"],
      surname: "johnson",
      nickname: "the rock",
    });
  });
});

import { describe, expect, it } from "vitest";
import { splitGluedWord } from "./glued-words";
import { listTokens } from "./list-tokens";

const print = (text: string) => listTokens(text).map((token) => `${token.gap}:${token.text}`);

describe("listTokens", () => {
  it.each([
    ["Kim Jong-un spoke.", ["start:Kim", "space:Jong-un", "space:spoke"]],
    ["Gen. Ri and J.K. Rowling", ["start:Gen", "dot:Ri", "space:and", "space:J.K", "dot:Rowling"]],
    ["It rained. Kim came", ["start:It", "space:rained", "stop:Kim", "space:came"]],
    ["Obama's plan", ["start:Obama", "space:plan"]],
    ["O\u2019Brien\u2019s dog", ["start:O\u2019Brien", "space:dog"]],
    ["the ex-President", ["start:the", "space:ex", "hyphen:President"]],
    ["an Obama-era law", ["start:an", "space:Obama", "hyphen:era", "space:law"]],
    ["ComradeKim Jong Un", ["start:Comrade", "glued:Kim", "space:Jong", "space:Un"]],
    ["Kim Jong Unvisited it", ["start:Kim", "space:Jong", "space:Un", "glued:visited", "space:it"]],
    ["Kim Il Sungand he", ["start:Kim", "space:Il", "space:Sung", "glued:and", "space:he"]],
    ["ExcellencyKim Il Sung", ["start:Excellency", "glued:Kim", "space:Il", "space:Sung"]],
    [
      "of Kim Il SungandKim Jong Il",
      "start:of space:Kim space:Il space:Sung glued:and glued:Kim space:Jong space:Il".split(" "),
    ],
    ["May 4Kim Jong Un", ["start:May", "space:4", "glued:Kim", "space:Jong", "space:Un"]],
    ["H. E.Kim Jong Un", ["start:H", "dot:E", "dot:Kim", "space:Jong", "space:Un"]],
    ["Kim Jong Ungave it", ["start:Kim", "space:Jong", "space:Un", "glued:gave", "space:it"]],
    ["Kim Jong Unto turn", ["start:Kim", "space:Jong", "space:Un", "glued:to", "space:turn"]],
    ["Kim Jong Unushering in", ["start:Kim", "space:Jong", "space:Un", "glued:ushering", "space:in"]],
    ["Kim Chaek Iron Works", ["start:Kim", "space:Chaek", "space:Iron", "space:Works"]],
    ["Kim Yong Hwan met", ["start:Kim", "space:Yong", "space:Hwan", "space:met"]],
    ["AngelaMerkel left", ["start:Angela", "glued:Merkel", "space:left"]],
    ["MaryAnn, JohnPaul", ["start:MaryAnn", "comma:JohnPaul"]],
    ["DonaldTrump", ["start:DonaldTrump"]],
    ["BettiePage.com", ["start:BettiePage.com"]],
    ["DonaldTrump; Donald Trump", ["start:Donald", "glued:Trump", "stop:Donald", "space:Trump"]],
    ["Smith, Jr. (aged 5)", ["start:Smith", "comma:Jr", "bracket:aged", "space:5"]],
    ["He left\n\nAnna stayed", ["start:He", "space:left", "paragraph:Anna", "space:stayed"]],
    ["He left\nAnna stayed", ["start:He", "space:left", "line:Anna", "space:stayed"]],
  ])("reads %j", (text, expected) => {
    expect(print(text)).toEqual(expected);
  });

  it("takes a line break in a wrapped text for a space", () => {
    const line = "The minister said on Monday that the talks with Kim Jong";
    const text = `${line}\nun had gone well and that all sides would meet again soon.\n${line}\nil and others had agreed to meet.\n`;
    expect(listTokens(text).find((token) => token.text === "un")?.gap).toBe("wrap");
  });

  it.each([
    ["Ka'Loni", "capitalised"],
    ["O\u2019Brien", "capitalised"],
    ["McCain", "capitalised"],
    ["SeoYoung", "capitalised"],
    ["GitHub", "mixed"],
    ["JavaScript", "mixed"],
  ])("takes the capital inside %s for %s", (word, shape) => {
    expect(listTokens(word)[0]?.shape).toBe(shape);
  });

  it("marks possessives and keeps offsets", () => {
    const text = "It was Choe Yong-rim's idea, James' too.";
    for (const token of listTokens(text)) expect(text.slice(token.start, token.end)).toBe(token.text);
    expect(
      listTokens(text)
        .filter((token) => token.isPossessive)
        .map((token) => token.text),
    ).toEqual(["Yong-rim"]);
  });

  it("stays linear on a hostile text", () => {
    const before = process.cpuUsage();
    for (const text of ["A".repeat(200_000), "A-".repeat(100_000), "aB".repeat(100_000), "'s ".repeat(70_000)])
      listTokens(text);
    expect(process.cpuUsage(before).user / 1000).toBeLessThan(5000);
  });
});

describe("splitGluedWord", () => {
  it.each([
    ["ComradeKim", [7]],
    ["GeneralKim", [7]],
    ["atKim", [2]],
    ["SungSquare", [4]],
    ["McCain", []],
    ["DeGeneres", []],
    ["LaRue", []],
    ["SeoYoung", []],
    ["Ka'Loni", []],
    ["GitHub", []],
    ["MacArthur", []],
    ["O'Brien", []],
    ["Kim", []],
  ])("%s", (word, cuts) => {
    expect(splitGluedWord(word)).toEqual(cuts);
  });
});

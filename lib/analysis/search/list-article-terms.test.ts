import { describe, expect, test } from "vitest";
import { listArticleTerms } from "./list-article-terms";
import { BREAK, placeTerm, quotedTerm } from "./marked-terms";

const marks = (text: string, more: { title?: string; author?: string; dateline?: string } = {}) =>
  listArticleTerms({ id: 1, title: "A note", author: null, ...more, text }).textJoined.filter((term) =>
    term.startsWith(BREAK),
  );

describe("the terms of an article", () => {
  test.each<[string, string, string[]]>([
    ["no quotation", "We stay in town.", []],
    ["a word in a quotation alone", "“We will stay,” he said.", ["we", "will", "stai"]],
    ["also outside", "They will not stay. “We will stay,” he said.", ["we"]],
    ["in two quotations", "“We stay,” he said. “We stay,” she said.", ["we", "stai"]],
    ["a mark that is never closed", "He said: “We stay.\n\nThen they left.", ["we", "stai"]],
  ])("are marked when they stand in quotations alone: %s", (_, text, quoted) => {
    expect(marks(text)).toEqual(quoted.map(quotedTerm));
  });

  test("of headline and byline are outside", () => {
    expect(marks("“We stay,” he said.", { title: "Why we go", author: "Ada Stay" })).toEqual([]);
  });

  test("are marked for a name's parts written as one", () => {
    expect(marks("“Kim Jong-un came,” he said.")).toContain(quotedTerm("jongun"));
    expect(marks("“Kim Jong-un came,” he said of Jongun.")).not.toContain(quotedTerm("jongun"));
  });

  test.each<[string, string, string[]]>([
    ["a town of the lists", "It rained. A school was opened in Seoul.", ["Seoul"]],
    ["far down", `${"It rained again. ".repeat(80)}A school was opened in Vik City.`, ["Vik City", "Vik"]],
    ["with what it lies in", "A rally was held in Brakvik, North Province.", ["Brakvik"]],
    ["behind a word that says so", "The ferry sank off Sandø.", ["sando"]],
    ["not named as one", "Seoul said that it was told in German, and laughed in Physics.", []],
  ])("places: %s", (_, text, places) => {
    expect(marks(text)).toEqual(places.map(placeTerm));
  });

  test("the place of the dateline and of the headline", () => {
    const more = { title: "School opens in Vik City", dateline: "ALTMARK, March 3 (Post)" };
    expect(marks("It rained.", more)).toEqual(["Altmark", "Vik City", "Vik"].map(placeTerm));
    expect(marks("It rained.", { dateline: "(Post) -- 3 March" })).toEqual([]);
  });
});

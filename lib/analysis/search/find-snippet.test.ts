import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findSnippet, markText } from "./find-snippet";
import { parseQuery } from "./parse-query";
import { chooseMatch, planWords } from "./plan-words";

function wanted(query: string) {
  const tree = parseQuery(query, "2014-05-14");
  return planWords(tree, chooseMatch(tree)).wanted;
}

const marked = (text: string, query: string) =>
  markText(text, wanted(query)).map(({ start, end }) => text.slice(start, end));

describe("what was asked for is marked as it stands in the text", () => {
  test.each([
    ["Kim Jŏng-ŭn’s visit", "kim jongun", ["Kim Jŏng-ŭn’s"]],
    ["KIM JONG UN said", "Kim Jong-un", ["KIM JONG UN"]],
    ["Kim Jongun said", "Kim Jong-un", ["Kim Jongun"]],
    ["Visits and visitors, visiting", "visit", ["Visits", "visiting"]],
    ["The ruling party met; a party ruled.", '"ruling party"', ["ruling party"]],
    ["김정은 위원장은", "위원장", ["위원장"]],
    ["On 5,000 tons of rice", "5000 tons", ["5,000 tons"]],
    ["The U.S. and us", "U.S.", ["U.S", "us"]],
    ["Nothing of it", "dam", []],
  ])("%s, asked %s", (text, query, expected) => {
    expect(marked(text, query)).toEqual(expected);
  });

  test("an excluded word is never marked", () => {
    expect(marked("dam and missile", "dam -missile")).toEqual(["dam"]);
  });
});

const FILLER = "Nothing that anybody would look for is said in this sentence of the text. ".repeat(20);

describe("the passage shown", () => {
  test("is where most of the words stand together, from the start of its sentence", () => {
    const text = `A turbine. ${FILLER}The builders set the turbine into the dam. ${FILLER}A dam.`;
    const { text: passage, marks, start, isCutBefore, isCutAfter } = findSnippet(text, wanted("dam turbine builders"));
    expect(passage).toMatch(/^The builders set the turbine into the dam\. Nothing/);
    expect(marks.map((mark) => passage.slice(mark.start, mark.end))).toEqual(["builders", "turbine", "dam"]);
    expect(text.slice(start, start + passage.length)).toBe(passage);
    expect([isCutBefore, isCutAfter]).toEqual([true, true]);
  });

  test("begins at a sentence, not after an abbreviation or where a line was wrapped", () => {
    const text = `${FILLER}He spoke to Gen. Smith of a U.S.\nturbine. ${FILLER}`;
    expect(findSnippet(text, wanted("turbine")).text).toMatch(/^He spoke to Gen\./);
  });

  test("is the beginning when only the title has the words, or nothing was asked", () => {
    for (const asked of [wanted("absent"), null]) {
      const { text, marks, start, isCutBefore } = findSnippet(`  First words. ${FILLER}`, asked);
      expect([text.startsWith("First words."), marks, isCutBefore]).toEqual([true, [], false]);
      expect(start).toBe(2);
    }
  });

  test("never cuts a character or goes outside the text", () => {
    const text = fc.array(fc.constantFrom("𠀀", "dam", " ", "댐", "\n", ". ", "x".repeat(50)), { maxLength: 60 });
    fc.assert(
      fc.property(text, (parts) => {
        const whole = parts.join("");
        const snippet = findSnippet(whole, wanted("dam 댐 𠀀"));
        expect(snippet.text).not.toMatch(/[\uD800-\uDBFF]$|^[\uDC00-\uDFFF]/);
        expect(whole.startsWith(snippet.text, snippet.start)).toBe(true);
        for (const mark of snippet.marks) {
          expect(mark.start).toBeGreaterThanOrEqual(0);
          expect(mark.end).toBeGreaterThan(mark.start);
          expect(mark.end).toBeLessThanOrEqual(snippet.text.length);
        }
      }),
    );
  });
});

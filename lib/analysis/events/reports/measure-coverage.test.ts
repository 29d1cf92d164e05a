import { describe, expect, test } from "vitest";
import { spentMs } from "@/lib/analysis/text/testing/spent-ms";
import { listPlainWords } from "@/lib/analysis/text/words";
import { type MeasuredText, measureCoverage } from "./measure-coverage";

const WIRE = "The ferry went aground before dawn with two hundred people on board";

/** A text whose parts between bars are quoted. */
function told(id: number, marked: string): MeasuredText {
  let text = "";
  const quoted = marked.split("|").flatMap((part, i) => {
    const start = text.length;
    text += part;
    return i % 2 === 1 ? [{ start, end: text.length }] : [];
  });
  return { id, words: listPlainWords(text), quoted };
}

const measure = (...texts: string[]) =>
  [...measureCoverage(texts.map((text, i) => told(i + 1, text))).values()].map((it) => [
    it.quotedWords,
    it.copiedWords,
    it.ownWords,
    it.copiedWith,
  ]);

describe("measureCoverage", () => {
  test.each<[string, string[], (number | null)[][]]>([
    ["a report alone is its own", [`${WIRE}.`], [[0, 0, 12, null]]],
    [
      "the same words in a row are copied on both sides",
      [`${WIRE}. Calm seas.`, `In short: ${WIRE}!`],
      [
        [0, 12, 2, 2],
        [0, 12, 2, 1],
      ],
    ],
    [
      "seven words are not",
      ["One two three four five six seven a.", "One two three four five six seven b."],
      [
        [0, 0, 8, null],
        [0, 0, 8, null],
      ],
    ],
    [
      "case and marks do not matter",
      [WIRE.toUpperCase(), `“${WIRE},”`],
      [
        [0, 12, 0, 2],
        [0, 12, 0, 1],
      ],
    ],
    [
      "what is quoted is no copy",
      [`|${WIRE}|, he said.`, `She: |${WIRE}|`],
      [
        [12, 0, 2, null],
        [12, 0, 1, null],
      ],
    ],
    [
      "no run reaches across a quotation",
      ["one two three four |x| five six seven eight", "one two three four five six seven eight"],
      [
        [1, 0, 8, null],
        [0, 0, 8, null],
      ],
    ],
    [
      "the report with most in common is named",
      [
        `${WIRE}. Nobody among all those passengers was hurt at all.`,
        WIRE,
        `${WIRE}, nobody among all those passengers was hurt at all`,
      ],
      [
        [0, 21, 0, 3],
        [0, 12, 0, 1],
        [0, 21, 0, 1],
      ],
    ],
    ["an empty text", [""], [[0, 0, 0, null]]],
  ])("%s", (_, texts, expected) => {
    expect(measure(...texts)).toEqual(expected);
  });

  test("fifty reports of a thousand words are measured in little time", () => {
    const text = Array.from({ length: 1000 }, (_, i) => `word${i % 700}`).join(" ");
    const reports = Array.from({ length: 50 }, (_, id) => told(id, `${id} ${text}`));
    expect(spentMs(() => measureCoverage(reports))).toBeLessThan(3000);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { groupUtterances } from "./group-utterances";

const WHOLE = 6;
const SPEECH =
  "We shall keep the ferry running through the winter, because nobody on the islands should have to choose between " +
  "the doctor and the weather, and because we promised it to their parents.";
const STOCK = "the complete and verifiable reopening of the harbour";

/** Groups as lists of places in the list given, each in order. */
function group(texts: string[]): number[][] {
  const groups = groupUtterances(
    texts.map((text, place) => ({ text, place })),
    WHOLE,
  );
  return groups
    .map((members) => members.map(({ place }) => place).sort((x, y) => x - y))
    .sort((x, y) => (x[0] ?? 0) - (y[0] ?? 0));
}

describe("groupUtterances", () => {
  test.each<[string, string[], number[][]]>([
    ["a cut", [SPEECH, "nobody on the islands should have to choose between the doctor and the weather"], [[0, 1]]],
    ["another punctuation", [SPEECH, SPEECH.replaceAll(",", " –").toUpperCase()], [[0, 1]]],
    ["an altered word", [SPEECH, SPEECH.replace("doctor", "physician").replace("promised", "pledged")], [[0, 1]]],
    ["two cuts that do not meet", [SPEECH, SPEECH.slice(0, 70), SPEECH.slice(-60)], [[0, 1, 2]]],
    ["a short quotation printed alike", ["Nothing of the kind was said", "Nothing of the kind was said."], [[0, 1]]],
    ["five words in common", ["we will build the harbour soon", "now we will build the harbour"], [[0], [1]]],
    [
      "a stock phrase in two long quotations",
      [
        `Nobody in this government has forgotten that ${STOCK.slice(0, 38)} is what the voters asked for last year`,
        `Before the summer is out, and whatever the banks say, ${STOCK.slice(0, 38)} must be on every table of the land`,
      ],
      [[0], [1]],
    ],
  ])("%s", (_, texts, expected) => {
    expect(group(texts)).toEqual(expected);
  });

  test("does not chain: a quotation that shares words with two utterances joins the one it has more of", () => {
    const other =
      "The budget of the county was never meant to pay for ships that carry no more than twenty passengers a day.";
    const bridge = `${SPEECH.slice(0, 110)} ships that carry no more than twenty`;
    expect(group([SPEECH, other, bridge])).toEqual([[0, 2], [1]]);
  });

  test("the order of the quotations does not matter", () => {
    const words = SPEECH.split(" ");
    const cut = fc
      .tuple(fc.nat(words.length - 1), fc.integer({ min: 3, max: words.length }))
      .map(([from, length]) => words.slice(from, from + length).join(" "));
    fc.assert(
      fc.property(fc.array(cut, { maxLength: 8 }), (cuts) => {
        const shape = (texts: string[]) =>
          groupUtterances(
            texts.map((text) => ({ text })),
            WHOLE,
          )
            .map((members) => members.map(({ text }) => text).sort())
            .sort();
        expect(shape([...cuts].reverse())).toEqual(shape(cuts));
      }),
    );
  });
});

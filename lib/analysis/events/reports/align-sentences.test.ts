import { describe, expect, test } from "vitest";
import { spentMs } from "@/lib/analysis/text/testing/spent-ms";
import { alignSentences } from "./align-sentences";

const pairs = (a: string, b: string, told?: Parameters<typeof alignSentences>[2]) =>
  alignSentences(a, b, told).map((pair) => [
    pair.a.map((span) => a.slice(span.start, span.end)),
    pair.b.map((span) => b.slice(span.start, span.end)),
  ]);

const A = [
  "The ferry Solveig ran aground off Sandø before dawn on Tuesday with 214 people on board.",
  "Fishermen from Vik took most of them ashore in open boats.",
  "Captain Birger Aas told the coast guard that his radar had failed.",
  "The weather was calm.",
];
const B = [
  "Solveig's radar went dark minutes before she struck, Captain Birger Aas said.",
  "The 214 people on board when the ferry ran aground off Sandø are all alive.",
  "A choir sang in the church of Vik that evening.",
];

describe("alignSentences", () => {
  test("finds the same facts in other words, wherever they stand, and leaves the rest", () => {
    expect(pairs(A.join(" "), B.join(" "))).toEqual([
      [[A[0]], [B[1]]],
      [[A[2]], [B[0]]],
    ]);
  });

  test("joins two sentences that tell together what the other side tells in one", () => {
    const one =
      "The council of Harbourton sold the old lighthouse to Mara Quist for 90,000 crowns and bought a snow plough.";
    const [first, second] = [
      "Mara Quist got the old lighthouse for 90,000 crowns.",
      "The council of Harbourton bought a snow plough.",
    ];
    const other = "Nobody in the chamber spoke against it for long.";
    expect(pairs(`${one} ${other}`, `${first} ${second} It rained on the way home that night.`)).toEqual([
      [[one], [first, second]],
    ]);
  });

  test.each([
    [
      "the same name and nothing else",
      "Prime Minister Anna Lindgren Berg opened a bridge over the Tarn. Trains were late.",
      "Prime Minister Anna Lindgren Berg has a cold and stays in bed today. Ships were early.",
    ],
    ["captions of a word or two", "Sandø, Tuesday.", "Sandø, Tuesday."],
    [
      "nothing in common",
      "Bees sleep in winter under the roof of the mill.",
      "The orchestra tunes its violins at seven.",
    ],
    ["an empty side", "", "The orchestra tunes its violins at seven."],
  ])("is not fooled by %s", (_, a, b) => {
    expect(pairs(a, b)).toEqual([]);
  });

  test("leaves to passages what they tell word for word", () => {
    const [a, b] = [A.join(" "), B.join(" ")];
    const told = { a: [{ start: 4, end: 30 }], b: [] };
    expect(pairs(a, b, told)).toEqual([[[A[2]], [B[0]]]]);
  });

  test("says how sure it is: the closer the words the higher the score", () => {
    const a = "The ferry Solveig ran aground off Sandø on Tuesday. The mayor of Vik thanked all fishermen in a letter.";
    const [close] = alignSentences(a, "Off Sandø the ferry Solveig ran aground. Nobody knows why the lamps were out.");
    const [far] = alignSentences(
      a,
      "The ferry Solveig lies aground by the rocks. Nobody knows why the lamps were out.",
    );
    expect(close?.score).toBeGreaterThan(far?.score ?? 1);
  });

  test("two long texts are aligned in little time", () => {
    const text = (seed: number) =>
      Array.from(
        { length: 400 },
        (_, i) => `Sentence ${(i * seed) % 389} tells of harbour ${i % 37} and of ship ${i % 53}.`,
      ).join(" ");
    expect(spentMs(() => alignSentences(text(7), text(11)))).toBeLessThan(4000);
  });
});

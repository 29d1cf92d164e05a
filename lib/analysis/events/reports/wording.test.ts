import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listPieces } from "@/lib/analysis/text/align-passages";
import { compareWording } from "./compare-wording";
import { type PrintedQuotation, traceQuotations } from "./trace-quotations";

const kinds = (fullest: string, printing: string) =>
  compareWording(fullest, printing).map((part) => `${part.kind}: ${part.text}`);

describe("compareWording", () => {
  test.each([
    ["We shall build it.", "We shall build it.", ["same: We shall build it."]],
    ["We shall ‘build’ it…", "WE SHALL “BUILD” IT.", ["same: WE SHALL “BUILD” IT."]],
    ["We shall build it soon", "We shall build it", ["same: We shall build it", "dropped: soon"]],
    [
      "We shall soon build it",
      "We will build it",
      ["same: We ", "dropped: shall soon", "added: will ", "same: build it"],
    ],
    ["one two", "three, four", ["dropped: one two", "added: three, four"]],
    ["", "three", ["added: three"]],
    ["three", "…", ["added: …"]],
  ])("%j printed as %j", (fullest, printing, expected) => {
    expect(kinds(fullest, printing)).toEqual(expected);
  });

  const words = fc.array(fc.constantFrom("we", "Shall", "build", "the", "harbour,", "now"), { maxLength: 40 });

  test("parts that are not dropped are the printing, those not added have the words of the fullest version", () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const [fullest, printing] = [a.join(" "), b.join(" ")];
        const parts = compareWording(fullest, printing);
        const without = (kind: string) => parts.filter((part) => part.kind !== kind).map((part) => part.text);
        expect(without("dropped").join("")).toBe(printing);
        const folded = (text: string) => listPieces(text).map((piece) => piece.folded);
        expect(folded(without("added").join(" "))).toEqual(folded(fullest));
      }),
    );
  });

  test("a quotation of thousands of words is still printed whole", () => {
    const long = Array.from({ length: 5000 }, (_, i) => `word${i}`).join(" ");
    const parts = compareWording(`${long} more`, long);
    expect(
      parts
        .filter((part) => part.kind !== "dropped")
        .map((part) => part.text)
        .join(""),
    ).toBe(long);
  });
});

let place = 0;
const printed = (articleId: number, text: string, speaker: string | null = null): PrintedQuotation => {
  place += 100;
  return { articleId, start: place, text, speaker, outlet: null };
};

const PROMISE = "The harbour will be open to every ship before the first snow falls on us";

describe("traceQuotations", () => {
  test("finds a quotation whatever its marks, case and ellipses, the fullest printing first", () => {
    const traced = traceQuotations([
      printed(1, "The harbour will be open to every ship…"),
      printed(2, `“${PROMISE},”`, "Lindqvist"),
      printed(3, "Nothing of the sort was ever said by anyone"),
    ]);
    expect(traced).toMatchObject([{ fullestArticleId: 2, wordCount: 15, speaker: "Lindqvist" }]);
    expect(traced[0]?.printings.map((it) => [it.articleId, it.isSameWords])).toEqual([
      [2, true],
      [1, false],
    ]);
    expect(traced[0]?.printings[1]?.parts.map((part) => part.kind)).toEqual(["same", "dropped"]);
  });

  test("joins the pieces of a quotation that an article breaks up", () => {
    const traced = traceQuotations([
      printed(1, PROMISE),
      printed(2, "The harbour will be open to every ship"),
      printed(2, "before the first snow falls on us"),
    ]);
    expect(traced).toHaveLength(1);
    expect(traced[0]?.printings[1]?.parts.map((part) => part.text).join("")).toContain("ship … before");
  });

  test.each([
    [
      "five words in common",
      [printed(1, "we will build the harbour soon"), printed(2, "now we will build the harbour")],
    ],
    ["one article that repeats itself", [printed(1, PROMISE), printed(1, PROMISE)]],
    ["three words printed alike", [printed(1, "Not at all"), printed(2, "Not at all")]],
    ["nothing at all", []],
  ])("is not fooled by %s", (_, quotations) => {
    expect(traceQuotations(quotations)).toEqual([]);
  });

  test("a short quotation counts when it is printed whole by both", () => {
    expect(traceQuotations([printed(1, "Not at all, sir"), printed(2, "not at all sir")])).toHaveLength(1);
  });

  test("the answer does not depend on the order of the articles", () => {
    const all = [
      printed(1, PROMISE),
      printed(2, `${PROMISE} in the north`),
      printed(3, "ship before the first snow falls"),
    ];
    const shape = (list: PrintedQuotation[]) => traceQuotations(list).map((it) => [it.fullest, it.printings]);
    expect(shape([...all].reverse())).toEqual(shape(all));
  });
});

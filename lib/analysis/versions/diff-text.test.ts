import fc from "fast-check";
import { expect, test } from "vitest";
import { type DiffPart, diffText, diffWords } from "./diff-text";
import { pairArticles } from "./pair-articles";

const write = (parts: readonly DiffPart[]) =>
  parts.map(({ kind, text }) => (kind === "same" ? text : kind === "added" ? `{+${text}+}` : `[-${text}-]`)).join("");

test.each([
  ["Four villages sign.", "Five villages sign.", "[-Four-]{+Five+} villages sign."],
  ["The old pier stays shut.", "The new bridge stays open.", "The [-old pier-]{+new bridge+} stays [-shut-]{+open+}."],
  ["It's here", "It\u2019s here", "[-It's-]{+It\u2019s+} here"],
  ["港は金曜日に開く。", "港は土曜日に開く。", "港は[-金-]{+土+}曜日に開く。"],
  ["", "New", "{+New+}"],
  ["Two  spaces\nand a line.", "Two spaces and a line.", "Two spaces and a line."],
])("%j becomes %j, word by word", (older, newer, written) => {
  expect(write(diffWords(older, newer))).toBe(written);
});

test("paragraphs in both versions are kept whole, and changes around them are marked word by word", () => {
  const older = "First of all.\n\nThe ferry sails at six.\n\nLast words.";
  const newer = "First of all.\n\nThe ferry sails at seven.\n\nLast words.\n\nA note.";
  expect(diffText(older, newer).map(({ isSame, parts }) => `${isSame}: ${write(parts)}`)).toEqual([
    "true: First of all.",
    "false: The ferry sails at [-six-]{+seven+}.",
    "true: Last words.",
    "false: {+A note.+}",
  ]);
});

test("both texts can be read from the difference, whatever they are", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "b", "of", " ", ",", "\n\n", "東", "é", "🙂"), maxLength: 60 });
  const clean = (words: string) => words.replace(/\s+/g, "");
  fc.assert(
    fc.property(text, text, (older, newer) => {
      const parts = diffText(older, newer).flatMap((block) => block.parts);
      const side = (but: DiffPart["kind"]) => clean(parts.flatMap((p) => (p.kind === but ? [] : [p.text])).join(""));
      expect([side("added"), side("removed")]).toEqual([clean(older), clean(newer)]);
    }),
  );
});

test("texts with nothing in common end in one step each way", () => {
  const words = (stem: string) => Array.from({ length: 20_000 }, (_, at) => `${stem}${at}`).join(" ");
  const [block, ...others] = diffText(words("a"), words("b"));
  expect(others).toEqual([]);
  expect(block?.parts.map(({ kind }) => kind)).toEqual(["removed", "added"]);
});

test("articles are the same by their words, by their headline, or by most of their text", () => {
  const article = (title: string, text: string) => ({ title, text });
  const long = "The ferry to the islands sails an hour later from Friday on, the harbour master said at the pier.";
  const older = [
    article("Gone", "Nobody came to the fair."),
    article("Ferry sails later", long),
    article("Bees", "A third fewer hives."),
    article("Trout", "Eleven years of quarrels."),
  ];
  const newer = [
    article("TROUT", "Eleven years of quarrels."),
    article("Ferries leave an hour later", `${long} More on Monday.`),
    article("Bees", "A fifth fewer hives than in spring."),
    article("New", "A bridge opens."),
  ];
  const titles = pairArticles(older, newer).map((pair) => [pair.older?.title ?? null, pair.newer?.title ?? null]);
  expect(titles).toEqual([
    ["Gone", null],
    ["Trout", "TROUT"],
    ["Ferry sails later", "Ferries leave an hour later"],
    ["Bees", "Bees"],
    [null, "New"],
  ]);
});

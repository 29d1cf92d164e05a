import { expect, test } from "vitest";
import { type IssueLine, learnLines, listChanging } from "./learn-lines";
import { hashForRule } from "./line-words";

const line = (kind: IssueLine["kind"], text: string): IssueLine => ({ kind, text, words: hashForRule(text) });
const summary = (issues: IssueLine[][]) =>
  learnLines(issues).map(({ kind, text, issues: count, of }) => [kind, text, count, of]);

test("a line is learned from the third issue on that has it, whatever numbers are in it", () => {
  const issue = (number: number) => [
    line("section", "Notes from the pier"),
    line("furniture", `Read all ${number} letters`),
  ];
  expect(summary([issue(1), issue(2)])).toEqual([]);
  expect(summary([issue(3), issue(2), issue(1)])).toEqual(
    expect.arrayContaining([
      ["section", "Notes from the pier", 3, 3],
      ["furniture", "Read all 3 letters", 3, 3],
    ]),
  );
});

test("what is now this and now that is not learned, nor text, nor what is two things in one issue", () => {
  const mixed = [line("section", "Jobs"), line("headline", "Jobs"), line("section", "Jobs"), line("headline", "Jobs")];
  expect(summary(mixed.map((one) => [one]))).toEqual([]);
  expect(summary(Array.from({ length: 5 }, () => [line("text", "See you next week")]))).toEqual([]);
  expect(summary(Array.from({ length: 5 }, () => [line("section", "Jobs"), line("headline", "Jobs")]))).toEqual([]);
});

test("one issue in four may have it otherwise", () => {
  const issues = ["section", "section", "section", "text"] as const;
  expect(summary(issues.map((kind) => [line(kind, "Jobs")]))).toEqual([["section", "Jobs", 3, 4]]);
});

test("only what was read otherwise is changed, and no title that stands on no line", () => {
  const learned = learnLines(Array.from({ length: 3 }, () => [line("section", "Jobs"), line("furniture", "Adieu")]));
  const read = (kind: IssueLine["kind"], text: string, isMade = false) => ({ ...line(kind, text), isMade });
  expect(listChanging([read("section", "Jobs"), read("furniture", "Adieu")], learned)).toEqual([]);
  expect(listChanging([read("headline", "Jobs", true)], learned)).toEqual([]);
  expect(listChanging([read("text", "Jobs"), read("text", "Adieu")], learned).map(({ as }) => as)).toEqual([
    "section",
    "furniture",
  ]);
});

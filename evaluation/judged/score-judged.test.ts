import { expect, test } from "vitest";
import type { JudgedPair } from "@/evaluation/events/judged-corpus";
import { toLabelled } from "@/evaluation/events/judged-corpus";
import { scoreJudged } from "./score-judged";

const pair = (a: string, b: string, same: boolean | null, kind: string): JudgedPair => ({
  ...{ a, b, same, kind, set: "own" },
  nearCopy: kind === "near-copy",
});
const PAIRS = [
  pair("o/1#1", "o/2#1", true, "same-event"),
  pair("o/1#1", "o/3#1", true, "near-copy"),
  pair("o/2#1", "o/4#1", false, "follow-up"),
  pair("o/3#1", "o/4#1", null, "doubtful"),
];

test("shown links are held against the pairs, unjudged and doubtful ones counted apart", () => {
  const shown = (a: string, b: string, kind = "same-event") => ({ a, b, kind, shown: true });
  const links = [
    shown("o/2#1", "o/1#1"),
    shown("o/2#1", "o/4#1"),
    shown("o/3#1", "o/4#1"),
    shown("o/1#1", "o/4#1"),
    { a: "o/1#1", b: "o/3#1", kind: "same-event", shown: false },
    shown("o/3#1", "o/1#1", "near-copy"),
    shown("o/4#1", "o/2#1", "follow-up"),
    shown("o/1#1", "o/2#1", "follow-up"),
  ];
  const events = new Map([
    ["o/1#1", "one"],
    ["o/3#1", "one"],
  ]);
  expect(scoreJudged(PAIRS, links, events)).toMatchObject({
    ...{ shown: 4, doubtful: 1, unjudged: 1 },
    precision: { value: 0.5, count: 2 },
    recall: { value: 0.5, count: 2 },
    recallInEvent: { value: 0.5 },
    precisionOfEvents: { value: 1, count: 1 },
    wrong: { "follow-up": 1 },
    nearCopy: { shown: 1, right: 1, wrong: 0, unjudged: 0 },
    followUp: { shown: 2, right: 1, wrong: 1, unjudged: 0 },
  });
});

test("pairs of one event tie articles together, and a number sign tells the issue", () => {
  const ids = ["o/1#1", "o/1#2", "o/2#1", "o/3#1"];
  const labelled = toLabelled(
    ids.map((id) => ({ id, source: "Own", date: "2020-01-01", title: null, text: "" })),
    PAIRS,
  );
  expect(labelled.map(({ event }) => event === labelled[0]?.event)).toEqual([true, false, true, true]);
  expect(labelled.map(({ article }) => article.issue)).toEqual([1, 1, 2, 3]);
});

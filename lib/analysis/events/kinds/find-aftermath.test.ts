import { describe, expect, test } from "vitest";
import { listAfterClauses } from "@/lib/analysis/events/profile/list-after-clauses";
import { makeArticle, onDay } from "@/lib/analysis/events/testing";
import type { LinkableArticle } from "@/lib/analysis/events/types";
import { spentMs } from "@/lib/analysis/text/testing/spent-ms";
import { findAftermath } from "./find-aftermath";

const SANK = "The ferry Aurora sank off Sando harbour on Monday morning with forty passengers. All of them were saved.";
const CHARGED =
  "Nils Brekke was charged with neglect by the prosecutor in Vik on Friday after the ferry Aurora sank off Sando harbour. " +
  "He denied everything.";

const earlier = (text = SANK, rest: Partial<LinkableArticle> = {}) =>
  makeArticle(1, text, { publication: "Post", title: "Ferry sinks off Sando", date: onDay("2013-03-04"), ...rest });
const later = (text = CHARGED, rest: Partial<LinkableArticle> = {}) =>
  makeArticle(2, text, { publication: "Letter", title: "Owner charged", date: onDay("2013-03-15"), ...rest });

describe("findAftermath", () => {
  test.each<[string, LinkableArticle, LinkableArticle, number | null]>([
    ["finds what the news says it came after", earlier(), later(), 1],
    ["in other words", earlier(), later(CHARGED.replace("after", "in response to how")), 1],
    [
      "told by a noun",
      earlier(),
      later(CHARGED.replace("after the ferry Aurora sank", "following the ferry Aurora sinking")),
      1,
    ],
    ["of another ship", earlier(), later(CHARGED.replace("ferry Aurora", "trawler Borea")), null],
    ["of another happening of the ship", earlier(), later(CHARGED.replace("sank off", "raced to")), null],
    ["long after", earlier(), later(CHARGED, { date: onDay("2013-09-15") }), null],
    ["on the same day", earlier(), later(CHARGED, { date: onDay("2013-03-04") }), null],
    ["of a report that only looks ahead", earlier(SANK, { title: "Ferry will be sunk off Sando" }), later(), null],
    ["of a report headed by a month", earlier(SANK, { title: "Ferry sinks off Sando in May storm" }), later(), 1],
    [
      "of a report headed by a search",
      earlier(SANK, { title: "Ferry sinks off Sando, police plan search" }),
      later(),
      1,
    ],
    [
      "behind two clauses, one in the other",
      earlier(
        "Divers met after a pilot called following a storm, and the ferry Aurora sank off Sando harbour. All were saved.",
      ),
      later(),
      1,
    ],
    ["with no news of its own", earlier(), later("It rained after the ferry Aurora sank off Sando harbour."), null],
    [
      "of a report that itself only recalls it",
      earlier("Divers met in Vik after the ferry Aurora sank off Sando harbour. They dived.", { title: "Divers meet" }),
      later(),
      null,
    ],
  ])("%s", (_, a, b, expected) => {
    expect(findAftermath(a, b)?.earlierId ?? null).toBe(expected);
    expect(findAftermath(b, a)?.earlierId ?? null).toBe(expected);
  });

  test("says so, with the clause on one side and its words on the other", () => {
    const found = findAftermath(earlier(), later());
    expect(found?.evidence.summary).toBe(
      "Letter says that its news came after what the other article reports (Aurora, Sando).",
    );
    const [pair] = found?.evidence.pairs ?? [];
    expect(pair?.b.map(({ start, end }) => CHARGED.slice(start, end))).toEqual([
      "after the ferry Aurora sank off Sando harbour.",
    ]);
    expect(pair?.a.map(({ start, end }) => SANK.slice(start, end))).toEqual([
      "ferry",
      "Aurora",
      "sank",
      "Sando",
      "harbour",
    ]);
  });
});

describe("listAfterClauses", () => {
  test.each([
    ["He left after the vote, and said so.", ["after the vote"]],
    ["In the wake of the storm the pier was shut.", ["In the wake of the storm the pier was shut."]],
    ["He was named after the king.", []],
    ["They came one after another.", []],
    ["After all, it rained.", []],
    ["They are looking after the boats.", []],
    ["Since then it rained.", []],
  ])("%s", (text, expected) => {
    expect(listAfterClauses(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  test("takes no time over a text made to be slow", () => {
    for (const unit of ["after ", "in the wake of , "]) {
      expect(spentMs(() => listAfterClauses(unit.repeat(10_000)))).toBeLessThan(3_000);
    }
  });
});

import { describe, expect, it } from "vitest";
import type { LinkableArticle } from "@/lib/analysis/events/types";
import { type LinkedArticle, proposeDate } from "./propose-date";

function article(id: number, date: string | null, text: string): LinkableArticle {
  const value = date === null ? null : ({ date, precision: "day" } as const);
  return { id, publication: null, date: value, title: null, text, people: [] };
}

function linkedWith(other: LinkableArticle, score = 0.9): LinkedArticle {
  return {
    article: other,
    link: { a: 1, b: other.id, kind: "same-event", score: { score, parts: [] } },
  };
}

// 2013-01-28 was a Monday.
const REPORT = article(2, "2013-01-31", "The council met on Jan. 28 to 29, officials said. It opened on Jan. 28.");

describe("proposeDate", () => {
  it("finds the Tuesday after the Monday the linked article speaks of", () => {
    const undated = article(1, null, "The council met, officials said Tuesday. It had been convened a day earlier.");
    const proposed = proposeDate(undated, [linkedWith(REPORT)]);
    expect(proposed).toMatchObject({
      value: { date: "2013-01-29", precision: "day" },
      origin: "inferred",
      fromArticle: 2,
    });
    expect(proposed?.reason.words).toContain("Monday, 28 January 2013");
    expect(proposed?.reason.words).toContain("\u201CTuesday\u201D");
  });

  it.each([
    ["The council opened on Monday.", "2013-01-28"],
    ["The council opened yesterday.", "2013-01-29"],
    ["The council opened today.", "2013-01-28"],
    ["The council opened two days ago.", "2013-01-30"],
  ])("%s", (text, date) => {
    expect(proposeDate(article(1, null, text), [linkedWith(REPORT)])?.value.date).toBe(date);
  });

  it("lets several linked articles outvote one", () => {
    const others = [
      linkedWith(article(2, "2013-01-29", "It began on Monday."), 0.9),
      linkedWith(article(3, "2013-01-29", "It began on Jan. 28."), 0.9),
      linkedWith(article(4, "2013-02-05", "It began on Feb. 4."), 0.9),
    ];
    expect(proposeDate(article(1, null, "It began on Monday, they said."), others)?.value.date).toBe("2013-01-28");
  });

  it("falls back on the day of the linked article when its text names none", () => {
    const wire = article(2, "2013-01-29", "The council met in the capital.");
    expect(proposeDate(article(1, null, "The council met on Tuesday."), [linkedWith(wire)])?.value.date).toBe(
      "2013-01-29",
    );
  });

  it("stays inside the month that is known already", () => {
    const monthly = {
      ...article(1, null, "It opened on Monday."),
      date: { date: "2013-02-01", precision: "month" } as const,
    };
    expect(proposeDate(monthly, [linkedWith(REPORT)])?.value.date ?? "none").not.toMatch(/^2013-01/);
  });

  it.each([
    ["the article is dated", article(1, "2013-01-30", "It opened on Monday."), [linkedWith(REPORT)]],
    ["nothing is linked", article(1, null, "It opened on Monday."), []],
    [
      "no linked article is dated",
      article(1, null, "It opened on Monday."),
      [linkedWith(article(2, null, "On Jan. 28."))],
    ],
    [
      "the text ties it to no day",
      article(1, null, "The council met for the first time since 2007."),
      [linkedWith(REPORT)],
    ],
    ["its days are none of the linked ones", article(1, null, "It opened on Jan. 3, 1999."), [linkedWith(REPORT)]],
  ])("is null when %s", (_, undated, linked) => {
    expect(proposeDate(undated, linked)).toBeNull();
  });

  it("gives the same day whatever the order of the links", () => {
    const others = [
      linkedWith(REPORT, 0.6),
      linkedWith(article(3, "2013-02-05", "It opened on Feb. 4."), 0.6),
      linkedWith(article(4, "2013-01-30", "It opened on Monday."), 0.5),
    ];
    const undated = article(1, null, "It opened on Monday, officials said Tuesday.");
    expect(proposeDate(undated, [...others].reverse())).toEqual(proposeDate(undated, others));
  });
});

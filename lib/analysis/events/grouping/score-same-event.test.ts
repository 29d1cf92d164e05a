import { describe, expect, it } from "vitest";
import { profileArticle } from "@/lib/analysis/events/profile/profile-article";
import { makeArticle, onDay } from "@/lib/analysis/events/testing";
import type { ArchiveStatistics, LinkableArticle, PairScore } from "@/lib/analysis/events/types";
import { scorePair } from "./score-same-event";

// An archive of a thousand articles in which these words are common and every other one is rare.
const COMMON = new Set(["leader", "meet", "state", "north", "govern", "countri", "offici", "peopl"]);
const STATISTICS: ArchiveStatistics = {
  articleCount: 1000,
  // What stands in a publication has keys of its own, with a colon; here nothing stands.
  articlesWithTerm: (term) => (term.includes(":") ? 1 : COMMON.has(term) ? 500 : 4),
  articlesWithPerson: () => 20,
};
const PERSON = { id: 1, name: "Ri Yong-ho", mentions: 4 };

const COLLAPSE = makeArticle(
  1,
  "The granite viaduct at Ordesk collapsed under a freight train on Monday, killing 12 people. Engineers had warned of " +
    'cracks in its pillars for years. "We asked for this bridge to be closed last spring," Mayor Lena Horvat said.',
  { title: "Viaduct at Ordesk collapses under freight train", date: onDay("2013-01-28") },
);
const COLLAPSE_TOLD_AGAIN = makeArticle(
  2,
  "Twelve people died when a freight train brought down the viaduct at Ordesk on Monday. Mayor Lena Horvat said cracks in " +
    "the granite pillars had been known to engineers: \u201CWe asked for this bridge to be closed last spring.\u201D",
  { title: "Freight train brings down Ordesk viaduct", date: onDay("2013-01-29") },
);

function score(a: LinkableArticle, b: LinkableArticle): PairScore {
  return scorePair(profileArticle(a), profileArticle(b), STATISTICS);
}

describe("scorePair", () => {
  it("is sure of one event told twice", () => {
    expect(score(COLLAPSE, COLLAPSE_TOLD_AGAIN).score).toBeGreaterThan(0.9);
  });

  it("is the same whichever article comes first", () => {
    expect(score(COLLAPSE, COLLAPSE_TOLD_AGAIN)).toEqual(score(COLLAPSE_TOLD_AGAIN, COLLAPSE));
  });

  it("does not link over a shared person alone", () => {
    const a = makeArticle(1, "Ri Yong-ho opened a school. Ri Yong-ho praised its teachers.", {
      people: [PERSON],
      date: onDay("2013-01-28"),
    });
    const b = makeArticle(2, "Missile brigades were inspected by Ri Yong-ho. Ri Yong-ho fired a gun.", {
      people: [PERSON],
      date: onDay("2013-01-28"),
    });
    expect(score(a, b).score).toBe(0);
  });

  it("gives nothing for one day and one person without words in common", () => {
    const a = makeArticle(1, "Harvest ended early.", { people: [PERSON], date: onDay("2013-01-28") });
    const b = makeArticle(2, "Skaters won medals.", { people: [PERSON], date: onDay("2013-01-28") });
    expect(score(a, b).score).toBe(0);
  });

  it("falls with the days between two reports", () => {
    const later = { ...COLLAPSE_TOLD_AGAIN, date: onDay("2013-09-29") };
    expect(score(COLLAPSE, later).score).toBeLessThan(score(COLLAPSE, COLLAPSE_TOLD_AGAIN).score);
  });

  it("never takes a recurring item of one publication for one happening", () => {
    const column = (id: number, day: string, text: string) =>
      makeArticle(id, text, { title: "Dates for the week", date: onDay(day), publication: "The Pier" });
    const [one, other] = [COLLAPSE.text, COLLAPSE_TOLD_AGAIN.text];
    const first = column(1, "2013-01-28", one);
    expect(score(first, column(2, "2013-02-04", other)).score).toBe(0);
    expect(score(first, column(2, "2013-01-28", other)).parts).not.toEqual([]);
    expect(score(first, { ...column(2, "2013-02-04", other), publication: "The Quay" }).score).toBeGreaterThan(0);
  });

  it("falls where headlines have different numbers", () => {
    const titled = (article: LinkableArticle, title: string) => ({ ...article, title });
    const first = titled(COLLAPSE, "Viaduct 14 collapses");
    const same = score(first, titled(COLLAPSE_TOLD_AGAIN, "Train falls with viaduct 14")).score;
    expect(score(first, titled(COLLAPSE_TOLD_AGAIN, "Train falls with viaduct 15")).score).toBeLessThan(same);
  });

  it("rises with a shared quotation", () => {
    const silent = { ...COLLAPSE_TOLD_AGAIN, text: COLLAPSE_TOLD_AGAIN.text.replace(/: \u201C.*$/, ".") };
    const undated = { ...COLLAPSE, date: null };
    expect(score(undated, COLLAPSE_TOLD_AGAIN).score).toBeGreaterThan(score(undated, silent).score);
  });

  it("falls where the same things are counted differently", () => {
    const undated = { ...COLLAPSE, date: null };
    const more = { ...COLLAPSE_TOLD_AGAIN, text: COLLAPSE_TOLD_AGAIN.text.replace("Twelve", "Forty 40") };
    expect(score(undated, more).score).toBeLessThan(score(undated, COLLAPSE_TOLD_AGAIN).score);
  });

  it("says in words and numbers what the score is made of", () => {
    const { parts } = score(COLLAPSE, COLLAPSE_TOLD_AGAIN);
    const told = new Map(parts.map((part) => [part.name, part.words]));
    expect(told.get("quotations")).toBe("10 quoted words in common");
    expect(told.get("nextDay")).toBe("published a day apart");
    for (const part of parts) expect(Number.isFinite(part.value * part.weight)).toBe(true);
  });

  it.each([
    ["both are empty", "", ""],
    ["one is empty", COLLAPSE.text, ""],
    ["neither has a letter", "123 456", "??? 789"],
  ])("is nothing where %s", (_, a, b) => {
    expect(score(makeArticle(1, a), makeArticle(2, b)).score).toBe(0);
  });
});

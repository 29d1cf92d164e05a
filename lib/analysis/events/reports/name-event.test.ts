import { describe, expect, it } from "vitest";
import type { LinkableArticle } from "@/lib/analysis/events/types";
import { nameEvent } from "./name-event";

function article(id: number, title: string | null, text: string, date: string | null = null): LinkableArticle {
  const value = date === null ? null : ({ date, precision: "day" } as const);
  return { id, publication: null, date: value, title, text, people: [] };
}

describe("the name of an event", () => {
  it("is the headline the other articles tell most", () => {
    const articles = [
      article(1, "What we know so far", "The river bridge collapsed in the storm, closing the harbour."),
      article(2, "River bridge collapses in storm", "The bridge over the river fell."),
      article(3, "Harbour closed", "A storm made the river bridge collapse; the harbour is closed."),
    ];
    expect(nameEvent(articles).name).toBe("River bridge collapses in storm");
  });

  it("does not fall for a headline of one word that all texts have", () => {
    const articles = [
      article(1, "Storm", "The storm broke the river bridge."),
      article(2, "River bridge breaks in storm", "The storm broke the bridge."),
    ];
    expect(nameEvent(articles).name).toBe("River bridge breaks in storm");
  });

  it("is the first sentence where no article has a headline", () => {
    expect(nameEvent([article(1, null, "The bridge fell on Monday. Nobody was hurt.")]).name).toBe(
      "The bridge fell on Monday.",
    );
  });

  it("cuts a long first sentence at a word", () => {
    const { name } = nameEvent([article(1, null, `The bridge ${"and its pillars ".repeat(40)}fell.`)]);
    expect(name.length).toBeLessThanOrEqual(161);
    expect(name).toMatch(/\w\u2026$/);
  });

  it("is that of the first fifty articles, and takes a thousand no longer", () => {
    const first = Array.from({ length: 50 }, (_, i) =>
      article(i + 1, `Bridge ${i} collapses in storm`, "The river bridge fell on Monday.", "2013-01-29"),
    );
    const later = Array.from({ length: 950 }, (_, i) =>
      article(i + 51, "Inquiry opens on the bridge", "An inquiry opens on the bridge that fell.", "2012-12-01"),
    );
    const named = nameEvent(first);
    expect(named.name).toMatch(/^Bridge \d+ collapses in storm$/);
    expect(nameEvent([...later, ...first])).toEqual(named);
    expect(nameEvent([...first.toReversed(), ...later])).toEqual(named);
    const time = (count: number) => {
      const before = process.cpuUsage();
      nameEvent([...first, ...later].slice(0, count));
      return process.cpuUsage(before).user;
    };
    // Of five runs each the fastest: a thousand articles in full would take four hundred times as long.
    const best = (count: number) => Math.min(...Array.from({ length: 5 }, () => time(count)));
    expect(best(1000)).toBeLessThan(5 * best(50) + 5000);
  });

  it("is empty for no articles", () => {
    expect(nameEvent([])).toEqual({ name: "", date: null });
  });
});

describe("the date of an event", () => {
  it("is the day most articles speak of, however they put it", () => {
    const articles = [
      article(1, "Bridge falls", "It fell on Monday.", "2013-01-29"),
      article(2, "Bridge falls", "It fell on Jan. 28. An inquiry opens on Feb. 3.", "2013-01-31"),
      article(3, "Bridge falls", "It fell two days ago.", "2013-01-30"),
    ];
    const { date } = nameEvent(articles);
    expect(date?.value).toEqual({ date: "2013-01-28", precision: "day" });
    expect(date?.reason.words).toBe("3 of 3 articles speak of 28 January 2013.");
  });

  it("is the day of the first report where no day is told twice", () => {
    const articles = [article(1, "A", "It fell.", "2013-01-31"), article(2, "B", "It fell.", "2013-01-29")];
    expect(nameEvent(articles).date).toMatchObject({ value: { date: "2013-01-29" }, reason: { rule: "first-report" } });
  });

  it("does not take a day of the background that both recall", () => {
    const articles = [
      article(1, "A", "It fell. It was built on May 1, 1950.", "2013-01-29"),
      article(2, "B", "It fell. It was built on May 1, 1950.", "2013-01-30"),
    ];
    expect(nameEvent(articles).date?.value.date).toBe("2013-01-29");
  });

  it("is unknown where nothing is dated", () => {
    expect(nameEvent([article(1, "A", "It fell on Monday.")]).date).toBeNull();
  });
});

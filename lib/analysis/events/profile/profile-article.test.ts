import { describe, expect, it } from "vitest";
import { makeArticle, makeWord, onDay } from "@/lib/analysis/events/testing";
import { profileArticle } from "./profile-article";

describe("profileArticle", () => {
  it("stems, folds and leaves out words that say nothing", () => {
    const { terms } = profileArticle(makeArticle(1, "The secretaries of the M\u00FCnchen party said so on Tuesday."));
    expect(Object.keys(terms).sort()).toEqual(["munchen", "parti", "secretari"]);
  });

  it("counts an early place more than a late one, and the headline first", () => {
    const filler = Array.from({ length: 200 }, (_, i) => makeWord(i)).join(" ");
    const { terms } = profileArticle(makeArticle(1, `Viaduct ${filler} choir.`, { title: "Granite" }));
    const [granite = 0, viaduct = 0, choir = 0] = [terms.granit, terms.viaduct, terms.choir];
    expect(granite).toBeGreaterThan(viaduct);
    expect(viaduct).toBeGreaterThan(3 * choir);
    expect(choir).toBeGreaterThan(0);
  });

  it("knows names by their capital inside a sentence", () => {
    const { nameTerms } = profileArticle(
      makeArticle(1, "Yesterday a bridge near Ordesk fell. Engineers blamed Horvat."),
    );
    expect(nameTerms).toEqual(["ordesk", "horvat"]);
  });

  it("keeps the days it can tell and the weekdays it cannot", () => {
    const dated = profileArticle(
      makeArticle(1, "It fell on Monday. It was built in May 1950.", { date: onDay("2013-01-29") }),
    );
    expect(dated).toMatchObject({ date: "2013-01-29", datePrecision: "day", weekdays: [1] });
    expect(dated.dates).toEqual(["2013-01-28", "1950-05"]);
    const undated = profileArticle(makeArticle(1, "It fell on Monday."));
    expect(undated).toMatchObject({ date: null, datePrecision: null, dates: [], weekdays: [1] });
  });

  it("hashes quotations alike through marks, apostrophes, ellipses and case", () => {
    const first = profileArticle(makeArticle(1, '"The party\'s work by ... radically improving the cells"'));
    const second = profileArticle(
      makeArticle(2, "\u201Cthe party\u2019s work by \u2026 Radically improving the cells,\u201D he said"),
    );
    expect(first.quotationShingles.length).toBeGreaterThan(0);
    expect(first.quotationShingles).toEqual(second.quotationShingles);
    expect(first.quotations[0]?.key).toBe(second.quotations[0]?.key);
  });

  it("has no shingles for a quotation of five words", () => {
    expect(profileArticle(makeArticle(1, '"a very big day indeed"')).quotationShingles).toEqual([]);
  });

  it("is plain JSON and stays small for a text of any length", () => {
    const text = Array.from({ length: 60_000 }, (_, i) => `${makeWord(i)} ${i} things`).join(" ");
    const profile = profileArticle(makeArticle(1, text));
    expect(JSON.parse(JSON.stringify(profile))).toEqual(profile);
    expect(JSON.stringify(profile).length).toBeLessThan(40_000);
  });

  it("takes words that are names of object members as words", () => {
    const { terms } = profileArticle(makeArticle(1, "constructor prototype constructor"));
    expect(Object.entries(terms).map(([term]) => term)).toContain("constructor");
  });

  it("reads an empty text", () => {
    expect(profileArticle(makeArticle(1, ""))).toMatchObject({ terms: {}, wordCount: 0, quotations: [], dates: [] });
  });
});

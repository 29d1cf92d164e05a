import { describe, expect, test } from "vitest";
import { type PreparedProfile, prepareProfile } from "@/lib/analysis/events/profile/prepare-profile";
import { profileArticle } from "@/lib/analysis/events/profile/profile-article";
import { makeArticle, makeWord, onDay } from "@/lib/analysis/events/testing";
import type { LinkableArticle } from "@/lib/analysis/events/types";
import { findBar, leastScore, mayBeCopy } from "./may-be-one";
import { measurePair } from "./pair-features";
import { scorePrepared } from "./score-same-event";

const HUNDRED = 100;

/** Weighed in an archive of a hundred articles, where words are rare but those of `common`, each in as many as it says. */
function prepare(article: LinkableArticle, common: Record<string, number> = {}) {
  const statistics = {
    articleCount: HUNDRED,
    articlesWithTerm: (term: string) => common[term] ?? 1,
    articlesWithPerson: () => 1,
  };
  return prepareProfile(profileArticle(article), statistics);
}

const FORM = "The mayor of Vik received a delegation that had come to the town at the invitation of the council.";
const told = (from: number, words = 60) => `${Array.from({ length: words }, (_, i) => makeWord(from + i)).join(" ")}.`;
const post = (id: number, text: string, rest: Partial<LinkableArticle> = {}) =>
  makeArticle(id, text, { publication: "Post", date: onDay("2013-03-04"), ...rest });

function barOf(a: LinkableArticle, b: LinkableArticle, common: Record<string, number> = {}) {
  const [one, other] = [prepare(a, common), prepare(b, common)];
  return findBar(one, other, measurePair(one, other));
}

describe("inside one publication", () => {
  test("likeness of form alone makes no event, and does between two publications", () => {
    const [a, b] = [post(1, `${FORM} ${told(0)}`), post(2, `${FORM} ${told(500)}`)];
    expect(barOf(a, b)).toBe("form");
    expect(barOf(a, { ...b, publication: "Courier" })).toBeNull();
  });

  test("a copied text does, within a fortnight", () => {
    const copy = told(0, 200);
    expect(barOf(post(1, copy), post(2, `${copy} ${told(900, 20)}`))).toBeNull();
    expect(barOf(post(1, copy), post(2, copy, { date: onDay("2013-04-20") }))).toBe("form");
  });

  test("forms that stand in three articles are no copy", () => {
    const [a, b] = [post(1, told(0, 200)), post(2, told(0, 200))];
    const standing = Object.fromEntries((profileArticle(a).forms ?? []).map((form) => [form, 3]));
    expect(barOf(a, b, standing)).toBe("form");
  });

  test("the same rare person does in the same week, and a person of many articles does not", () => {
    const people = [{ id: 7, name: "Ada Dorjsuren", mentions: 1 }];
    const visit = (id: number, day: string, text: string) => post(id, text, { people, date: onDay(day) });
    const arrives = visit(
      1,
      "2013-03-04",
      "Ada Dorjsuren of the miners' union arrived in Vik for talks on the harbour works.",
    );
    const leaves = visit(
      2,
      "2013-03-06",
      "Ada Dorjsuren of the miners' union left Vik after talks on the harbour works.",
    );
    expect(barOf(arrives, leaves)).toBeNull();
    expect(barOf(arrives, { ...leaves, date: onDay("2013-03-20") })).toBe("form");
    const namesake = { ...leaves, people: [{ id: 8, name: "Ada Dorjsuren", mentions: 1 }] };
    expect(barOf(arrives, namesake)).toBe("form");
    expect(barOf(arrives, leaves, { ada: 40, dorjsuren: 40 })).toBe("form");
  });

  describe("happenings of one form", () => {
    const people = [{ id: 7, name: "Ada Dorjsuren", mentions: 1 }];
    const at = (id: number, place: string, day: string, rest = "The choir sang, and the mayor spoke.") =>
      post(id, `Ada Dorjsuren opened a school of seamanship in ${place} on ${day}. ${rest}`, { people });

    test("are two where each was in a town that the other does not name", () => {
      expect(barOf(at(1, "Vik City", "March 2"), at(2, "Sando County", "March 2"))).toBe("elsewhere");
      expect(barOf(at(1, "Vik City", "March 2"), at(2, "Vik City", "March 2"))).toBeNull();
      const both = "It stood in Vik City before.";
      expect(barOf(at(1, "Vik City", "March 2"), at(2, "Sando County", "March 2", both))).toBeNull();
      expect(barOf(at(1, "the Old Hall", "March 2"), at(2, "the New Harbour", "March 2"))).toBeNull();
    });

    test("are two where their days are more than a week apart, whenever they were printed", () => {
      expect(barOf(at(1, "Vik City", "March 2"), at(2, "Vik City", "February 20"))).toBe("elsewhere");
      expect(barOf(at(1, "Vik City", "March 2"), at(2, "Vik City", "February 25"))).toBeNull();
    });

    test("and never two where one has copied from the other", () => {
      const copy = told(0, 200);
      expect(barOf(at(1, "Vik City", "March 2", copy), at(2, "Sando County", "February 10", copy))).toBeNull();
    });
  });

  test("two items of one issue are one event as a copy only, and so are two under a standing headline", () => {
    const people = [{ id: 7, name: "Ada Dorjsuren", mentions: 1 }];
    const [a, b] = [1, 2].map((id) =>
      post(id, `Ada Dorjsuren came to Vik. ${FORM} ${told(id * 500)}`, { people, issue: 3 }),
    );
    expect(a && b && barOf(a, b)).toBe("standing");
    const copy = told(0, 200);
    expect(barOf(post(1, copy, { issue: 3 }), post(2, copy, { issue: 3 }))).toBeNull();
    const [about, beside] = [
      post(1, copy, { issue: 3, title: "Sponsored charts" }),
      post(2, copy, { issue: 3, title: "Ferry fares" }),
    ];
    expect(barOf(about, beside)).toBe("standing");
    const [first, second] = ["arrived in Vik for talks", "left Vik after talks"].map(
      (act) => `Ada Dorjsuren of the miners' union ${act} on the harbour works.`,
    );
    const titled = post(1, first ?? "", { people, title: "Dates for the week" });
    const key = profileArticle(titled).titleKey ?? "";
    const other = post(2, second ?? "", { people, title: "Guest leaves" });
    expect(barOf(titled, other)).toBeNull();
    expect(barOf(titled, other, { [key]: 3 })).toBe("standing");
    const elsewhere = { ...titled, id: 3, publication: "Courier" };
    const standing = prepare(titled, { [key]: 3 });
    expect(barOf(titled, { ...elsewhere, title: "Guest leaves" }, { [key]: 3 })).toBeNull();
    expect(mayBeCopy(standing, prepare(elsewhere))).toBe(true);
    const there = profileArticle(elsewhere).titleKey ?? "";
    expect(mayBeCopy(standing, prepare(elsewhere, { [there]: 3 }))).toBe(false);
  });
});

test("a list reports nothing, and copies nothing, whatever it has in common", () => {
  const list = "Choir, Sando\n\nMarket, Vik\n\nFerry museum, open until May";
  const [a, b] = [post(1, list), post(2, list, { publication: "Courier" })];
  expect(barOf(a, b)).toBe("container");
  expect(mayBeCopy(prepare(a), prepare(b))).toBe(false);
});

test("an item that its publication has printed twice before reports nothing, and one with a sentence of its own does", () => {
  const offer =
    "Norddal teaches the keeping of boats that a small harbour needs, one evening at a time. The next course begins on the first Monday of May.";
  const notice = post(1, offer, { title: "Keep your boat afloat" });
  const elsewhere = { ...notice, id: 2, publication: "Courier" };
  const printed = (article: LinkableArticle, times: number) =>
    Object.fromEntries((profileArticle(article).sentences ?? []).map((key) => [key, times]));
  expect(Object.keys(printed(notice, 3))).toHaveLength(2);
  expect(barOf(notice, elsewhere, printed(notice, 2))).toBeNull();
  expect(barOf(notice, elsewhere, printed(notice, 3))).toBe("container");
  expect(barOf(elsewhere, notice, printed(notice, 3))).toBe("container");
  expect(mayBeCopy(prepare(notice, printed(notice, 3)), prepare(elsewhere))).toBe(false);
  const news = { ...notice, text: `${offer} On Tuesday its house at the quay of Vik burned down.` };
  expect(barOf(news, elsewhere, printed(notice, 3))).toBeNull();
});

describe("between two publications", () => {
  const few =
    "The ferry Aurora sank off Sando with forty on board. All were saved by the boats of Vik, the coast guard said.";
  const item = (day: string, publication: string, text = few) =>
    prepare(makeArticle(publication.length, text, { publication, date: onDay(day), title: "Ferry sinks" }));
  const least = (one: PreparedProfile, other: PreparedProfile) => leastScore(one, other, measurePair(one, other));

  test("an item is no report of what another told more than three weeks before, unless both speak of its day", () => {
    const early = item("2013-03-04", "Post");
    expect(least(early, item("2013-03-25", "Courier"))).toBe(0);
    expect(least(early, item("2013-03-26", "Courier"))).toBeGreaterThan(1);
    const dated = `On 2 March 2013 it happened. ${few}`;
    expect(least(item("2013-03-04", "Post", dated), item("2013-05-26", "Courier", dated))).toBe(0);
  });

  test("two long texts need more in common half a year apart", () => {
    const long = (day: string, publication: string) => item(day, publication, `${few} ${told(0, 200)}`);
    expect(least(long("2013-03-04", "Post"), long("2013-06-04", "Courier"))).toBe(0);
    expect(least(long("2013-03-04", "Post"), long("2013-10-04", "Courier"))).toBe(0.7);
  });

  test("what bars a pair is said with its score", () => {
    const [early, late] = [item("2013-03-04", "Post"), item("2015-03-04", "Courier")];
    const { score, parts } = scorePrepared(early, late);
    expect(score).toBe(0.12);
    expect(parts.at(-1)).toMatchObject({ name: "bar", words: expect.stringContaining("weeks or months apart") });
  });
});

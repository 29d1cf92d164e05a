import { describe, expect, it } from "vitest";
import { fileArticles, makeArticle, makeWord } from "@/lib/analysis/events/testing";
import { chooseCandidates, listCandidateKeys, MAX_KEYS } from "./candidate-keys";
import { MAX_POSTINGS } from "./event-index";
import { profileArticle } from "./profile-article";

const QUOTATION = '"we shall never give up the old stone bridge over the river"';

function aboutNothing(id: number): string {
  return Array.from({ length: 60 }, (_, k) => makeWord(((id * 7919 + k * k * 131) % 5000) + 1)).join(" ");
}

describe("candidates", () => {
  it("are the articles that share rare words, the nearest first, never the article itself", async () => {
    const { index, profiles } = await fileArticles([
      makeArticle(1, "The granite viaduct at Ordesk collapsed under a freight train."),
      makeArticle(2, "Ordesk: freight train falls as viaduct of granite collapses."),
      makeArticle(3, "A freight company opened an office."),
      makeArticle(4, "The choir sang at noon."),
    ]);
    const [first] = profiles;
    const found = await index.candidates(first ?? profileArticle(makeArticle(0, "")), 10);
    expect(found.map(({ id }) => id)).toEqual([2, 3]);
  });

  it("include an article whose only tie is a long quotation", async () => {
    const others = Array.from({ length: 300 }, (_, i) => makeArticle(i + 10, aboutNothing(i)));
    const { index } = await fileArticles([...others, makeArticle(1, `${aboutNothing(901)} ${QUOTATION}`)]);
    const newcomer = profileArticle(makeArticle(2, `${aboutNothing(902)} ${QUOTATION.toUpperCase()}`));
    const [best] = await index.candidates(newcomer, 5);
    expect(best?.id).toBe(1);
  });

  it("include an article that shares a person", async () => {
    const people = [{ id: 5, name: "Ri Yong-ho", mentions: 2 }];
    const { index } = await fileArticles([makeArticle(1, "Alpha beta.", { people }), makeArticle(2, "Gamma delta.")]);
    const found = await index.candidates(profileArticle(makeArticle(3, "Epsilon zeta.", { people })), 5);
    expect(found.map(({ id }) => id)).toEqual([1]);
  });

  it("are no more than asked for", async () => {
    const same = Array.from({ length: 20 }, (_, i) => makeArticle(i + 1, "The granite viaduct collapsed."));
    const { index } = await fileArticles(same);
    expect(await index.candidates(profileArticle(makeArticle(99, "The granite viaduct collapsed.")), 7)).toHaveLength(
      7,
    );
  });

  it("come from the newest places of a key that is too common", async () => {
    const same = Array.from({ length: MAX_POSTINGS + 50 }, (_, i) => makeArticle(i + 1, "Viaduct."));
    const { index } = await fileArticles(same);
    const found = await index.candidates(profileArticle(makeArticle(9999, "Viaduct.")), 1000);
    expect(found).toHaveLength(MAX_POSTINGS);
    expect(Math.min(...found.map(({ id }) => id))).toBe(51);
  });

  it("are none in an empty archive", async () => {
    const { index } = await fileArticles([]);
    expect(await index.candidates(profileArticle(makeArticle(1, "Viaduct.")), 5)).toEqual([]);
  });
});

describe("filing", () => {
  it("replaces what was filed under the same id", async () => {
    const { index } = await fileArticles([makeArticle(1, "The granite viaduct."), makeArticle(1, "The choir sang.")]);
    expect(await index.candidates(profileArticle(makeArticle(2, "The granite viaduct.")), 5)).toEqual([]);
    const statistics = await index.statistics();
    expect([
      statistics.articleCount,
      statistics.articlesWithTerm("granit"),
      statistics.articlesWithTerm("choir"),
    ]).toEqual([1, 0, 1]);
  });

  it("counts terms and people once an article", async () => {
    const people = [{ id: 5, name: "Ri Yong-ho", mentions: 9 }];
    const { index } = await fileArticles([
      makeArticle(1, "Choir, choir, choir.", { people }),
      makeArticle(2, "Choir.", { people }),
    ]);
    const statistics = await index.statistics();
    expect([
      statistics.articlesWithTerm("choir"),
      statistics.articlesWithPerson(5),
      statistics.articlesWithPerson(6),
    ]).toEqual([2, 2, 0]);
  });
});

describe("chooseCandidates", () => {
  const keys = [
    { key: "t:ferry", weight: 60 },
    { key: "t:harbour", weight: 40 },
    { key: "q:hash", weight: 3 },
    { key: "t:said", weight: 1 },
  ];
  const postings = new Map([
    ["t:ferry", [9, 4, 2]],
    ["t:harbour", [9, 4]],
    ["q:hash", [7]],
    ["t:said", [8, 7, 5]],
  ]);

  it("gives the nearest first, without those that share next to nothing but for a quotation", () => {
    expect(chooseCandidates(9, keys, postings, 10)).toEqual([4, 2, 7]);
    expect(chooseCandidates(9, keys, postings, 2)).toEqual([4, 2]);
    expect(chooseCandidates(4, keys, postings, 10)).toEqual([9, 2, 7]);
  });
});

describe("listCandidateKeys", () => {
  const statistics = {
    articleCount: 1000,
    articlesWithTerm: (term: string) => term.length * 10,
    articlesWithPerson: () => 3,
  };

  it("gives at most sixty keys, whatever the length of the text", () => {
    const text = `${Array.from({ length: 3000 }, (_, i) => makeWord(i)).join(" ")} ${QUOTATION}`;
    const people = Array.from({ length: 40 }, (_, i) => ({ id: i, name: `P ${i}`, mentions: 1 }));
    const keys = listCandidateKeys(profileArticle(makeArticle(1, text, { people })), statistics);
    expect(keys.length).toBeLessThanOrEqual(MAX_KEYS);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(keys.map((key) => key.slice(0, 2)))).toEqual(new Set(["q:", "p:", "t:"]));
  });

  it("prefers rare terms", () => {
    const keys = listCandidateKeys(profileArticle(makeArticle(1, "ox internationalization")), statistics);
    expect(keys[0]).toBe("t:ox");
  });
});

import { describe, expect, it } from "vitest";
import { makeArticle, makeWord } from "@/lib/analysis/events/testing";
import { chooseCandidates, listCandidateKeys, MAX_KEYS } from "./candidate-keys";
import { profileArticle } from "./profile-article";

const QUOTATION = '"we shall never give up the old stone bridge over the river"';

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

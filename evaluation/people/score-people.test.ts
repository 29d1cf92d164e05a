import { describe, expect, it } from "vitest";
import type { GoldDocument } from "./people-corpora";
import { scoreDocument } from "./score-people";
import { summarisePeople } from "./summarise-people";

const text = "President Anna Pell met Tom Brandt. Pell's plan pleased Brandt and the mayor.";

function at(words: string, from = 0): { start: number; end: number } {
  const start = text.indexOf(words, from);
  return { start, end: start + words.length };
}

const gold: GoldDocument = {
  id: "d",
  set: "own",
  text,
  people: [
    { ...at("Anna Pell"), text: "Anna Pell", id: "a", kind: "name", cross: true },
    { ...at("Tom Brandt"), text: "Tom Brandt", id: "b", kind: "name", cross: true },
    { ...at("Pell", 30), text: "Pell", id: "a", kind: "name", cross: true },
    { ...at("Brandt", 40), text: "Brandt", id: "b", kind: "name", cross: true },
    { ...at("the mayor"), text: "the mayor", id: "b", kind: "nominal" },
  ],
};

const score = (people: { start: number; end: number; person: string | null }[]) =>
  scoreDocument(gold, { id: "d", people });

describe("scoring people", () => {
  it("counts a title in the span as right only where titles are tolerated", () => {
    const { counts } = score([{ ...at("President Anna Pell"), person: "x" }]);
    expect(counts).toMatchObject({ gold: 4, predicted: 1, strict: 0, title: 1, overlap: 1 });
  });

  it("frees spans of a possessive", () => {
    expect(score([{ ...at("Pell's", 30), person: null }]).counts.strict).toBe(1);
  });

  it("leaves out a mention of another kind whose person is named", () => {
    expect(score([{ ...at("the mayor"), person: null }]).counts.predicted).toBe(0);
  });

  it("asks later surnames for the same person as the full name before", () => {
    const people = [
      { ...at("Anna Pell"), person: "x" },
      { ...at("Pell", 30), person: "x" },
      { ...at("Tom Brandt"), person: "y" },
      { ...at("Brandt", 40), person: "x" },
    ];
    expect(score(people).counts).toMatchObject({ later: 2, laterFound: 2, laterLinked: 1 });
  });

  it("gives a perfect answer full marks, and nothing none", () => {
    const people = gold.people.slice(0, 4).map(({ start, end, id }) => ({ start, end, person: id ?? null }));
    const perfect = summarisePeople([score(people)], 10);
    expect([perfect.strict.f1, perfect.tags.f1, perfect.identity.f1, perfect.identityAcross?.f1]).toEqual([1, 1, 1, 1]);
    expect(perfect.intervals.title).toEqual([1, 1]);
    expect(summarisePeople([score([])], 10).overlap.f1).toBe(0);
  });
});

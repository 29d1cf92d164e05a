import { describe, expect, it } from "vitest";
import { listNames } from "@/lib/analysis/events/profile/list-names";
import type { ArchiveStatistics, LinkableArticle } from "@/lib/analysis/events/types";
import { spentMs } from "@/lib/analysis/text/testing/spent-ms";
import { explainLink } from "./explain-link";
import { findAcronyms } from "./find-acronyms";
import { findSharedNames } from "./shared-names";

const EVEN: ArchiveStatistics = { articleCount: 1, articlesWithTerm: () => 1, articlesWithPerson: () => 1 };

function article(text: string, people: string[] = []): LinkableArticle {
  const named = people.map((name, i) => ({ id: i + 1, name, mentions: 1 }));
  return { id: text.length, publication: null, date: null, title: null, text, people: named };
}

function share(a: string | LinkableArticle, b: string | LinkableArticle, statistics = EVEN): string[] {
  const [left, right] = [a, b].map((one) => (typeof one === "string" ? article(one) : one));
  if (!left || !right) return [];
  return findSharedNames(left, right, statistics).map(({ kind, words }) => `${kind} ${words}`);
}

describe("names both texts have", () => {
  it.each([
    [
      "a body by its own word",
      "The case went to the Maritime Court on Friday.",
      "On Friday the Maritime Court heard it.",
      ["organisation Maritime Court"],
    ],
    [
      "a name no list knows, where no sentence begins in either",
      "They crossed to Sandvarø by boat.",
      "The boat left Sandvarø late.",
      ["name Sandvarø"],
    ],
    [
      "a place by the word before it, in one of both",
      "They were found near Sandvarø.",
      "The boat left Sandvarø late.",
      ["place Sandvarø"],
    ],
    ["a place of the lists", "It was flown to Oslo that night.", "Doctors from Oslo came.", ["place Oslo"]],
    [
      "a place by its own word",
      "They drove around Lake Torvik for hours.",
      "The road at Lake Torvik was shut.",
      ["place Lake Torvik"],
    ],
    [
      "small words inside a name",
      "It was told to the Ministry of Fisheries first.",
      "The Ministry of Fisheries knew.",
      ["organisation Ministry of Fisheries"],
    ],
    [
      "an and inside a name, and none between two",
      "The Office for Harbours and Lights met people from Oslo and Bergen.",
      "In Bergen the Office for Harbours and Lights said so.",
      ["organisation Office for Harbours and Lights", "place Bergen"],
    ],
    [
      "the longest form both have",
      "A plea to the Norwegian Maritime Court failed.",
      "The Maritime Court refused.",
      ["organisation Maritime Court"],
    ],
    ["a name before a possessive", "They asked Norvig's board about it.", "She left Norvig in May.", ["name Norvig"]],
    [
      "a name that ends in a word of offices",
      "They fought the Coastal State for years.",
      "A fighter of the Coastal State came.",
      ["name Coastal State"],
    ],
    [
      "a name without the office after it",
      "It was said by a Maritime Court Justice of old.",
      "The Maritime Court met.",
      ["organisation Maritime Court"],
    ],
  ])("%s", (_, a, b, expected) => {
    expect(share(a, b).sort()).toEqual([...expected].sort());
  });

  it.each([
    ["a capital of a sentence", "Granite is what they built on.", "Granite was cheap then."],
    ["a common word with a capital", "He spoke of Freedom at length.", "It was about Freedom again."],
    ["a heading", "What We Know About Sandvarø\nIt rained.", "Sandvarø And The Boats So Far\nIt rained."],
    ["days and months", "It opened on Friday in May.", "They met each Friday in May."],
    ["peoples and tongues", "They spoke to the Norwegian crew.", "A crew, Norwegian by passport, came."],
    ["an office", "It was the Prime Minister who came.", "They waited for the Prime Minister."],
    ["a lower-case compound", "It was Oslo-based then.", "They are Oslo-based today."],
    ["part of another name", "It stood in the Oslo Gazette that day.", "They came from Oslo at noon."],
    ["what is left of two names", "The Oslo Police Department came.", "The Bergen Police Department came."],
    ["someone by a title", "They saw Senator Qvist there.", "A word from Senator Qvist helped."],
  ])("are not %s", (_, a, b) => {
    expect(share(a, b)).toEqual([]);
  });

  it("leave people to people, and keep what is named for one", () => {
    const a = article("They met Kim Il Sung at Kim Il Sung University.", ["Kim Il Sung"]);
    const b = article("The students of Kim Il Sung University saw Kim Il Sung.", ["Kim Il Sung"]);
    expect(share(a, b)).toEqual(["organisation Kim Il Sung University"]);
  });

  it("join an acronym to the name that either text explains it by", () => {
    const a = "The plan of the Northern Harbour Safety Board (NHSB) was read. It was the NHSB that asked.";
    const b = "A word from the NHSB was enough.";
    expect(share(a, b)).toEqual(["organisation Northern Harbour Safety Board (NHSB)"]);
    const [pair] = findSharedNames(article(a), article(b), EVEN);
    expect(pair?.a.map(({ start, end }) => a.slice(start, end))).toEqual([
      "Northern Harbour Safety Board",
      "NHSB",
      "NHSB",
    ]);
    expect(pair?.b.map(({ start, end }) => b.slice(start, end))).toEqual(["NHSB"]);
  });

  it("come rarest first, without those of every other article", () => {
    const statistics = {
      articleCount: 100,
      articlesWithTerm: (term: string) => ({ oslo: 60, bergen: 9, sandvaro: 2 })[term] ?? 0,
      articlesWithPerson: () => 1,
    };
    const [a, b] = ["From Oslo and Bergen to Sandvarø.", "Not to Sandvarø but to Bergen or Oslo."];
    expect(share(a, b, statistics)).toEqual(["name Sandvarø", "place Bergen"]);
  });
});

describe("findAcronyms", () => {
  it.each([
    ["the Board of Coastal Trade (BCT) met", [["bct", "board of coastal trade"]]],
    ["the Bank of Torvik (BOT) met", [["bot", "bank of torvik"]]],
    ["the Non-Proliferation Treaty (NPT) stands", [["npt", "non-proliferation treaty"]]],
    ["the Harbour Board (XYZ) met", []],
    ["a board of coastal trade (BCT) met", []],
    ["He came, saw (ABC) and left", []],
  ])("%s", (text, expected) => {
    expect([...findAcronyms(text)]).toEqual(expected);
  });
});

describe("evidence of a link", () => {
  const a = article("They found it off Sandvarø, the Maritime Court was told, with granite aboard.");
  const b = article("Granite from Sandvarø was shown to the Maritime Court.");

  it("says names in words, with spans on both sides, and does not repeat them as rare words", () => {
    const { pairs, summary } = explainLink(a, b, { score: 0.9, parts: [] });
    expect(summary).toBe(
      "Both mention the place Sandvarø and the organisation Maritime Court and use the rare word \u201Cgranite\u201D.",
    );
    expect(pairs.filter((pair) => pair.kind === "term").map((pair) => pair.words)).toEqual(["granite"]);
    for (const pair of pairs) expect([pair.a.length, pair.b.length].every((count) => count > 0)).toBe(true);
  });
});

describe("hostile texts", () => {
  it.each(["A ", "Aa and ", "Bank of ", "A'", "Aa Bb (", "(AA) ", "U.S. "])(
    "of %j again and again take no time",
    (bit) => {
      const text = bit.repeat(20_000);
      const spent = spentMs(() => {
        expect(listNames(text, new Set()).length).toBeLessThan(5000);
        findAcronyms(text);
      });
      expect(spent).toBeLessThan(3_000);
    },
  );
});

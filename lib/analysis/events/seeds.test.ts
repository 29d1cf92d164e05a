import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { explainLink } from "./evidence/explain-link";
import { judgeLinks } from "./grouping/decide-shown-links";
import { groupIntoEvents } from "./grouping/group-events";
import { scorePair } from "./grouping/score-same-event";
import { chooseCandidates, listCandidateKeys, weighKeys } from "./profile/candidate-keys";
import { profileArticle } from "./profile/profile-article";
import { proposeDate } from "./reports/propose-date";
import { countArchive, makeArticle, onDay } from "./testing";
import type { LinkableArticle } from "./types";

const SEEDS = join(process.env.BACKFILE_CORPORA ?? "", "../seeds");
const isHere = process.env.BACKFILE_CORPORA !== undefined && existsSync(SEEDS);
const NAMES = [
  "Kim Jong-un",
  "Kim Jong-il",
  "Kim Il-sung",
  "Kim Yong-nam",
  "Choe Yong-rim",
  "Ri Yong-ho",
  "Kim Ki-nam",
];

function readSeed(name: string): string {
  const text = readFileSync(join(SEEDS, name), "utf8");
  return text.slice(text.indexOf("North Korean leader"));
}

function readSeeds(): [LinkableArticle, LinkableArticle] {
  const people = NAMES.map((name, i) => ({ id: i + 1, name, mentions: 3 }));
  return [
    makeArticle(1, readSeed("000_603254e9d33e0d07.txt"), {
      title: "North Korea Seeks to Strengthen Role of Ruling Workers' Party",
      date: onDay("2013-01-31"),
      people,
    }),
    makeArticle(2, readSeed("001_5fda3860081af13e.txt"), {
      title: "NK leader empowers \u2018cell secretaries\u2019",
      people: people.slice(0, 2),
    }),
  ];
}

describe.skipIf(!isHere)("the two example documents (skipped unless BACKFILE_CORPORA lies beside seeds)", () => {
  it("are one event, shown to readers, even as the only two articles of the archive", () => {
    const [one, other] = readSeeds();
    const [a, b] = [profileArticle(one), profileArticle(other)];
    const statistics = countArchive([a, b]);
    const filed = new Map(listCandidateKeys(b, statistics).map((key) => [key, [2]]));
    expect(chooseCandidates(1, weighKeys(a, statistics), filed, 60)).toEqual([2]);
    const score = scorePair(a, b, statistics);
    const groups = groupIntoEvents([1, 2], [{ a: 1, b: 2, score }]);
    expect(groups).toEqual([[1, 2]]);
    expect(judgeLinks(groups, [{ a: 1, b: 2, score: score.score, quotations: 0, isOnePublication: false }]).size).toBe(
      1,
    );
  });

  it("share both long quotations, people and dates, on both sides", async () => {
    const [a, b] = readSeeds();
    const { pairs, summary } = explainLink(a, b, { score: 1, parts: [] });
    const quotations = pairs.filter((pair) => pair.kind === "quotation");
    expect(quotations).toHaveLength(2);
    for (const { a: left, b: right } of quotations) {
      for (const [spans, text] of [
        [left, a.text],
        [right, b.text],
      ] as const) {
        const [span] = spans;
        expect(text.slice(span?.start, span?.end).split(/\s+/).length).toBeGreaterThanOrEqual(30);
      }
    }
    const people = pairs.filter((pair) => pair.kind === "person").map((pair) => pair.words);
    expect(people.sort()).toEqual(["Kim Jong-il", "Kim Jong-un"]);
    expect(summary).toContain("2 shared quotations");
  });

  it("propose the Tuesday after a Monday 28 January for the undated one", () => {
    const [dated, undated] = readSeeds();
    const score = { score: 0.95, parts: [] };
    const proposed = proposeDate(undated, [{ article: dated, link: { a: 1, b: 2, kind: "same-event", score } }]);
    expect(proposed).toMatchObject({
      value: { date: "2013-01-29", precision: "day" },
      origin: "inferred",
      fromArticle: 1,
    });
    expect(proposed?.reason.words).toContain("Monday, 28 January 2013");
  });
});

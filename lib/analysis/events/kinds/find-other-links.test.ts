import { describe, expect, test } from "vitest";
import { explainLink } from "@/lib/analysis/events/evidence/explain-link";
import { seriesKey } from "@/lib/analysis/events/profile/series-key";
import { findStandingText, listSentenceKeys } from "@/lib/analysis/events/profile/standing-text";
import { makeArticle, onDay } from "@/lib/analysis/events/testing";
import type { LinkableArticle } from "@/lib/analysis/events/types";
import { isTitle } from "@/lib/analysis/text/is-title";
import { findFollowUp } from "./find-follow-up";
import { findNearCopy } from "./find-near-copy";
import { findQuotedLink } from "./find-quoted-link";

const COPY =
  "The ferry Aurora left the harbour of Sando at six on Monday morning with forty passengers and a load of hay. " +
  "Shortly after the lighthouse the wind turned to the north and the captain decided to go back to the quay. " +
  "Nobody was hurt when the ship touched the pier, but the hay had to be thrown into the water by the crew.";
const OTHER =
  "Schools on the island stay closed until the heating works again, the council said in a short note to parents, and " +
  "the children of the upper valley will be taken to the village hall by bus for as long as the repairs go on.";
const QUOTED =
  '"We shall not sail again before the owner has paid for every single bale of hay that was lost," Ada Holm said.';

const post = (text: string, rest: Partial<LinkableArticle> = {}) =>
  makeArticle(1, text, { publication: "Post", date: onDay("2013-03-04"), ...rest });
const letter = (text: string, rest: Partial<LinkableArticle> = {}) =>
  makeArticle(2, text, { publication: "Letter", date: onDay("2013-03-10"), ...rest });

describe("near copies", () => {
  test.each<[string, string, string, boolean]>([
    ["the same text", COPY, COPY, true],
    ["a text cut short inside a longer one", COPY.slice(0, 300), `${OTHER}\n\n${COPY}`, true],
    ["another text", COPY, OTHER, false],
    ["a few words in common", `${COPY.slice(0, 60)} ${OTHER}`, COPY, false],
    [
      "one speech quoted at length, in words of their own",
      `${OTHER} "${COPY}"`,
      `“${COPY}” Nothing else is known.`,
      false,
    ],
  ])("%s", (_, a, b, isCopy) => {
    expect(findNearCopy(post(a), letter(b)) !== null).toBe(isCopy);
    expect(findNearCopy(letter(b), post(a)) !== null, "the other way round").toBe(isCopy);
  });

  test("are told with who printed first, how much, and where", () => {
    const found = findNearCopy(post(COPY), letter(`${OTHER}\n\n${COPY}`));
    expect(found).toMatchObject({ kind: "near-copy", earlierId: 1, score: 1 });
    expect(found?.evidence.summary).toBe(
      "100 % of the words of the shorter text outside quotations stand in the other, eight or more in a row. " +
        "Post printed it first, on 4 March 2013.",
    );
    expect(found?.evidence.pairs.map((pair) => pair.kind)).toEqual(["passage"]);
    expect(findNearCopy(post(COPY, { date: null }), letter(COPY))?.earlierId, "dates do not tell").toBeNull();
  });
});

describe("shared quotations between events", () => {
  test.each<[string, string, string, string | null]>([
    ["an utterance", QUOTED, `The strike goes on. ${QUOTED}`, "Both quote Ada Holm in the same 19 words."],
    [
      "six words of a stock phrase",
      '"We shall not sail again before noon."',
      '"We shall not sail again before May."',
      null,
    ],
    [
      "the title of a work",
      'They sang "The Long Way Home From The Sea to the Town of Sando Again".',
      'She wrote "The Long Way Home From The Sea to the Town of Sando Again".',
      null,
    ],
    ["nothing", QUOTED, OTHER, null],
  ])("%s", (_, a, b, summary) => {
    expect(findQuotedLink(post(a), letter(b))?.evidence.summary ?? null).toBe(summary);
  });
});

test.each([
  ["Take Me Out to the Ball Game", true],
  ["Law on the Protection of the Sea", true],
  ["We will take them out to the ball game", false],
  ["We", false],
])("%s is a title: %s", (words, expected) => {
  expect(isTitle(words)).toBe(expected);
});

const CHARGED =
  "The owner of the line was charged in Vik on Friday. He denied everything.\n\n" +
  "The ferry Aurora touched the pier of Sando harbour on March 4 when the wind turned.";

describe("follow-ups", () => {
  test.each<[string, LinkableArticle, LinkableArticle, number | null]>([
    ["recalls the earlier event after its own news", post(COPY), letter(CHARGED), 1],
    [
      "recalls it by its month",
      post(COPY),
      letter(`${CHARGED.split("\n\n")[0]}\n\nThe ferry Aurora touched the pier of Sando harbour in March.`, {
        date: onDay("2013-05-02"),
      }),
      1,
    ],
    ["speaks of its own month", post(COPY), letter(CHARGED.replace("on March 4", "in March")), null],
    [
      "begins with the same day",
      post(COPY),
      letter(`On March 4 the ferry Aurora left Sando harbour. ${CHARGED}`),
      null,
    ],
    ["names another day", post(COPY), letter(CHARGED.replace("March 4", "March 8")), null],
    [
      "names the day and tells something else",
      post(COPY),
      letter(CHARGED.replace(/The ferry .*/, "Snow fell on March 4 in the hills.")),
      null,
    ],
    ["is of the same day", post(COPY), letter(CHARGED, { date: onDay("2013-03-04") }), null],
    ["has no date", post(COPY), letter(CHARGED, { date: null }), null],
    [
      "comes years later",
      post(COPY),
      letter(CHARGED.replace("March 4", "March 4, 2013"), { date: onDay("2016-03-10") }),
      null,
    ],
  ])("the later article %s", (_, a, b, earlierId) => {
    expect(findFollowUp(a, b)?.earlierId ?? null).toBe(earlierId);
    expect(findFollowUp(b, a)?.earlierId ?? null).toBe(earlierId);
  });

  test("are told with the sentence that recalls", () => {
    const found = findFollowUp(post(COPY), letter(CHARGED));
    expect(found?.evidence.summary).toBe(
      "Letter recalls what happened on 4 March 2013 (Aurora, Sando), after its own news.",
    );
    const [pair] = found?.evidence.pairs ?? [];
    expect(pair?.b.map((span) => CHARGED.slice(span.start, span.end))).toEqual([CHARGED.split("\n\n")[1]]);
    expect(pair?.a.map((span) => COPY.slice(span.start, span.end))).toContain("Aurora");
  });
});

describe("series", () => {
  const key = (rest: Partial<LinkableArticle>) => seriesKey(post("", rest));
  test.each<[string, Partial<LinkableArticle>, Partial<LinkableArticle>, boolean]>([
    ["the same headline", { title: "Dates for the week" }, { title: "DATES FOR THE WEEK" }, true],
    ["parts of one headline", { title: "The railway, part 1" }, { title: "The Railway (Part 2)" }, true],
    [
      "parts of one section",
      { section: "Topic", part: 1, title: "Steel" },
      { section: "Topic", part: 2, title: "Coal" },
      true,
    ],
    ["one section without parts", { section: "Topic", title: "Steel" }, { section: "Topic", title: "Coal" }, false],
    ["another publication", { title: "Dates" }, { title: "Dates", publication: "Letter" }, false],
    ["another headline", { title: "Dates for the week" }, { title: "Deaths of the week" }, false],
  ])("%s", (_, a, b, isOne) => {
    expect(key(a) === key(b)).toBe(isOne);
  });

  test.each([{ title: null }, { title: "2" }, { title: "Dates", publication: null }])("has no key: %j", (rest) => {
    expect(key(rest)).toBeNull();
  });
});

describe("standing text", () => {
  const STANDING =
    "The island has been linked to the mainland by a ferry since 1911, and the winter service is disputed.";
  const text = `${OTHER}\n\n${COPY}\n\n${STANDING}`;
  const [sentence] = listSentenceKeys(STANDING, "Post");
  const counts = (count: number) => (key: string) => (key === sentence?.key ? count : 1);

  test("is what three articles of the publication print, whatever its marks", () => {
    expect(findStandingText(text, "Post", counts(2))).toBeNull();
    const found = findStandingText(text.replace(",", " –").toUpperCase(), "Post", counts(3));
    expect(found?.sentences).toHaveLength(1);
    expect(findStandingText(text, "Letter", counts(3)), "of another publication").toBeNull();
    expect(findStandingText(text, null, counts(3)), "of no publication").toBeNull();
    expect(findStandingText(STANDING, "Post", counts(3))?.sentences, "all there is").toHaveLength(1);
  });

  test("is no evidence, and said to be left out", () => {
    const [a, b] = [post(text), letter(`${QUOTED}\n\n${STANDING}`)];
    const score = { score: 0.5, parts: [] };
    const passages = (pairs: { kind: string }[]) => pairs.filter((pair) => pair.kind === "passage").length;
    const before = explainLink(a, b, score);
    const after = explainLink(a, b, score, undefined, { a: findStandingText(text, "Post", counts(3)), b: null });
    expect([passages(before.pairs), passages(after.pairs)]).toEqual([1, 0]);
    expect(after.summary).toMatch(/ Left out: 1 standing sentence of Post\.$/);
    expect(before.summary).not.toContain("Left out");
  });
});

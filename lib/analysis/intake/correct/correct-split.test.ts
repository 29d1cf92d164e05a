import { expect, test } from "vitest";
import { fingerprintOf } from "@/lib/analysis/articles/fingerprint";
import { readIssue } from "@/lib/analysis/intake/read-issue";
import type { ParsedIssue } from "@/lib/analysis/intake/types";
import { type CorrectedSplit, correctSplit } from "./correct-split";
import { hashForRule } from "./line-words";
import { listLines } from "./split-line";
import type { SplitCorrection, SplitRule, Treatment } from "./treat-lines";

const ISSUE = `---
title: "The Orchard Weekly No. 41"
date: 2024-09-12
---

# News

## The cider press turns again

By Hanna Quill

The press of Lower Fenn was mended by [its own millers](https://fenn.example/press).

It had stood still for eleven winters.

Now it turns on Saturdays.

## How the beam was cut

Three carpenters took nine days.

## Pears are late this year

Frost came in May, and bees came after it.

# Letters

## A reader asks about wasps

Leave them a plate of jam, far from the table.

Buy our pruning knives, edition 41, at half the price.

Unsubscribe from this newsletter
`;

async function read(text = ISSUE): Promise<ParsedIssue> {
  const result = await readIssue({ fileName: "41.md", mediaType: "text/markdown", bytes: Buffer.from(text) });
  if (!result.ok) throw new Error(result.reason.words);
  return result.issue;
}

const idOf = (issue: ParsedIssue, text: string) => {
  const line = listLines(issue).find((one) => one.text.startsWith(text));
  if (!line) throw new Error(`no line begins with ${text}`);
  return line.id;
};

function correct(issue: ParsedIssue, corrections: SplitCorrection[], rules: SplitRule[] = []): CorrectedSplit {
  return correctSplit(issue, { rules, corrections }, issue.date?.value ?? null);
}

const titles = ({ articles }: CorrectedSplit) => articles.map(({ article }) => article.title);
const sections = ({ articles }: CorrectedSplit) => articles.map(({ article }) => article.section);
const textOf = (split: CorrectedSplit, title: string) =>
  split.articles.find(({ article }) => article.title === title)?.article.text;

const treat = (issue: ParsedIssue, text: string, as: Treatment): SplitCorrection => ({
  act: "treat",
  line: idOf(issue, text),
  as,
});

/** Every word that is printed, and how often. */
function countWords({
  articles,
  furniture,
}: Pick<CorrectedSplit, "furniture"> & { articles: CorrectedSplit["articles"] }) {
  const texts = articles.flatMap(({ article: { title, author, dateline, text, reasons } }) => {
    const isMade = reasons.some(({ rule }) => rule === "first-words");
    return [isMade ? null : title, author, dateline, text];
  });
  const counts = new Map<string, number>();
  for (const text of [...texts, ...furniture.map((piece) => piece.text)]) {
    for (const word of text?.match(/\p{L}+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

test("an issue of which nothing is said is the same as read, and all its lines are listed in order", async () => {
  const issue = await read();
  const split = correct(issue, []);
  expect(split.articles.map(({ article }) => article)).toEqual(issue.articles);
  expect(split.furniture).toEqual(issue.furniture);
  expect(split.lines.map(({ kind, text }) => `${kind}: ${text.slice(0, 24)}`)).toEqual([
    "section: News",
    "headline: The cider press turns ag",
    "text: The press of Lower Fenn ",
    "text: It had stood still for e",
    "text: Now it turns on Saturday",
    "headline: How the beam was cut",
    "text: Three carpenters took ni",
    "headline: Pears are late this year",
    "text: Frost came in May, and b",
    "section: Letters",
    "headline: A reader asks about wasp",
    "text: Leave them a plate of ja",
    "text: Buy our pruning knives, ",
    "furniture: Unsubscribe from this ne",
  ]);
  expect(new Set(split.lines.map(({ id }) => id)).size).toBe(split.lines.length);
});

const ALL = [
  "The cider press turns again",
  "How the beam was cut",
  "Pears are late this year",
  "A reader asks about wasps",
];

test.each<{ name: string; said: [text: string, as: Treatment][]; titles: string[]; sections?: (string | null)[] }>([
  {
    name: "a headline that is a heading joins its article to the one before",
    said: [["How the beam", "heading"]],
    titles: ["The cider press turns again", "Pears are late this year", "A reader asks about wasps"],
  },
  {
    name: "an article begins at a line, titled by its first words",
    said: [["It had stood", "opening"]],
    titles: ["The cider press turns again", "It had stood still for eleven winters", ...ALL.slice(1)],
  },
  {
    name: "a line of text is a headline, and with nothing under it a heading",
    said: [
      ["It had stood", "headline"],
      ["Buy our", "headline"],
    ],
    titles: ["The cider press turns again", "It had stood still for eleven winters.", ...ALL.slice(1)],
  },
  { name: "an article is left out", said: [["Pears", "left-out"]], titles: [ALL[0], ALL[1], ALL[3]] as string[] },
  {
    name: "a section is a line of text, and what stood under it stands under none",
    said: [["Letters", "text"]],
    titles: ALL,
    sections: ["News", "News", "News", null],
  },
  {
    name: "a line is the section of what follows, up to the next",
    said: [["Now it turns", "section"]],
    titles: ALL,
    sections: ["News", "Now it turns on Saturdays.", "Now it turns on Saturdays.", "Letters"],
  },
  {
    name: "what was said is taken back by saying that all is as found",
    said: [
      ["Pears", "left-out"],
      ["Pears", "as-found"],
    ],
    titles: ALL,
    sections: ["News", "News", "News", "Letters"],
  },
])("$name", async ({ said, titles: expected, sections: under }) => {
  const issue = await read();
  const split = correct(
    issue,
    said.map(([text, as]) => treat(issue, text, as)),
  );
  expect(titles(split)).toEqual(expected);
  if (under) expect(sections(split)).toEqual(under);
});

test("articles of which nothing was said keep their fingerprint and every value", async () => {
  const issue = await read();
  const split = correct(issue, [treat(issue, "How the beam", "heading")]);
  expect(split.articles.map(({ found }) => found)).toEqual([null, 2, 3]);
  expect(split.articles[2]?.article).toEqual(issue.articles[3]);
  expect(fingerprintOf(split.articles[1]?.article as never)).toBe(fingerprintOf(issue.articles[2] as never));
});

test("a joined article has the text of both, with the headline as a heading and the links in their place", async () => {
  const issue = await read();
  const split = correct(issue, [treat(issue, "How the beam", "heading")]);
  const [first] = split.articles;
  expect(first?.article.author).toBe("Hanna Quill");
  expect(first?.article.text).toContain("How the beam was cut\n\nThree carpenters");
  expect(first?.article.blocks.map(({ kind }) => kind)).toEqual([
    "paragraph",
    "paragraph",
    "paragraph",
    "heading",
    "paragraph",
  ]);
  const [link] = first?.article.links ?? [];
  expect(first?.article.text.slice(link?.start, link?.end)).toBe("its own millers");
});

test("a byline of an article that joins another stays in the text", async () => {
  const issue = await read();
  const split = correct(issue, [treat(issue, "The cider press", "text"), treat(issue, "Pears", "heading")]);
  expect(titles(split)[0]).toBe("The cider press turns again");
  expect(split.articles[0]?.article.text).toContain("Hanna Quill");
});

test("furniture is restored where it stood, and a line is left out with its reason", async () => {
  const issue = await read();
  const split = correct(issue, [treat(issue, "Unsubscribe", "text"), treat(issue, "Buy our", "furniture")]);
  expect(textOf(split, "A reader asks about wasps")).toBe(
    "Leave them a plate of jam, far from the table.\n\nUnsubscribe from this newsletter",
  );
  expect(split.furniture.map(({ text, reason }) => [text.slice(0, 7), reason.rule])).toEqual([["Buy our", "editor"]]);
});

test("an article goes with all its lines, and takes the section it stands under then", async () => {
  const issue = await read();
  const before = idOf(issue, "The cider press");
  const split = correct(issue, [{ act: "move", line: idOf(issue, "A reader"), before }]);
  expect(titles(split)).toEqual([ALL[3], ALL[0], ALL[1], ALL[2]]);
  expect(sections(split)).toEqual(["News", "News", "News", "News"]);
  const last = correct(issue, [{ act: "move", line: idOf(issue, "Pears"), before: null }]);
  expect(titles(last)).toEqual([ALL[0], ALL[1], ALL[3], ALL[2]]);
  expect(textOf(last, "Pears are late this year")).toBe(issue.articles[2]?.text);
});

test("a head is found by the line an article begins with, whatever else is said of it", async () => {
  const issue = await read();
  const line = idOf(issue, "The cider press");
  const split = correct(issue, [
    { act: "head", line, title: "Cider again", author: null },
    treat(issue, "How the beam", "heading"),
  ]);
  expect(split.articles[0]?.heads.map(({ correction }) => correction)).toEqual([
    { title: "Cider again", author: null },
  ]);
  expect(split.articles[0]?.article.title, "the fingerprint is of what is printed").toBe("The cider press turns again");
});

test("a rule holds for every line with the same words, whatever its numbers; a correction overrules it", async () => {
  const rules: SplitRule[] = [
    { words: hashForRule("Buy our pruning knives, edition 7, at half the price."), as: "furniture" },
  ];
  const issue = await read();
  const split = correct(issue, [], rules);
  expect(split.furniture.map(({ reason }) => reason.rule)).toContain("publication-rule");
  expect(textOf(split, "A reader asks about wasps")).not.toContain("pruning");
  const kept = correct(issue, [treat(issue, "Buy our", "as-found")], rules);
  expect(kept.articles.map(({ article }) => article)).toEqual(issue.articles);
});

test("equal lines are told apart by their order", async () => {
  const issue = await read(
    ISSUE.replaceAll("Buy our pruning knives, edition 41, at half the price.", "Ring the bell.\n\nRing the bell."),
  );
  const bells = listLines(issue).filter(({ text }) => text === "Ring the bell.");
  const second = bells[1]?.id ?? "";
  const split = correct(issue, [{ act: "treat", line: second, as: "furniture" }]);
  expect(textOf(split, "A reader asks about wasps")?.match(/Ring/g)).toHaveLength(1);
});

test("what speaks of a line that is no longer there is passed over", async () => {
  const issue = await read();
  const gone: SplitCorrection[] = [
    { act: "treat", line: "0000000000000000-0", as: "furniture" },
    { act: "move", line: idOf(issue, "Pears"), before: "0000000000000000-0" },
  ];
  expect(correct(issue, gone).articles.map(({ article }) => article)).toEqual(issue.articles);
});

test("whatever is said of any line, no word is lost and none is added", async () => {
  const issue = await read();
  const before = countWords({ ...issue, articles: correct(issue, []).articles });
  const all = listLines(issue);
  // Names of sections are no part of articles.
  for (const name of ["News", "Letters"]) before.set(name, 1);
  for (const line of all) {
    for (const as of ["headline", "heading", "text", "section", "furniture", "left-out"] as const) {
      const split = correct(issue, [{ act: "treat", line: line.id, as }]);
      const after = countWords(split);
      const named = split.lines
        .filter(({ kind }) => kind === "section")
        .flatMap(({ text }) => text.match(/\p{L}+/gu) ?? []);
      for (const word of named) after.set(word, (after.get(word) ?? 0) + 1);
      expect(Object.fromEntries(after), `${line.text} as ${as}`).toEqual(Object.fromEntries(before));
    }
  }
});

/** An issue of one article with as many lines, each with a link and behind a line that was removed. */
function makeLong(issue: ParsedIssue, count: number): ParsedIssue {
  const line = "A line of words. ";
  const at = Array.from({ length: count }, (_, k) => ({ start: k * line.length, end: k * line.length + 6 }));
  const [article] = issue.articles;
  if (!article) throw new Error("The issue has no article.");
  return {
    ...issue,
    articles: [
      {
        ...article,
        text: line.repeat(count),
        blocks: at.map((span) => ({
          ...span,
          end: span.start + line.length - 1,
          kind: "paragraph" as const,
          level: null,
        })),
        links: at.map((span) => ({ ...span, href: "https://fenn.example/" })),
      },
    ],
    furniture: at.map(() => ({
      text: "Unsubscribe",
      reason: { rule: "unsubscribe", words: "" },
      before: { article: 0, block: 0 },
    })),
  };
}

test("costs as much more as an issue is longer, with a rule for every line", async () => {
  const issue = await read();
  const rule: SplitRule = { words: hashForRule("Unsubscribe"), as: "text" };
  const cost = (count: number) => {
    const long = makeLong(issue, count);
    const times = [1, 2, 3].map(() => {
      const start = process.cpuUsage();
      correct(long, [], [rule]);
      return process.cpuUsage(start).user;
    });
    return Math.min(...times);
  };
  cost(1_000);
  // A cost that grows with the square would be 64 times as much.
  expect(cost(16_000) / cost(2_000)).toBeLessThan(24);
});

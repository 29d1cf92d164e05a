import fc from "fast-check";
import { expect, test } from "vitest";
import type { MentionView } from "@/lib/archive/reading/articles/types";
import { cutAtHighlights } from "./cut-at-highlights";
import { excerptAround } from "./excerpt";
import { groupBlocks, spanOfGroup } from "./group-blocks";
import { listInlineRuns, safeHref } from "./inline-runs";
import { listSharedHere } from "./shared-passages";

const reason = { rule: "full-name", words: "A name." };
const mention = (start: number, end: number): MentionView => ({
  ...{ id: start, start, end, form: "", kind: "full", role: null, confidence: 1, reason },
  ...{ person: null, candidates: [], isDecided: false },
});
const span = fc
  .tuple(fc.nat(60), fc.integer({ min: 1, max: 12 }))
  .map(([start, length]) => ({ start, end: start + length }));

test("runs are the whole stretch in order, whatever overlaps", () => {
  const sources = fc.record({
    mentions: fc.array(span.map(({ start, end }) => mention(start, end))),
    dates: fc.array(span.map((one) => ({ ...one, form: "", kind: "day", date: null, reason }))),
    textLinks: fc.array(span.map((one) => ({ ...one, href: "https://example.org/" }))),
  });
  fc.assert(
    fc.property(span, sources, (within, source) => {
      let at = within.start;
      for (const run of listInlineRuns(within, source)) {
        expect(run.start).toBe(at);
        at = run.end;
      }
      expect(at).toBe(within.end);
    }),
  );
});

test("a link that a name swallows is kept behind the name", () => {
  const textLinks = [{ start: 2, end: 5, href: "https://example.org/" }];
  const runs = listInlineRuns({ start: 0, end: 10 }, { mentions: [mention(1, 6)], dates: [], textLinks });
  expect(runs.map(({ kind, start, end }) => [kind, start, end])).toEqual([
    ["plain", 0, 1],
    ["mention", 1, 6],
    ["link", 6, 6],
    ["plain", 6, 10],
  ]);
});

test("a name cut by a passage's border has its anchor once", () => {
  const source = { mentions: [mention(2, 8)], dates: [], textLinks: [] };
  const runs = [
    { start: 0, end: 5 },
    { start: 5, end: 10 },
  ].flatMap((within) => listInlineRuns(within, source));
  expect(runs.flatMap((run) => (run.kind === "mention" ? [run.isFirst] : []))).toEqual([true, false]);
});

test.each([
  ["https://example.org/a?b=c", true],
  ["HTTP://EXAMPLE.ORG", true],
  ["mailto:editor@example.org", true],
  ["javascript:alert(1)", false],
  ["java\nscript:alert(1)", false],
  ["data:text/html,<script>", false],
  ["//example.org", false],
  ["/admin", false],
  ["file:///etc/passwd", false],
])("a text link to %j is followed: %s", (href, isSafe) => {
  expect(safeHref(href) !== null).toBe(isSafe);
});

test("segments are the whole stretch in order, each passage begun once", () => {
  const highlights = fc.array(fc.array(span, { minLength: 1, maxLength: 3 }).map((spans) => ({ spans })));
  fc.assert(
    fc.property(span, highlights, (within, marked) => {
      let at = within.start;
      for (const segment of cutAtHighlights(within, marked)) {
        expect(segment.start).toBe(at);
        at = segment.end;
      }
      expect(at).toBe(within.end);
    }),
  );
});

test("list items that follow each other are one list; a text without blocks is read by its blank lines", () => {
  const item = (start: number) => ({ start, end: start + 1, kind: "list-item" as const, level: null });
  const paragraph = { start: 2, end: 3, kind: "paragraph" as const, level: null };
  expect(groupBlocks("ab c d", [item(0), item(1), paragraph, item(5)]).map((group) => group.kind)).toEqual([
    "list",
    "block",
    "list",
  ]);
  const text = "One\nstill one.\n\n\nTwo.";
  expect(groupBlocks(text, []).map((group) => text.slice(spanOfGroup(group).start, spanOfGroup(group).end))).toEqual([
    "One\nstill one.",
    "Two.",
  ]);
});

test.each([
  ["in the middle", "one two three four five", "three", 6, { before: "… two ", inside: "three", after: " four …" }],
  ["at the start", "one two three", "one", 5, { before: "", inside: "one", after: " two …" }],
  ["near a paragraph's start", "one\n\nTwo and three", "three", 11, { before: "Two and ", inside: "three", after: "" }],
  ["beside a paragraph's border", "one\n\ntwo\n\nthree", "two", 9, { before: "", inside: "two", after: "" }],
])("an excerpt %s keeps whole words of one paragraph", (_, text, word, chars, expected) => {
  const start = text.indexOf(word);
  expect(excerptAround(text, { start, end: start + word.length }, chars)).toEqual(expected);
});

test("what several articles share with this one is one passage with all of them", () => {
  const article = (id: number) => ({ id, title: `No. ${id}` }) as never;
  const related = (id: number, start: number, end: number, isShown = true) => ({
    ...{
      linkId: id,
      kind: "same-event" as const,
      status: "found" as const,
      order: null,
      isShown,
      score: 1,
      parts: [],
      summary: "",
    },
    article: article(id),
    evidence: [{ kind: "quotation" as const, here: [{ start, end }], there: [], words: "" }],
  });
  const shared = listSharedHere([related(1, 10, 20), related(2, 15, 25), related(3, 0, 5), related(4, 0, 9, false)]);
  expect(shared.map(({ spans, others }) => [spans, others.map((other) => other.id)])).toEqual([
    [[{ start: 0, end: 5 }], [3]],
    [[{ start: 10, end: 25 }], [1, 2]],
  ]);
});

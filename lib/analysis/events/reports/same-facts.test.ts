import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { explainLink } from "@/lib/analysis/events/evidence/explain-link";
import { makeArticle } from "@/lib/analysis/events/testing";
import { readIssue } from "@/lib/analysis/intake/read-issue";
import { alignSentences } from "./align-sentences";
import judged from "./same-facts.json";

// Pairs of sentences that are found in the reports of the sample archive's events, each read and judged. What is found and
// not judged counts as wrong, so that a change of the method has to be read as well.
const SAMPLES = join(import.meta.dirname, "../../../../samples");
const OPENING_CHARS = 48;

type Expected = { files: { file: string }[]; events: { articles: { title: string }[] }[] };

async function readTexts(files: Expected["files"]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  for (const { file } of files) {
    const upload = { fileName: basename(file), mediaType: null, bytes: readFileSync(join(SAMPLES, file)) };
    const result = await readIssue(upload);
    for (const { title, text } of result.ok ? result.issue.articles : []) texts.set(title ?? "", text);
  }
  return texts;
}

function findPairs(a: string, b: string): { a: string; b: string }[] {
  const { pairs } = explainLink(makeArticle(1, a), makeArticle(2, b), { score: 0, parts: [] });
  const printed = pairs.filter(({ kind }) => kind === "quotation" || kind === "passage");
  const told = { a: printed.flatMap((pair) => pair.a), b: printed.flatMap((pair) => pair.b) };
  const opening = (text: string, spans: { start: number }[]) => {
    const start = spans[0]?.start ?? 0;
    return text.slice(start, start + OPENING_CHARS).replace(/\s+/g, " ");
  };
  return alignSentences(a, b, told).map((pair) => ({ a: opening(a, pair.a), b: opening(b, pair.b) }));
}

test("of the sentences said to tell the same facts, six in seven do", async () => {
  const expected = JSON.parse(readFileSync(join(SAMPLES, "expected.json"), "utf8")) as Expected;
  const texts = await readTexts(expected.files);
  const found = expected.events.flatMap(({ articles }) =>
    articles.flatMap(({ title }, i) =>
      articles.slice(i + 1).flatMap((other) => findPairs(texts.get(title) ?? "", texts.get(other.title) ?? "")),
    ),
  );
  const right = found.filter((pair) => judged.some((one) => one.isRight && one.a === pair.a && one.b === pair.b));
  expect(found.length).toBeGreaterThanOrEqual(40);
  expect(right.length / found.length).toBeGreaterThanOrEqual(0.85);
});

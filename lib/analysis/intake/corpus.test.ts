import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { listBlocks } from "@/lib/analysis/html/list-blocks";
import { parseTree } from "@/lib/analysis/html/parse-tree";
import { listPlainWords } from "@/lib/analysis/text/words";
import { splitMailbox } from "./containers/mailbox-splitter";
import { readIssue } from "./read-issue";
import type { IntakeResult, ParsedIssue } from "./types";

const corpora = process.env.BACKFILE_CORPORA ?? "";
const hasCorpora = corpora !== "" && existsSync(corpora);
// One file must not hold an import up. Processor time, so that a busy machine does not fail the test.
const MAX_CPU_MS = 5_000;
const TIMEOUT_MS = 300_000;

function listFiles(folder: string, extension: string): string[] {
  return readdirSync(join(corpora, folder))
    .filter((name) => name.endsWith(extension))
    .map((name) => join(corpora, folder, name));
}

async function read(file: string): Promise<IntakeResult> {
  const start = process.cpuUsage();
  const result = await readIssue({ fileName: basename(file), mediaType: null, bytes: readFileSync(file) });
  const { user, system } = process.cpuUsage(start);
  expect((user + system) / 1000, file).toBeLessThan(MAX_CPU_MS);
  return result;
}

function expectSound(result: IntakeResult): void {
  if (!result.ok) {
    expect(result.reason.words.length).toBeGreaterThan(20);
    return;
  }
  for (const { text, blocks, links, title } of result.issue.articles) {
    expect(title.trim()).not.toBe("");
    let end = 0;
    for (const block of blocks) {
      expect(block.start).toBeGreaterThanOrEqual(end);
      expect(text.slice(block.start, block.end).trim()).not.toBe("");
      end = block.end;
    }
    expect(end).toBe(text.length);
    for (const link of links) expect(text.slice(link.start, link.end).trim()).not.toBe("");
  }
}

/** The words a reader of the original sees, and those that the parsed issue holds anywhere. */
function listWords(issue: ParsedIssue): { kept: Set<string>; all: string[] } {
  const { articles, furniture, title, number, date, publication } = issue;
  const header = [title, number, publication].flatMap((found) => [found?.value, found?.quote]);
  const inArticles = articles.flatMap(
    ({ title: own, section, author, dateline, text, reasons, date: day, headLinks }) => [
      ...[own, section, author, dateline, text, day?.quote, ...headLinks.map((link) => link.text)],
      ...reasons.map(({ words }) => words),
    ],
  );
  const held = [...header, date?.quote, ...inArticles, ...furniture.map(({ text }) => text)].join("\n");
  // In the sanitised page pictures are shown by their alternative text, and links of a menu run into each other.
  const html =
    issue.publishedHtml?.replace(/<span[^>]*role="img"[^>]*>[^<]*<\/span>/g, " ").replaceAll("</a>", "</a> ") ?? null;
  const tree = html === null ? null : parseTree(html, { maxElements: 150_000, maxDepth: 512 });
  const seen = tree?.ok
    ? listBlocks(tree, { baseUrl: null, keepNavigation: true })
        .blocks.map(({ text }) => text)
        .join("\n")
    : issue.publishedText.replace(/https?:\S+/g, " ");
  const fold = (text: string) => listPlainWords(text).map(({ folded }) => folded);
  return { kept: new Set(fold(held)), all: fold(seen) };
}

describe.skipIf(!hasCorpora)("real documents (set BACKFILE_CORPORA to run)", { timeout: TIMEOUT_MS }, () => {
  it.each(["newsletters/this-week-in-rust", "newsletters/bitcoin-optech", "newsletters/rust-blog"])(
    "reads every file of %s",
    async (folder) => {
      for (const file of listFiles(folder, ".md")) {
        const result = await read(file);
        expect(result.ok, file).toBe(true);
        expectSound(result);
      }
    },
  );

  it("reads or refuses every mail of the robustness set, with words", async () => {
    const files = listFiles("robustness/email", ".eml");
    expect(files.length).toBeGreaterThan(100);
    for (const file of files) expectSound(await read(file));
  });

  it("accounts for every word of newsletters that came as mails and pages", async () => {
    const folder = join(corpora, "newsletters-mail", "files");
    let words = 0;
    const lost: string[] = [];
    for (const name of readdirSync(folder)) {
      const result = await read(join(folder, name));
      expect(result.ok, name).toBe(true);
      expectSound(result);
      if (!result.ok) continue;
      const { kept, all } = listWords(result.issue);
      words += all.length;
      // Words that run into each other on one side are found in the letters of the other.
      const letters = [...kept].join(" ");
      const missing = all.filter((word) => !kept.has(word) && !letters.includes(word));
      if (missing.length > 0) lost.push(`${name}: ${missing.slice(0, 10).join(" ")}`);
    }
    expect(words).toBeGreaterThan(100_000);
    expect(lost).toEqual([]);
  });

  it("parts a mailbox into its mails", async () => {
    const file = join(corpora, "robustness/email/sample-ham.mbox");
    const mails = splitMailbox(readFileSync(file));
    expect(mails).toHaveLength(200);
    for (const bytes of mails) expectSound(await readIssue({ fileName: "mail.eml", mediaType: null, bytes }));
  });

  it("reads each PDF, or says why not", async () => {
    const results = await Promise.all(listFiles("robustness/pdf", ".pdf").map(read));
    for (const result of results) expectSound(result);
    expect(results.filter((result) => result.ok)).toHaveLength(21);
  });

  it("reads wire reports with title and dateline as one article of the agency", async () => {
    const lineSchema = z.object({ title: z.string(), text: z.string() });
    const lines = readFileSync(join(corpora, "newsletters/kcna.jsonl"), "utf8")
      .split("\n")
      .filter(Boolean)
      .slice(0, 200);
    let right = 0;
    for (const line of lines) {
      const { title, text } = lineSchema.parse(JSON.parse(line));
      const result = await readIssue({
        fileName: "report.txt",
        mediaType: "text/plain",
        bytes: Buffer.from(`${title}\n\n${text}\n`),
      });
      expectSound(result);
      if (result.ok && result.issue.articles.length === 1 && result.issue.articles[0]?.title === title) right += 1;
    }
    expect(right / lines.length).toBeGreaterThan(0.95);
  });
});

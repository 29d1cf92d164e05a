import { expect, test } from "vitest";
import { readIssue } from "./read-issue";

const TEXT = "The ferry Aurora left the harbour of Sando at six on Monday morning with forty passengers and hay.";

async function pagesOf(fileName: string, source: string): Promise<string[] | undefined> {
  const read = await readIssue({ bytes: new TextEncoder().encode(source), fileName, mediaType: null });
  if (!read.ok) throw new Error(read.reason.words);
  return read.issue.pages;
}

test.each<[string, string, string, string[] | undefined]>([
  [
    "a page by its canonical address",
    "ferry.html",
    `<html><head><title>Ferry</title><link rel="canonical" href="https://post.example/ferry"></head><body><article><h1>Ferry</h1><p>${TEXT}</p></article></body></html>`,
    ["https://post.example/ferry"],
  ],
  [
    "Markdown by path and aliases",
    "ferry.md",
    `+++\npath = "2013/03/04/Ferry"\ntitle = "Ferry"\naliases = ["2013/03/04/Ferry.html"]\n+++\n\n${TEXT}\n`,
    ["/2013/03/04/Ferry", "/2013/03/04/Ferry.html"],
  ],
  [
    "Markdown by a whole address, and not by a lone word",
    "ferry.md",
    `---\ntitle: Ferry\nurl: https://post.example/ferry\npath: ferry\npermalink: "javascript:alert(1)"\n---\n\n${TEXT}\n`,
    ["https://post.example/ferry"],
  ],
  ["none where nothing says it", "ferry.md", `# Ferry\n\n${TEXT}\n`, undefined],
])("the addresses a document was published at: %s", async (_, fileName, source, pages) => {
  expect(await pagesOf(fileName, source)).toEqual(pages);
});

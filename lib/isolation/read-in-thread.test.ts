import { expect, test } from "vitest";
import { analyseIssue } from "@/lib/analysis/articles/analyse-issue";
import { listEntryPages } from "@/lib/analysis/intake/list-entry-pages";
import { readIssue } from "@/lib/analysis/intake/read-issue";
import { makePdf, setLines } from "@/lib/analysis/pdf/testing/make-pdf";
import { HARBOUR, OTHER, textFile } from "@/lib/archive/testing/documents";
import { listPagesInThread, readInThread } from "./read-in-thread";

test("a thread reads and analyses as this one does, several files at once", async () => {
  const uploads = [textFile("harbour.txt", HARBOUR), textFile("other.txt", OTHER), textFile("empty.txt", "")];
  const read = await Promise.all(uploads.map((upload) => readInThread(upload, {})));
  for (const [index, upload] of uploads.entries()) {
    const here = await readIssue(upload);
    expect(read[index]).toEqual({ ...here, analyses: here.ok ? analyseIssue(here.issue, null) : undefined });
  }
  expect(read.map((one) => one.ok)).toEqual([true, true, false]);
});

test("a thread lists the entries of a feed, and reads a PDF", async () => {
  const feed = textFile("feed.xml", "<rss><channel><item><title>Ferry</title></item></channel></rss>");
  expect(await listPagesInThread(feed)).toEqual(listEntryPages(feed));
  const pdf = {
    fileName: "issue.pdf",
    mediaType: null,
    bytes: makePdf([setLines(["The ferry runs again since Monday."], 60, 60)]),
  };
  expect(await readInThread(pdf, {})).toMatchObject({ ok: true, issue: { format: "pdf" } });
});

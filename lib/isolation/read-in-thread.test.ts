import { expect, test } from "vitest";
import { analyseIssue } from "@/lib/analysis/articles/analyse-issue";
import { readIssue } from "@/lib/analysis/intake/read-issue";
import { HARBOUR, OTHER, textFile } from "@/lib/archive/testing/documents";
import { readInThread } from "./read-in-thread";

test("a thread reads and analyses as this one does, several files at once", async () => {
  const uploads = [textFile("harbour.txt", HARBOUR), textFile("other.txt", OTHER), textFile("empty.txt", "")];
  const read = await Promise.all(uploads.map((upload) => readInThread(upload, {})));
  for (const [index, upload] of uploads.entries()) {
    const here = await readIssue(upload);
    expect(read[index]).toEqual({ ...here, analyses: here.ok ? analyseIssue(here.issue, null) : undefined });
  }
  expect(read.map((one) => one.ok)).toEqual([true, true, false]);
});

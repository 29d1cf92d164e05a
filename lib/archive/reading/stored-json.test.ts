import { expect, test } from "vitest";
import { describeMention } from "@/lib/analysis/people/describe-mention";
import { createArchive } from "@/lib/archive/archive";
import { HARBOUR, MOUNTAIN, textFile } from "@/lib/archive/testing/documents";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";
import {
  findReason,
  readBlocks,
  readCandidates,
  readFurniture,
  readPictures,
  readReason,
  readReasonList,
  readTextLinks,
} from "./stored-json";

const PAGE = `<html><head><title>The Quay Gazette, March 7, 2019</title></head><body><h1>Lamps for the Quay</h1>
<p>The harbour master, Ilija Petrov, has <a href="https://example.org/lamps">ordered forty lamps</a> for the old quay. The first
were lit on Tuesday evening while the ferry band played.</p><ul><li>Ten stand at the pier.</li></ul>
<p>Petrov said the lamps would pay for themselves within four years, and that the ferry would run an hour longer.</p>
<p><a href="https://example.org/stop">Unsubscribe</a></p></body></html>`;

onBothEngines("JSON columns", (open) => {
  test("are read as they were written, nothing left out", async () => {
    const database = await open();
    const archive = createArchive(database, { dataFolder: database.dataFolder });
    const page = { fileName: "quay.html", mediaType: "text/html", bytes: new TextEncoder().encode(PAGE) };
    const files = [textFile("harbour.txt", HARBOUR), textFile("mountain.txt", MOUNTAIN), page];
    await archive.imports.analyse(await archive.imports.receive(files));
    const { client: db } = database;
    const texts = await db.articleText.findMany();
    expect(texts.length).toBeGreaterThanOrEqual(3);
    expect(texts.flatMap(({ links }) => readTextLinks(links)).length).toBeGreaterThan(0);
    for (const { blocks, links, reasons } of texts) {
      expect(readBlocks(blocks)).toEqual(blocks);
      expect(readTextLinks(links)).toEqual(links);
      expect(readReasonList(reasons)).toEqual(reasons);
    }
    for (const { furniture, warnings } of await db.issueText.findMany()) {
      expect(readFurniture(furniture)).toEqual(furniture);
      expect(readReasonList(warnings)).toEqual(warnings);
    }
    for (const { numberReason, dateReason, publicationReason } of await db.issue.findMany()) {
      for (const reason of [numberReason, dateReason, publicationReason]) expect(findReason(reason)).toEqual(reason);
    }
    const mentions = await db.mention.findMany();
    expect(mentions.length).toBeGreaterThan(0);
    for (const { rule, args, candidates } of mentions) {
      expect(describeMention({ rule, args }).words).toMatch(/\.$/);
      expect(readCandidates(candidates)).toEqual(candidates);
    }
  });
});

test("no pictures are read as none, however that was written", () => {
  expect(readPictures(null)).toEqual([]);
  expect(readPictures({})).toEqual([]);
});

test("what is none of the kind is not taken for it", () => {
  expect(() => readPictures({ at: 0 })).toThrow();
  expect(() => readReason({ rule: "x" })).toThrow();
  expect(() => readBlocks([{ start: 0, end: 1, kind: "table", level: null }])).toThrow();
});

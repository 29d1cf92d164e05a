import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import { beforeEach, expect, test } from "vitest";
import { type Archive, createArchive } from "@/lib/archive/archive";
import { zipOf } from "@/lib/archive/testing/archives";
import { answerOf, pageOf, recordOf, warcGzOf } from "@/lib/archive/testing/web-archives";
import { onBothEngines } from "@/lib/db/testing/on-both-engines";

const FERRY = pageOf(
  "The ferry runs again",
  "Since Monday the ferry runs to the island again, at every full hour, and nobody waits.",
);
const CLOCK = pageOf(
  "The clock stands still",
  "The clock of the tower has stopped at ten to three, and nobody winds it <a href='/p/tower'>for years</a>.",
);
const TROUT = pageOf(
  "Trout in the harbour",
  "Twelve trout were seen below the pier, where none had been for a hundred years.",
);

const page = (path: string, block: Uint8Array) =>
  recordOf({ type: "response", address: `https://quay.example${path}`, block });

onBothEngines("a web archive", (open) => {
  let archive: Archive;

  beforeEach(async () => {
    const database = await open();
    archive = createArchive(database, { dataFolder: database.dataFolder });
  });

  async function importAll(fileName: string, bytes: Uint8Array) {
    const importId = await archive.imports.receive([{ fileName, mediaType: null, bytes }]);
    await archive.imports.analyse(importId);
    const rows = await archive.database.client.importFile.findMany({
      where: { importId },
      orderBy: { position: "asc" },
    });
    return rows.map((row) => [row.fileName, row.status, row.failureWords].filter(Boolean).join(" | "));
  }

  const RECORDS = [
    recordOf({ type: "warcinfo", block: "software: none", mediaType: "application/warc-fields" }),
    recordOf({ type: "request", address: "https://quay.example/p/ferry", block: "GET /p/ferry HTTP/1.1\r\n\r\n" }),
    page("/p/ferry?utm_source=mail", answerOf(gzipSync(FERRY), ["Content-Encoding: gzip"])),
    page(
      "/p/clock.html",
      answerOf(brotliCompressSync(CLOCK), ["Content-Type: text/html; charset=utf-8", "Content-Encoding: br"]),
    ),
    page("/p/trout", answerOf(deflateSync(TROUT), ["Content-Encoding: deflate"])),
    page("/p/old", answerOf("Moved", [], "301 Moved Permanently")),
    page("/logo.png", answerOf("PNG", ["Content-Type: image/png"])),
    recordOf({ type: "revisit", address: "https://quay.example/p/ferry", block: "HTTP/1.1 200 OK\r\n\r\n" }),
    recordOf({
      type: "response",
      address: "dns:quay.example",
      block: "20210305\nquay.example. 10 IN A 10.0.0.1",
      mediaType: "text/dns",
    }),
  ];
  const SAID =
    "Left out: redirects and errors of servers (1); pictures, scripts and other files that are no pages (2); repeats of what was saved before (1).";

  test("gives each page with its address and the time when it was saved, and counts what is left out", async () => {
    expect(await importAll("quay.warc.gz", warcGzOf(RECORDS))).toEqual([
      `quay.warc.gz | unpacked | 3 files were taken out of it. ${SAID}`,
      "quay.warc.gz › quay.example/p/ferry.html | ready",
      "quay.warc.gz › quay.example/p/clock.html | ready",
      "quay.warc.gz › quay.example/p/trout.html | ready",
    ]);
    const { previews } = await archive.imports.get(1);
    expect(previews.map(({ origin }) => origin)).toEqual([
      null,
      { address: "https://quay.example/p/ferry?utm_source=mail", savedAt: "2021-03-05T09:30:00Z" },
      { address: "https://quay.example/p/clock.html", savedAt: "2021-03-05T09:30:00Z" },
      { address: "https://quay.example/p/trout", savedAt: "2021-03-05T09:30:00Z" },
    ]);
    // The day on which a page was saved is not the day of its issue; its links lead on from its own address.
    const issues = await archive.database.client.issue.findMany({ select: { date: true } });
    expect(issues).toEqual([{ date: null }, { date: null }, { date: null }]);
    const articles = await archive.database.client.articleText.findMany({ select: { links: true } });
    expect(JSON.stringify(articles)).toContain("https://quay.example/p/tower");
  });

  test("is read the same when it is not packed, or lies in a WACZ without what lists it", async () => {
    const plain = await importAll("quay.warc", Buffer.concat(RECORDS));
    expect(plain.map((line) => line.replace(/ \|.*/, ""))).toHaveLength(4);
    const wacz = zipOf([
      { name: "datapackage.json", data: `{"profile":"data-package","wacz_version":"1.1.1"}` },
      { name: "pages/pages.jsonl", data: `{"format":"json-pages-1.0","id":"pages","title":"All Pages"}\n` },
      { name: "indexes/index.cdx.gz", data: gzipSync("example,quay)/p/ferry 20210305093000 {}\n") },
      { name: "archive/data.warc.gz", data: warcGzOf(RECORDS) },
    ]);
    expect(await importAll("quay.wacz", wacz)).toEqual([
      "quay.wacz | unpacked | 1 file was taken out of it. Left out: lists and indexes of the web archive (3).",
      `quay.wacz › archive/data.warc.gz | unpacked | 3 files were taken out of it. ${SAID}`,
      ...["ferry", "clock", "trout"].map((name) =>
        expect.stringContaining(`quay.wacz › archive/data.warc.gz › quay.example/p/${name}.html | duplicate`),
      ),
    ]);
  });

  test("one that breaks off gives what came before, and says so; a page that unpacks to more than is read is refused", async () => {
    const bomb = page(
      "/bomb",
      answerOf(gzipSync(Buffer.alloc(30 * 1024 * 1024, "<p>x</p>")), ["Content-Encoding: gzip"]),
    );
    const damaged = page("/damaged", answerOf(Buffer.from([0x1f, 0x8b, 8, 0, 1, 2, 3]), ["Content-Encoding: gzip"]));
    const half = page("/half", answerOf(CLOCK)).subarray(0, 300);
    expect(
      await importAll("half.warc", Buffer.concat([bomb, damaged, page("/p/trout", answerOf(TROUT)), half])),
    ).toEqual([
      "half.warc | unpacked | 3 files were taken out of it. The web archive ends within a record. What stands behind that was not read.",
      "half.warc › quay.example/bomb.html | failed | It is larger than a document that is read may be. Remove its pictures, or split it.",
      "half.warc › quay.example/damaged.html | failed | It is damaged where it lies in the archive. Look for another copy of it.",
      "half.warc › quay.example/p/trout.html | ready",
    ]);
  });

  test("many pages that unpack to far more than the archive end it", async () => {
    const packed = gzipSync(Buffer.alloc(24 * 1024 * 1024, "<p>x</p>"));
    const records = [1, 2, 3, 4].map((at) => page(`/${at}`, answerOf(packed, ["Content-Encoding: gzip"])));
    const [said] = await importAll("bombs.warc", Buffer.concat(records));
    expect(said).toContain("What it unpacks to is far larger than it: it is not unpacked any further.");
  });
});

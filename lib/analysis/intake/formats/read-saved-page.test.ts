import { expect, test } from "vitest";
import { MAX_MIME_PARTS } from "@/lib/analysis/intake/limits";
import { makePng } from "@/lib/analysis/intake/pictures/testing/make-png";
import { readIssue } from "@/lib/analysis/intake/read-issue";

const PHOTO = makePng(120, 80);
const PAGE = "https://harbour.example/issues/ferry";
const FERRY = "The ferry to the islands runs again since Monday, after six weeks in the yard, and the queue was long.";
const MARKET = "The market hall opens on Friday with forty stalls, and the council has promised to keep the rents.";
const HTML = `<html><head><title>The Ferry Is Back</title></head><body><article><h1>The Ferry Is Back</h1><p>${FERRY}</p>
<img src="../photo.png" alt="The ferry"><img src="https://elsewhere.example/a.png" alt="Elsewhere"><p>${MARKET} <a href="/rents">Rents</a></p></article></body></html>`;

type Part = { type: string; location: string; body: string; isBase64?: boolean };
const PHOTO_PART = { type: "image/png", location: "https://harbour.example/photo.png", isBase64: true };
const PICTURE: Part = { ...PHOTO_PART, body: Buffer.from(PHOTO).toString("base64").replace(/.{76}/g, "$&\r\n") };
const FRAME: Part = {
  type: "text/html",
  location: "https://ads.example/",
  body: "<p>Buy a boat from us, today only.</p>",
};

const BLINK = ["From: <Saved by Blink>", `Snapshot-Content-Location: ${PAGE}`, "Subject: The Ferry Is Back"];
const EXPLORER = ['From: "Saved by Windows Internet Explorer 11"', "Subject: The Ferry Is Back"];

function save(head: string[], parts: Part[]): Uint8Array {
  const lines = [
    ...head,
    "Date: Tue, 5 Mar 2019 08:00:00 -0000",
    "MIME-Version: 1.0",
    'Content-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----Part--x"',
    "",
    "",
    ...parts.flatMap(({ type, location, body, isBase64 }) => [
      "------Part--x",
      `Content-Type: ${type}`,
      `Content-Transfer-Encoding: ${isBase64 ? "base64" : "8bit"}`,
      `Content-Location: ${location}`,
      "",
      body,
    ]),
    "------Part--x--",
    "",
  ];
  return new TextEncoder().encode(lines.join("\r\n"));
}

const read = (bytes: Uint8Array) => readIssue({ fileName: "ferry.mhtml", mediaType: null, bytes });
const ROOT: Part = { type: "text/html", location: PAGE, body: HTML };

test.each([
  ["Chromium", BLINK],
  ["Internet Explorer", EXPLORER],
])("a page saved in one file by %s is that page, with its address and its pictures in their place", async (_, head) => {
  const result = await read(save(head, [ROOT, FRAME, PICTURE]));
  if (!result.ok) throw new Error(result.reason.words);
  const { issue } = result;
  expect(issue).toMatchObject({ format: "html", pages: [PAGE], date: null, senders: [] });
  const [article, ...rest] = issue.articles;
  expect(rest).toEqual([]);
  expect(article?.title).toBe("The Ferry Is Back");
  expect(article?.text).not.toContain("boat");
  expect(article?.links.map(({ href }) => href)).toEqual(["https://harbour.example/rents"]);
  expect(article?.pictures?.map(({ at, alt }) => [article.text.slice(at, at + 6), alt])).toEqual([
    ["The ma", "The ferry"],
  ]);
  expect(issue.pictures?.map(({ bytes }) => bytes)).toEqual([PHOTO]);
  expect(issue.publishedHtml).not.toContain("elsewhere.example");
});

test("one without a page, and one of more parts than a page has, are refused with what to do", async () => {
  expect(await read(save(BLINK, [PICTURE]))).toMatchObject({ ok: false, reason: { code: "no-text" } });
  const many = Array.from({ length: MAX_MIME_PARTS + 1 }, () => ({ ...FRAME, body: "" }));
  expect(await read(save(BLINK, many))).toMatchObject({ ok: false, reason: { code: "too-many-parts" } });
});

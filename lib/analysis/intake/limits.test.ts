import { describe, expect, it } from "vitest";
import { MAX_ARTICLES, MAX_FILE_BYTES, MAX_HTML_DEPTH, MAX_MIME_DEPTH, MAX_MIME_PARTS, MAX_TEXT_CHARS } from "./limits";
import { readIssue } from "./read-issue";

async function read(fileName: string, content: string | Uint8Array) {
  const result = await readIssue({ fileName, mediaType: null, bytes: Buffer.from(content) });
  return result.ok ? "read" : result.reason;
}

const MAIL = "From: a@x.example\r\nSubject: Deep\r\nMIME-Version: 1.0\r\n";

describe("each limit answers with its code and with words that say what can be done", { timeout: 120_000 }, () => {
  it("size of the file", async () => {
    expect(await read("a.txt", Buffer.alloc(MAX_FILE_BYTES + 1, "a"))).toMatchObject({
      code: "too-large",
      words: /MiB/,
    });
  });

  it("length of the text", async () => {
    expect(await read("a.txt", "word ".repeat(MAX_TEXT_CHARS / 5 + 1))).toMatchObject({ code: "too-large" });
  });

  it("depth of a page", async () => {
    const html = `<!doctype html><html><body>${"<div>".repeat(MAX_HTML_DEPTH + 10)}text`;
    expect(await read("a.html", html)).toMatchObject({ code: "too-deep", words: /deep/ });
  });

  it("elements of a page", async () => {
    const html = `<!doctype html><html><body>${"<i></i>".repeat(200_000)}`;
    expect(await read("a.html", html)).toMatchObject({ code: "too-many-parts", words: /elements/ });
  });

  it("depth of a mail", async () => {
    let mail = MAIL;
    for (let i = 0; i < MAX_MIME_DEPTH + 10; i += 1)
      mail += `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`;
    expect(await read("a.eml", mail)).toMatchObject({ code: "too-deep" });
  });

  it("parts of a mail", async () => {
    const mail = `${MAIL}Content-Type: multipart/mixed; boundary=b\r\n\r\n${"--b\r\n\r\nx\r\n".repeat(MAX_MIME_PARTS + 10)}--b--`;
    expect(await read("a.eml", mail)).toMatchObject({ code: "too-many-parts", words: /parts/ });
  });

  it("articles of an issue", async () => {
    const items = Array.from({ length: MAX_ARTICLES + 1 }, (_, i) => `## Item ${i}\n\nText of it.\n`).join("\n");
    expect(await read("a.md", `---\ntitle: 'Long Digest #1'\n---\n${items}`)).toMatchObject({ code: "too-many-parts" });
  });

  it("nesting of Markdown", async () => {
    expect(await read("a.md", `${">".repeat(5_000)} text`)).toMatchObject({ code: "too-deep" });
  });
});

describe("hostile text is read in linear time", { timeout: 120_000 }, () => {
  it.each([
    ["spaces", " ".repeat(100_000)],
    ["asterisks", "*".repeat(100_000)],
    ["names", "By Jane ".repeat(10_000)],
    ["capitals", "SEOUL ".repeat(20_000)],
    ["brackets", "<[(/".repeat(20_000)],
    ["short lines", "Fees Rise\n\n".repeat(5_000)],
    ["marks of sections", "*** NEWS\n".repeat(5_000)],
    ["links", "[a](b)".repeat(20_000)],
  ])("%s", async (_name, text) => {
    const start = process.cpuUsage();
    for (const fileName of ["a.txt", "a.md", "a.html"]) await read(fileName, `x\n${text}`);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(20_000);
  });
});

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

/** Processor time of reading, the least of three, so that what else the machine does and the first run don't count. */
async function readMs(fileName: string, content: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 3; round += 1) {
    const start = process.cpuUsage();
    expect(await read(fileName, content)).toBe("read");
    times.push(process.cpuUsage(start).user / 1000);
  }
  return Math.min(...times);
}

describe("reading takes about as much longer as the file is longer", { timeout: 120_000 }, () => {
  const page = (body: string) => `<!doctype html><html><body><p>Notes of the day.</p>${body}`;
  it.each([
    ["dates", "a.txt", 6_000, (count: number) => `Notes\n\n${"on 12 March 2019 ".repeat(count)}`],
    ["links", "a.html", 400, (count: number) => page('<a href="/a">a</a> '.repeat(count))],
    ["lines of one block", "a.html", 1_000, (count: number) => page("<br>a".repeat(count))],
  ])("%s", async (_name, fileName, count, make) => {
    const short = await readMs(fileName, make(count));
    // A cost that grows with the square would be 25 times as much.
    expect((await readMs(fileName, make(count * 5))) / short).toBeLessThan(12);
  });

  it.each(["div", "ul", "blockquote"])("%s elements inside each other", async (tag) => {
    const nest = (depth: number) => page(`${`<${tag}>`.repeat(depth)}text${`</${tag}>`.repeat(depth)}`);
    expect((await readMs("a.html", nest(MAX_HTML_DEPTH - 10))) / (await readMs("a.html", nest(125)))).toBeLessThan(8);
  });
});

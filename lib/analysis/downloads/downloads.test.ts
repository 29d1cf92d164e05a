import { EpubCheck } from "@likecoin/epubcheck-ts";
import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { fromMarkdown } from "mdast-util-from-markdown";
import { expect, test } from "vitest";
import { makePng } from "@/lib/analysis/intake/pictures/testing/make-png";
import { spentMs } from "@/lib/analysis/text/testing/spent-ms";
import { DOWNLOAD_FORMS } from "./download-forms";
import { listKeptBlocks } from "./list-pieces";
import type { KeptArticle, KeptWork } from "./types";

const TEXT = "The quay stays.\n\nWhy it stays\n\nIt is <old> & dear; 3 * 4 = 12.\n\nfirst\n\nsecond\n\nlet a = `b`;";
const block = (words: string, kind: KeptArticle["blocks"][number]["kind"], level: number | null = null) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length, kind, level };
};
const ARTICLE: KeptArticle = {
  title: "Mayor keeps the quay",
  section: "Topic of the week",
  byline: "Jane Roe",
  dateline: null,
  text: TEXT,
  blocks: [
    block("The quay stays.", "paragraph"),
    block("Why it stays", "heading", 2),
    block("It is <old> & dear; 3 * 4 = 12.", "quote"),
    block("first", "list-item"),
    block("second", "list-item"),
    block("let a = `b`;", "preformatted"),
  ],
  links: [
    { start: 4, end: 8, href: "https://quay.example/a?b=1&c=(2)" },
    { start: 9, end: 14, href: "javascript:alert(1)" },
  ],
};
const WORK: KeptWork = {
  title: "Mayor keeps the quay",
  imprint: "Harbour Letter no. 12, 28 January 2013",
  publication: "Harbour Letter",
  number: "12",
  date: "2013-01-28",
  authors: ["Jane Roe"],
  language: "en",
  url: "https://archive.example/articles/7-mayor",
  hashes: ["3f".repeat(32)],
  articles: [ARTICLE],
};
const ISSUE: KeptWork = {
  ...WORK,
  title: "Harbour Letter no. 12",
  articles: [ARTICLE, { ...ARTICLE, title: "Second", blocks: [], links: [], section: null }],
};

test("Markdown is read back as the blocks it was written from, with safe links alone", () => {
  const [, body = ""] = /^---\n[\s\S]*?\n---\n([\s\S]*)$/.exec(DOWNLOAD_FORMS.markdown.write(WORK)) ?? [];
  const { children } = fromMarkdown(body);
  const kinds = children.map(({ type }) => type);
  expect(kinds).toEqual(["heading", "paragraph", "paragraph", "heading", "blockquote", "list", "code"]);
  expect(JSON.stringify(children)).toContain('"url":"https://quay.example/a?b=1&c=(2)"');
  expect(JSON.stringify(children)).not.toContain("javascript:");
  expect(plainText(children)).toContain("It is <old> & dear; 3 * 4 = 12.");
});

test("whatever an article says, Markdown shows it as it stands", () => {
  const words = fc
    .array(fc.constantFrom("a", "*", "_", "#", "1.", "-", ">", "`", "[x](y)", "<b>", "&amp;", "\\", "=", "~~~", "+"), {
      minLength: 1,
      maxLength: 8,
    })
    .map((parts) => parts.join(" "));
  fc.assert(
    fc.property(words, (text) => {
      const article = { ...ARTICLE, section: null, byline: null, text, blocks: [], links: [] };
      const written = DOWNLOAD_FORMS.markdown.write({ ...WORK, articles: [article] });
      const body = written.slice(written.indexOf("\n# "));
      expect(plainText(fromMarkdown(body).children.slice(1)).trim()).toBe(text.trim());
    }),
  );
});

test("an exclamation mark before a link makes no picture of it", () => {
  const article = {
    ...ARTICLE,
    text: "Great!here it is",
    blocks: [],
    links: [{ start: 6, end: 10, href: "https://a.example/" }],
  };
  const body = DOWNLOAD_FORMS.markdown.write({ ...WORK, articles: [article] }).split("\n---\n")[1] ?? "";
  const tree = JSON.stringify(fromMarkdown(body));
  expect(tree).not.toContain('"type":"image"');
  expect(tree).toContain('"type":"link"');
  expect(plainText(fromMarkdown(body).children.slice(2))).toBe("Great!here it is");
});

test.each(["All about C #", "# of the week ##", "One # two", "#", "C#"])("a title “%s” is shown whole", (title) => {
  const article = { ...ARTICLE, title, text: title, links: [] };
  const blocks = [{ start: 0, end: title.length, kind: "heading" as const, level: 2 }];
  const written = DOWNLOAD_FORMS.markdown.write({
    ...WORK,
    title,
    articles: [{ ...article, blocks, section: null, byline: null }],
  });
  const { children } = fromMarkdown(written.split("\n---\n")[1] ?? "");
  expect(children.map((node) => [node.type, plainText([node])])).toEqual([
    ["heading", title],
    ["heading", title],
  ]);
});

test("a fence is longer than any of very many runs of its sign", () => {
  const text = `${"`a".repeat(300_000)}\n\`\`\`\``;
  const blocks = [{ start: 0, end: text.length, kind: "preformatted" as const, level: null }];
  const written = DOWNLOAD_FORMS.markdown.write({ ...WORK, articles: [{ ...ARTICLE, text, blocks, links: [] }] });
  expect(written.endsWith("\n`````\n")).toBe(true);
});

test("pieces are the words of their block, whatever lies over each other and in any order", () => {
  const place = fc.nat(ARTICLE.text.length);
  const span = fc.tuple(place, place).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
  const links = fc.array(span.map((one) => ({ ...one, href: "https://a.example/" })));
  fc.assert(
    fc.property(fc.array(span, { minLength: 1 }), links, (spans, given) => {
      const blocks = spans.map((one) => ({ ...one, kind: "paragraph" as const, level: null }));
      const kept = listKeptBlocks({ ...ARTICLE, blocks, links: given });
      for (const [index, block] of kept.entries()) {
        const pieces = block.kind === "picture" ? [] : block.pieces;
        const { start, end } = blocks[index] ?? { start: 0, end: 0 };
        expect(pieces.map(({ text }) => text).join("")).toBe(ARTICLE.text.slice(start, end));
        const linked = pieces.flatMap(({ text, href }) => (href === null ? [] : [...text])).length;
        const isLinked = (at: number) => given.some((link) => link.start <= at && at < link.end);
        expect(linked).toBe(Array.from({ length: end - start }, (_, at) => start + at).filter(isLinked).length);
      }
    }),
  );
});

test("twice the blocks and links take about twice as long", () => {
  const cut = (count: number) => {
    const spans = Array.from({ length: count }, (_, at) => ({ start: at * 4, end: at * 4 + 3 }));
    const blocks = spans.map((span) => ({ ...span, kind: "paragraph" as const, level: null }));
    const links = spans.map((span) => ({ ...span, href: "https://a.example/" }));
    const article = { ...ARTICLE, text: "abc\n".repeat(count), blocks, links };
    return spentMs(() => expect(listKeptBlocks(article)).toHaveLength(count));
  };
  cut(2_000);
  const [some, many] = [cut(2_000), cut(32_000)];
  // Sixteen times as many: by halving some 25 times as long, link by link 256 times.
  expect(many / Math.max(some, 5)).toBeLessThan(100);
});

test("the front matter says where a text is from", () => {
  const written = DOWNLOAD_FORMS.markdown.write(WORK);
  expect(written).toContain('publication: "Harbour Letter"\nnumber: "12"\ndate: "2013-01-28"');
  expect(written).toContain(`sha256: ["${"3f".repeat(32)}"]`);
});

test("plain text has each title underlined and its source at the end", () => {
  const written = DOWNLOAD_FORMS.text.write(ISSUE);
  expect(written).toMatch(/^Harbour Letter no\. 12\n={21}\n/);
  expect(written).toContain("Mayor keeps the quay\n--------------------\n\nBy Jane Roe\n\nThe quay stays.");
  expect(written).toContain("- first\n\n- second");
  expect(written.trimEnd().split("\n").at(-1)).toBe(`SHA-256 of the original: ${"3f".repeat(32)}`);
});

test.each([
  ["an article", WORK],
  ["an issue", ISSUE],
  ["a text from right to left, undated", { ...WORK, language: "ar", date: null, number: null, publication: null }],
  ["a title of signs", { ...WORK, title: `<&"'> \u0000`, articles: [{ ...ARTICLE, title: "<&>" }] }],
])("the EPUB of %s is valid", async (_, work) => {
  const book = DOWNLOAD_FORMS.epub.write(work);
  const report = await EpubCheck.validate(book);
  const problems = report.messages.filter(({ severity }) => severity === "error" || severity === "fatal");
  expect(problems).toEqual([]);
  expect(report.valid).toBe(true);
});

test("an EPUB names itself first, and is the same each time", () => {
  const book = DOWNLOAD_FORMS.epub.write(ISSUE);
  expect(strFromU8(book.subarray(30, 58))).toBe("mimetypeapplication/epub+zip");
  expect(DOWNLOAD_FORMS.epub.write(ISSUE)).toEqual(book);
  const files = unzipSync(book);
  expect(strFromU8(files["book/article-1.xhtml"] ?? new Uint8Array())).toContain("<li>first</li>\n<li>second</li>");
  expect(Object.keys(files).filter((name) => name.includes("article-"))).toHaveLength(2);
});

type Node = { type: string; value?: string; children?: Node[] };

function plainText(nodes: readonly Node[]): string {
  return nodes.map((node) => node.value ?? (node.type === "break" ? "\n" : plainText(node.children ?? []))).join("");
}

const PICTURE = { url: "https://archive.example/pictures/ab", bytes: makePng(8, 6) };
const PICTURED: KeptWork = {
  ...WORK,
  articles: [
    {
      ...ARTICLE,
      pictures: [
        { at: 0, alt: "The quay [north]", url: PICTURE.url, file: { mediaType: "image/png", bytes: PICTURE.bytes } },
        { at: ARTICLE.text.indexOf("first"), alt: "A boat", url: "https://archive.example/pictures/cd" },
        { at: ARTICLE.text.length, alt: "", url: PICTURE.url, file: { mediaType: "image/png", bytes: PICTURE.bytes } },
      ],
    },
  ],
};

test("pictures stand at their places: referred to in Markdown, told in plain text", () => {
  const markdown = DOWNLOAD_FORMS.markdown.write(PICTURED);
  expect(markdown).toContain(`![The quay \\[north\\]](<${PICTURE.url}>)\n\nThe [quay]`);
  expect(markdown).toContain("![A boat](<https://archive.example/pictures/cd>)\n\n- first\n- second");
  expect(markdown.trimEnd().endsWith(`![](<${PICTURE.url}>)`)).toBe(true);
  const text = DOWNLOAD_FORMS.text.write(PICTURED);
  expect(text).toContain("[Picture: The quay [north]]\n\nThe quay stays.");
});

test("an EPUB holds each picture once, tells of one it has not, and is valid", async () => {
  const book = DOWNLOAD_FORMS.epub.write(PICTURED);
  const files = unzipSync(book);
  expect(Object.keys(files).filter((name) => name.includes("picture"))).toEqual(["book/picture-1.png"]);
  expect(files["book/picture-1.png"]).toEqual(PICTURE.bytes);
  const chapter = strFromU8(files["book/article-1.xhtml"] ?? new Uint8Array());
  expect(chapter.match(/<img src="picture-1.png"/g)).toHaveLength(2);
  expect(chapter).toContain("<p>[A boat]</p>");
  const report = await EpubCheck.validate(book);
  expect(report.messages.filter(({ severity }) => severity === "error" || severity === "fatal")).toEqual([]);
});

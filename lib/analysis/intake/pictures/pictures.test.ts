import { expect, test } from "vitest";
import { correctSplit } from "@/lib/analysis/intake/correct/correct-split";
import { MAX_PICTURES } from "@/lib/analysis/intake/limits";
import { readIssue } from "@/lib/analysis/intake/read-issue";
import type { ParsedIssue } from "@/lib/analysis/intake/types";
import { readPicture } from "./read-picture";
import { dataUri, makeMail, makePng, pngOf } from "./testing/make-png";

const PHOTO = makePng(120, 80);
const CHART = makePng(200, 50, [200, 60, 20]);
const DOT = makePng(1, 1);
const HEAD = {
  from: "Harbour News <news@harbour.example>",
  subject: "Harbour News #12",
  date: "Tue, 5 Mar 2019 08:00:00 +0000",
};
const FERRY = "The ferry to the islands runs again since Monday, after six weeks in the yard, and the queue was long.";
const MARKET =
  "The market hall opens on Friday with forty stalls, and the council has promised to keep the rents as they are.";

async function read(bytes: Uint8Array, fileName = "issue.eml"): Promise<ParsedIssue> {
  const result = await readIssue({ fileName, mediaType: null, bytes });
  if (!result.ok) throw new Error(result.reason.words);
  return result.issue;
}

const readMail = (html: string, parts: Parameters<typeof makeMail>[2] = []) => read(makeMail(HEAD, html, parts));

/** What stands around each picture: the article, the words before it and behind it, what it says. */
const placesOf = ({ articles }: ParsedIssue) =>
  articles.flatMap(({ title, text, pictures = [] }) =>
    pictures.map(({ at, alt, width }) => [
      title,
      text.slice(0, at).trim().slice(-6).trim(),
      text.slice(at, at + 6),
      alt,
      width,
    ]),
  );

const TWO = `<h2>The Ferry Is Back</h2><p>${FERRY}</p><img src="cid:photo@x" alt="The ferry"><p>It carries forty cars.</p>
<h2>A Hall for the Market</h2><p>${MARKET}</p><p>The doors open at eight.</p><img src="cid:chart@x" alt="Rents">`;
const PARTS = [
  { id: "photo@x", bytes: PHOTO },
  { id: "chart@x", bytes: CHART },
];

test("pictures of a mail stand between the paragraphs they stood between, and the text is the same", async () => {
  const issue = await readMail(TWO, PARTS);
  expect(placesOf(issue)).toEqual([
    ["The Ferry Is Back", "long.", "It car", "The ferry", 120],
    ["A Hall for the Market", "eight.", "", "Rents", 200],
  ]);
  expect(issue.pictures?.map(({ mediaType, width, height, bytes }) => [mediaType, width, height, bytes])).toEqual([
    ["image/png", 120, 80, PHOTO],
    ["image/png", 200, 50, CHART],
  ]);
  const bare = await readMail(TWO.replace(/<img[^>]*>/g, ""));
  expect(issue.articles.map(({ pictures, ...article }) => article)).toEqual(bare.articles);
});

test("a page's own pictures are those inside it; those elsewhere are neither kept nor shown", async () => {
  const html = `<!doctype html><html><body><article><h1>The Ferry Is Back</h1><p>${FERRY}</p>
    <img src="${dataUri(PHOTO)}" width="60" alt="The ferry"><img src="https://elsewhere.example/a.png" alt="Elsewhere">
    <p>${MARKET}</p></article></body></html>`;
  const issue = await read(new TextEncoder().encode(html), "page.html");
  expect(placesOf(issue)).toEqual([["The Ferry Is Back", "long.", "The ma", "The ferry", 60]]);
  const [picture] = issue.pictures ?? [];
  expect(issue.publishedHtml).toContain(`<img src="/pictures/${picture?.sha256}" alt="The ferry" width="60"`);
  expect(issue.publishedHtml?.match(/<img/g)).toHaveLength(1);
  expect(issue.publishedHtml).not.toContain("elsewhere.example");
});

test("between two articles a picture belongs where it leads, else to the box it is in, else to the one below", async () => {
  const link = (to: string, inside: string) => `<a href="https://harbour.example/${to}">${inside}</a>`;
  const ferry = `<h2>${link("ferry", "The Ferry Is Back")}</h2><p>${FERRY}</p>`;
  const market = `<h2>${link("market", "A Hall for the Market")}</h2><p>${MARKET}</p>`;
  const picture = '<img src="cid:photo@x" alt="">';
  const inTable = (...cells: string[]) => `<table>${cells.map((cell) => `<tr><td>${cell}</td></tr>`).join("")}</table>`;
  const titleOf = async (html: string) => placesOf(await readMail(html, PARTS)).map(([title]) => title);
  expect(await titleOf(`${ferry}${link("market", picture)}${market}`)).toEqual(["A Hall for the Market"]);
  expect(await titleOf(`${ferry}${link("ferry", picture)}${market}`)).toEqual(["The Ferry Is Back"]);
  expect(await titleOf(inTable(ferry + picture, market))).toEqual(["The Ferry Is Back"]);
  expect(await titleOf(inTable(ferry, picture + market))).toEqual(["A Hall for the Market"]);
  expect(await titleOf(inTable(ferry, picture, market))).toEqual(["A Hall for the Market"]);
});

test("a picture that is only attached stands below the text; one of a text mail too", async () => {
  const parts = [{ id: "", bytes: PHOTO }];
  const issue = await readMail(`<p>${FERRY}</p><p>${MARKET}</p>`, parts);
  expect(placesOf(issue).map(([, before, behind]) => [before, behind])).toEqual([["y are.", ""]]);
});

test("spacers, signs and the sender's mark are left out and listed, with what they say", async () => {
  const mark = '<a href="https://harbour.example/"><img src="cid:chart@x" alt="Harbour News"></a>';
  const html = `${mark}<h2>The Ferry Is Back</h2><p>${FERRY}</p><img src="cid:dot@x"><img src="cid:photo@x" width="20" alt="Share">
    <img src="cid:photo@x" width="300" height="2"><p>It carries forty cars.</p>`;
  const issue = await readMail(html, [...PARTS, { id: "dot@x", bytes: DOT }]);
  expect(placesOf(issue)).toEqual([]);
  const listed = issue.furniture.filter(({ reason }) => reason.rule.endsWith("-picture"));
  expect(listed.map(({ text, reason }) => [reason.rule, text])).toEqual([
    ["frame-picture", "1 picture: Harbour News"],
    ["spacer-picture", "2 pictures"],
    ["icon-picture", "1 picture: Share"],
  ]);
});

test("pictures go with their lines when an editor cuts the issue anew", async () => {
  const issue = await readMail(TWO, PARTS);
  const { lines } = correctSplit(issue, { rules: [], corrections: [] }, null);
  const line = (words: string) => lines.find(({ text }) => text.includes(words))?.id ?? "";
  const joined = correctSplit(
    issue,
    { rules: [], corrections: [{ act: "treat", line: line("A Hall"), as: "heading" }] },
    null,
  );
  const [article] = joined.articles.map((one) => one.article);
  expect(article?.pictures?.map(({ at, alt }) => [article.text.slice(at, at + 6), alt])).toEqual([
    ["It car", "The ferry"],
    ["", "Rents"],
  ]);
  const moved = [{ act: "move" as const, line: line("It carries"), before: line("The doors") }];
  const apart = correctSplit(issue, { rules: [], corrections: moved }, null).articles.map((one) => one.article);
  expect(placesOf({ ...issue, articles: apart }).map(([title, , behind, alt]) => [title, behind, alt])).toEqual([
    ["A Hall for the Market", "It car", "The ferry"],
    ["A Hall for the Market", "", "Rents"],
  ]);
});

const SVG = new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
const HTML = new TextEncoder().encode("<!doctype html><script>alert(1)</script>");

test.each([
  ["an SVG", SVG, "no PNG, JPEG, GIF, WebP or AVIF"],
  ["a page that calls itself a picture", HTML, "no PNG, JPEG, GIF, WebP or AVIF"],
  ["a header that breaks off", PHOTO.slice(0, 20), "no PNG, JPEG, GIF, WebP or AVIF"],
  ["nothing", new Uint8Array(), "no PNG, JPEG, GIF, WebP or AVIF"],
  ["more pixels than a browser holds", pngOf(60_000, 60_000, new Uint8Array(10)), "more than 64 million pixels"],
  ["a picture without height", pngOf(10, 0, new Uint8Array()), "no PNG, JPEG, GIF, WebP or AVIF"],
  ["more bytes than a camera makes", Buffer.concat([PHOTO, Buffer.alloc(16 * 1024 * 1024)]), "larger than 16 MiB"],
])("%s is refused", (_, bytes, words) => {
  expect(readPicture(bytes)).toEqual({ ok: false, words });
});

test("what is refused is said, and shown by its alternative text", async () => {
  const html = `<p>${FERRY}</p><img src="${dataUri(SVG, "image/svg+xml")}" alt="A map"><img src="data:image/svg+xml,%3Csvg/%3E"><p>${MARKET}</p>`;
  const issue = await readMail(html);
  expect(issue.pictures).toBeUndefined();
  expect(issue.publishedHtml).toContain('<span role="img">A map</span>');
  expect(issue.warnings.map(({ words }) => words)).toEqual([
    "A picture inside it is not kept: no PNG, JPEG, GIF, WebP or AVIF.",
    "A picture inside it is not kept: no picture of a known kind.",
  ]);
});

test("the kind is that of the bytes, whatever a part calls itself", async () => {
  const issue = await readMail(TWO, [{ ...(PARTS[0] as (typeof PARTS)[0]), mediaType: "application/octet-stream" }]);
  expect(issue.pictures?.map(({ mediaType }) => mediaType)).toEqual(["image/png"]);
});

/** As `spentMs`, of reading. */
async function spentReading(bytes: Uint8Array): Promise<number> {
  const before = process.cpuUsage();
  await read(bytes);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

test("ten thousand pictures, and one that is giant, are read in linear time and kept to a limit", async () => {
  const inText = (pictures: string) => makeMail(HEAD, `<p>${FERRY}</p>${pictures}<p>${MARKET}</p>`, []);
  const image = (at: number) => `<img src="${dataUri(makePng(40, 40, [at >> 8, at & 255, 0]))}">`;
  const many = (count: number) => inText(Array.from({ length: count }, (_, at) => image(at)).join(""));
  const giant = (chars: number) => inText(`<img src="data:image/png;base64,${"A".repeat(chars)}">`);
  const issue = await read(many(10_000));
  expect(issue.pictures).toHaveLength(MAX_PICTURES);
  const refused = "9000 pictures inside it are not kept: beyond the first 1000.";
  expect(issue.warnings.map(({ words }) => words)).toEqual([refused]);
  for (const [small, large] of [
    [many(2_500), many(10_000)],
    [giant(3_000_000), giant(12_000_000)],
  ] as const) {
    const spent = await spentReading(small);
    expect(await spentReading(large)).toBeLessThan(spent * 4 * 2.5);
  }
});

test("an AVIF of a million boxes is refused without looking through all of them for each", () => {
  const box = (size: number, name: string) => {
    const bytes = Buffer.alloc(Math.min(size, 20));
    bytes.writeUInt32BE(size);
    bytes.write(name, 4, "latin1");
    return bytes;
  };
  const sizes = Buffer.alloc(8 * 1024 * 1024, box(20, "ispe"));
  const ftyp = box(16, "ftyp");
  ftyp.write("avif", 8, "latin1");
  const ipco = box(8 + sizes.length, "ipco").subarray(0, 8);
  const crafted = Buffer.concat([ftyp, box(12, "meta"), box(8, "iprp"), ipco, sizes]);
  expect(readPicture(new Uint8Array(crafted))).toMatchObject({ ok: false });
});

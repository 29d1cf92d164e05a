import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Span } from "@/lib/analysis/text/span";
import type { ArticleView, Comparison } from "@/lib/archive/reading/articles/types";
import type { IssueView } from "@/lib/archive/reading/issues/types";
import type { Document } from "../documents/newsletter";
import { expect, test } from "../fixtures";
import { ComparePage } from "../pages/compare-page";
import { ImportPage } from "../pages/import-page";
import { Reading } from "../pages/reading";

// The two documents that real use begins with lie beside the corpora; no word of them is part of the project, so what is
// checked here are facts about them: names, dates, counts.
const CORPORA = process.env.BACKFILE_CORPORA;
const FOLDER = CORPORA ? join(CORPORA, "../seeds") : "";

const NEWSLETTER = {
  title: "North Korea Seeks to Strengthen Role of Ruling Workers' Party",
  people: ["Choe Yong-rim", "Kim Il-sung", "Kim Jong-il", "Kim Jong-un", "Kim Ki-nam", "Kim Yong-nam", "Ri Yong-ho"],
};
const TIMES = { title: /^NK leader empowers/, people: ["Kim Jong-il", "Kim Jong-un"] };
// Words of the two quotations that both print, contractions and hyphenated words counted as one.
const QUOTED_WORDS = [34, 30];

test.describe.configure({ mode: "serial" });
test.skip(
  !existsSync(FOLDER),
  "skipped: BACKFILE_CORPORA does not name the corpora that the example documents lie beside",
);

let addresses: string[] = [];
const newsletterAddress = () => addresses[0] ?? "";
const timesAddress = () => addresses[1] ?? "";

const wordsOf = (text: string, spans: Span[]) =>
  spans.flatMap(({ start, end }) => text.slice(start, end).match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []);
const plainly = (words: string[]) => words.join(" ").replaceAll("’", "'").toLowerCase();

test("both are uploaded in one go, previewed and published", async ({ editor }) => {
  const files: Document[] = readdirSync(FOLDER)
    .sort()
    .map((name) => ({ name, mimeType: "text/plain", buffer: readFileSync(join(FOLDER, name)) }));
  expect(files).toHaveLength(2);
  const upload = new ImportPage(editor);
  await upload.upload(...files);

  const newsletter = upload.article(NEWSLETTER.title);
  await expect(newsletter).toContainText("Topic of the week, Part 2");
  await expect(newsletter.getByRole("heading", { name: "7 people" })).toBeVisible();
  const other = editor.getByRole("article").filter({ hasText: TIMES.title });
  await expect(other).toContainText("By Kim Young-jin");
  await expect(other).toContainText("Proposed: 29 January 2013");
  await expect(other.getByRole("heading", { name: "2 people" })).toBeVisible();
  await expect(other.getByRole("heading", { name: /^1 link/ })).toBeVisible();

  const { previews } = await upload.read();
  addresses = previews.flatMap(({ issue }) => issue?.articles ?? []).map((article) => article.address);
  expect(addresses, "one article each").toHaveLength(2);
  await upload.publish();
});

test("the newsletter is no. 247 of 31 January 2013, without what stood around it", async ({ page }) => {
  const reader = new Reading(page);
  await page.goto("/issues/north-korea-newsletter/2013-01-31-247");
  await expect(reader.title).toHaveText("North Korea Newsletter no. 247");
  await expect(reader.main.getByRole("time").first()).toHaveText("31 January 2013");
  const issue = await reader.twin<IssueView>();
  expect(issue).toMatchObject({ number: "247", date: { date: "2013-01-31", precision: "day", origin: "stated" } });
  const [original] = issue.originals;
  const removed = (original?.furniture ?? []).map((piece) => piece.text).join("\n");
  for (const line of ["select languages", "latestnews", "Home > NorthKorea"]) expect(removed).toContain(line);

  await reader.follow(NEWSLETTER.title);
  await expect(reader.title).toHaveText(NEWSLETTER.title);
  await expect(reader.main).toContainText("Topic of the week, Part 2");
  const article = await reader.twin<ArticleView>();
  expect(article).toMatchObject({ section: "Topic of the week", part: 2, author: null, dateline: "SEOUL (Yonhap)" });
  expect(article.text).not.toMatch(/select languages|latestnews|NEWSLETTER NO|TOPIC OF THE WEEK/);
});

test("seven people are tagged and no others, each bare Kim with its reason", async ({ page }) => {
  const reader = new Reading(page);
  await page.goto(newsletterAddress());
  const people = reader.section("People in this article").getByRole("list").first();
  const names = await people.locator("> li").evaluateAll((items) => items.map((item) => item.querySelector("a")?.text));
  expect.soft(names.sort()).toEqual(NEWSLETTER.people);
  await expect(reader.main.getByText("Not certain who")).toHaveCount(0);

  const { mentions } = await reader.twin<ArticleView>();
  const bare = mentions.filter((mention) => mention.form === "Kim");
  expect(bare.map((mention) => mention.person?.name)).toEqual(Array(10).fill("Kim Jong-un"));
  for (const mention of bare) expect(mention.reason.words.length).toBeGreaterThan(20);
  const [first] = bare;
  await reader.main.getByText("Roles, and why these people").click();
  await reader.main
    .getByText(/^Why: \d+ mentions/)
    .first()
    .click();
  await expect(reader.main.getByText(first?.reason.words ?? "").first()).toBeVisible();
});

test("the byline of the other is its author and nobody of the story", async ({ page }) => {
  const reader = new Reading(page);
  await page.goto(timesAddress());
  await expect(reader.title).toHaveText(TIMES.title);
  await expect(reader.main).toContainText("The Korea Times");
  await expect(reader.main).toContainText("By Kim Young-jin");
  const article = await reader.twin<ArticleView>();
  expect(article.author).toBe("Kim Young-jin");
  expect(article.people.map((person) => person.name).sort()).toEqual(TIMES.people);
  expect(article.mentions.map((mention) => mention.form)).not.toContain("Kim Young-jin");
  expect((await page.request.get("/api/people/kim-young-jin")).status()).toBe(404);
});

test("the other is undated, and 29 January 2013 is proposed with the reason", async ({ page }) => {
  const reader = new Reading(page);
  await page.goto(timesAddress());
  const dates = reader.section("Dates");
  await expect(dates).toContainText("undated");
  await expect(dates).toContainText("29 January 2013");
  await expect(dates.getByText(/Tuesday/)).toBeVisible();
  await expect(dates.getByText(/Monday, 28 January 2013/)).toBeVisible();
  const article = await reader.twin<ArticleView>();
  expect(article).toMatchObject({ date: null, ownDate: null });
  expect(article.proposedDate).toMatchObject({ value: { date: "2013-01-29", precision: "day" }, origin: "inferred" });
});

test("one same-event link joins them, with both long quotations on both sides", async ({ page }) => {
  const reader = new Reading(page);
  await page.goto(newsletterAddress());
  const newsletter = await reader.twin<ArticleView>();
  const times = await reader.twin<ArticleView>(timesAddress());
  for (const [here, there] of [
    [newsletter, times],
    [times, newsletter],
  ] as const) {
    const [link, ...more] = here.related;
    expect(more).toEqual([]);
    expect(link).toMatchObject({ kind: "same-event", isShown: true, article: { id: there.id } });
    const quotations = (link?.evidence ?? []).filter((piece) => piece.kind === "quotation");
    const printedHere = quotations.map((piece) => wordsOf(here.text, piece.here));
    const printedThere = quotations.map((piece) => wordsOf(there.text, piece.there));
    expect(printedHere.map((words) => words.length).sort((a, b) => b - a)).toEqual(QUOTED_WORDS);
    expect(printedHere.map(plainly)).toEqual(printedThere.map(plainly));
    const people = (link?.evidence ?? []).filter((piece) => piece.kind === "person").map((piece) => piece.words);
    expect(people.sort()).toEqual(TIMES.people);
  }

  for (const [here, there] of [
    [newsletter, times],
    [times, newsletter],
  ] as const) {
    await page.goto(here.address);
    const related = reader.section("Also reported by");
    await expect(related.getByRole("link", { name: there.title, exact: true })).toHaveCount(1);
    await expect(related).toContainText("Same event");
    await expect(related).toContainText("2 shared quotations");
    await expect(reader.main.getByRole("note").filter({ hasText: "The same quotation in" })).not.toHaveCount(0);
  }
});

test("side by side, the quotations are marked in both columns", async ({ page }) => {
  const reader = new Reading(page);
  await page.goto(newsletterAddress());
  await reader.follow("Read side by side", reader.section("Also reported by"));
  const { a, b, passages } = await reader.twin<Comparison>();
  const quoted = passages.filter((passage) => passage.kind === "quotation");
  expect(quoted.map((passage) => wordsOf(a.text, passage.a).length).sort((x, y) => y - x)).toEqual(QUOTED_WORDS);
  const compare = new ComparePage(page);
  for (const [side, article] of [
    ["a", a],
    ["b", b],
  ] as const) {
    const marked = await compare.markedWords(side);
    for (const passage of quoted) {
      for (const { start, end } of passage[side])
        expect(marked).toContain(compare.plain(article.text.slice(start, end)));
    }
  }
});

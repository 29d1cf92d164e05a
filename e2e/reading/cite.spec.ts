import { Cite } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import { EpubCheck } from "@likecoin/epubcheck-ts";
import type { QuotationList } from "@/lib/archive/reading/quotations/list-quotations";
import { findPlaces, readTwin } from "../documents/samples";
import { expect, test } from "../fixtures";
import { expectNoBarriersHere } from "../pages/expect-no-barriers";
import { Reading } from "../pages/reading";

test("an article is cited in any form, with the reader's own day, and the choice is remembered", async ({ page }) => {
  const reader = new Reading(page);
  const { article } = await findPlaces(page.request);
  // Late on the last evening of the year in Anchorage; elsewhere it is the new year already.
  await page.clock.setFixedTime(new Date("2027-01-01T05:30:00Z"));
  await page.goto(article);
  const box = reader.section("Cite and keep");
  await expect(box).toContainText("Retrieved December 31, 2026, from http");
  await box.getByLabel("MLA").check();
  await expect(box).toContainText("Accessed 31 Dec. 2026.");
  await expect(box.getByText("Retrieved December 31, 2026")).toBeHidden();
  await page.reload();
  await expect(box.getByLabel("MLA")).toBeChecked();
  await box.getByLabel("BibTeX").check();
  await expect(box.locator("pre:visible")).toContainText("urldate = {2026-12-31}");
  await expectNoBarriersHere(page);
});

test("what the head of an article says to reference managers agrees with its files", async ({ page }) => {
  const { article } = await findPlaces(page.request);
  await page.goto(article);
  const contentOf = (name: string) =>
    page.locator(`head > meta[name="${name}"]`).evaluateAll((tags) => tags.map((tag) => tag.getAttribute("content")));
  const [title] = await contentOf("citation_title");
  const [journal] = await contentOf("citation_journal_title");
  expect(await contentOf("z:itemType")).toEqual(["newspaperArticle"]);
  expect(await contentOf("DC.title")).toEqual([title]);
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').first().textContent()) ?? "");
  expect(data).toMatchObject({ "@type": "NewsArticle", headline: title, isPartOf: { isPartOf: { name: journal } } });
  for (const form of ["bibtex", "ris", "csl"]) {
    const answer = await page.request.get(`${article}/as/${form}?accessed=2026-11-30`);
    expect(answer.headers()["content-disposition"]).toMatch(/^attachment; filename="[a-z0-9-]+\.(?:bib|ris|json)"/);
    const [read] = new Cite(await answer.text()).data;
    expect(read, form).toMatchObject({ title, "container-title": journal });
  }
});

test("an article and an issue are taken along as text, Markdown and a valid book", async ({ page }) => {
  const { article, issue } = await findPlaces(page.request);
  for (const address of [article, issue]) {
    const [text, markdown, epub] = await Promise.all(
      ["text", "markdown", "epub"].map((form) => page.request.get(`${address}/as/${form}`)),
    );
    expect(await text?.text()).toContain(address);
    expect(await markdown?.text()).toMatch(/^---\ntitle: "/);
    const report = await EpubCheck.validate((await epub?.body()) ?? Buffer.alloc(0));
    expect(report.messages.filter(({ severity }) => severity === "error")).toEqual([]);
  }
});

test("events and quotations have citations, and no form that is none", async ({ page }) => {
  const reader = new Reading(page);
  const { event } = await findPlaces(page.request);
  const { quotations } = await readTwin<QuotationList>(page.request, "/quotations");
  for (const address of [event, quotations[0]?.address ?? ""]) {
    await page.goto(address);
    await expect(reader.section("Cite and keep")).toContainText("Backfile.");
    expect((await page.request.get(`${address}/as/ris`)).status()).toBe(200);
    expect((await page.request.get(`${address}/as/epub`)).status()).toBe(404);
    expect((await page.request.get(`${address}/as/ris?accessed=2026-02-31`)).status()).toBe(400);
  }
});

test("on paper an article comes first, with its source and without its margin", async ({ page }) => {
  const reader = new Reading(page);
  const { article } = await findPlaces(page.request);
  await page.goto(article);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(reader.main.locator(".margin-note").first()).toBeHidden();
  await expect(page.getByRole("search").first()).toBeHidden();
  await expect(reader.section("Cite and keep")).toContainText("Retrieved");
  const colours = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.documentElement);
    return [color, backgroundColor];
  });
  expect(colours).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
});

import { readFile } from "node:fs/promises";
import type { ArticlePage } from "@/lib/archive/reading/articles/types";
import type { IssueView } from "@/lib/archive/reading/issues/types";
import type { PersonView } from "@/lib/archive/reading/people/get-person";
import { findPlaces, ISSUE, readTwin } from "../documents/samples";
import { expect, test } from "../fixtures";
import { expectNoBarriersHere } from "../pages/expect-no-barriers";
import { Reading } from "../pages/reading";

test("text size, line width and colours are chosen once, and stay", async ({ page }) => {
  const reader = new Reading(page);
  const { article } = await findPlaces(page.request);
  await page.emulateMedia({ colorScheme: "light" });
  await page.goto(article);
  const lookOf = () =>
    reader.main.locator(".article-text").evaluate((text) => {
      const { fontSize } = getComputedStyle(text);
      return { fontSize: Number.parseFloat(fontSize), width: text.clientWidth };
    });
  const usual = await lookOf();
  await page.getByLabel("Text size, line width and colours").click();
  await page.getByLabel("Larger").check();
  await page.getByLabel("Wide").check();
  await page.getByLabel("Dark").check();
  await expectNoBarriersHere(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.reload();
  const chosen = await lookOf();
  expect(chosen.fontSize).toBeGreaterThan(usual.fontSize);
  expect(chosen.width).toBeGreaterThan(usual.width);
  await page.goto("/people");
  const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  expect(paper, "dark on other pages too, before any script of theirs").toBe("rgb(20, 24, 27)");
});

test("a marked passage gets a link that leads to it", async ({ page, context }) => {
  const reader = new Reading(page);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const { article } = await findPlaces(page.request);
  await page.goto(article);
  const bar = page.getByRole("toolbar", { name: "The marked passage" });
  await expect(bar).toBeHidden();
  const marked = await reader.main
    .locator(".article-text p")
    .last()
    .evaluate((paragraph) => {
      document.getSelection()?.selectAllChildren(paragraph);
      return (paragraph.textContent ?? "").replace(/\s+/g, " ").trim();
    });
  await bar.getByRole("button", { name: "Copy link to this" }).click();
  await expect(bar.getByRole("status").first()).toHaveText("Copied");
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toContain(`${article}#:~:text=`);
  expect(decodeURIComponent(link)).toContain(marked.split(" ").slice(0, 3).join(" ").replace(/\W+$/, ""));
});

test("an article names every other report of its event, and all articles of its issue", async ({ page }) => {
  const reader = new Reading(page);
  const { article } = await findPlaces(page.request);
  const { eventMembers, event } = await readTwin<ArticlePage>(page.request, article);
  expect(eventMembers).toHaveLength((event?.articleCount ?? 0) - 1);
  await page.goto(article);
  for (const { title } of eventMembers) {
    await expect(reader.main.locator(".margin-note").getByRole("link", { name: title }).first()).toBeAttached();
  }
  const issue = await readTwin<IssueView>(page.request, ISSUE);
  await page.goto(issue.articles[1]?.address ?? "");
  const contents = page.getByRole("navigation", { name: "In this issue" });
  await contents.getByText(`All ${issue.articles.length} articles of this issue`).click();
  await expect(contents.getByRole("listitem")).toHaveText(issue.articles.map(({ title }) => title));
  await expect(contents.locator('[aria-current="page"]')).toHaveText(issue.articles[1]?.title ?? "");
});

test("the numbers of a chart are downloaded as a table, and the chart as a picture", async ({ page }) => {
  const { person } = await findPlaces(page.request);
  await page.goto(person);
  const href = (await page.getByRole("link", { name: "Download CSV" }).getAttribute("href")) ?? "";
  const [head, ...rows] = decodeURIComponent(href.slice(href.indexOf(",") + 1))
    .trim()
    .split("\r\n");
  expect(head).toMatch(/^from,to,.*,all$/);
  const { overTime } = await readTwin<PersonView>(page.request, person);
  expect(rows.reduce((sum, row) => sum + Number(row.split(",").at(-1)), 0)).toBe(
    overTime.periods.reduce((sum, { count }) => sum + count, 0),
  );
  const saved = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download SVG" }).click();
  const svg = await readFile(await (await saved).path(), "utf8");
  expect(svg).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(svg, "no colour that only the page knows").not.toContain("var(");
  const read = await page.evaluate((text) => {
    const { documentElement: root } = new DOMParser().parseFromString(text, "image/svg+xml");
    const links = [...root.querySelectorAll("a[href]")].map((link) => link.getAttribute("href") ?? "");
    return { name: root.localName, faults: root.querySelectorAll("parsererror").length, links };
  }, svg);
  expect(read).toMatchObject({ name: "svg", faults: 0 });
  expect(read.links.filter((href) => !/^https?:\/\//.test(href))).toEqual([]);
});

import type { ArticleView } from "@/lib/archive/reading/articles/types";
import type { IssueList, IssueView } from "@/lib/archive/reading/issues/types";
import { expect, test } from "../fixtures";
import { Reading } from "../pages/reading";

// The size of a common telephone. Text that begins below the fold is not read.
const PHONE = { width: 390, height: 844 };
test.use({ viewport: PHONE });

const LONGEST = 10;

test("on a phone the text of the longest articles begins on the first screen", async ({ page }) => {
  const reader = new Reading(page);
  const { issues } = await (await page.request.get("/api/issues")).json().then((body: IssueList) => body);
  const articles: ArticleView[] = [];
  for (const { address } of issues) {
    const issue: IssueView = await (await page.request.get(`/api${address}`)).json();
    for (const { address: place } of issue.articles) {
      articles.push(await (await page.request.get(`/api${place}`)).json());
    }
  }
  articles.sort((a, b) => b.wordCount - a.wordCount);
  for (const { address } of articles.slice(0, LONGEST)) {
    await page.goto(address);
    const box = await reader.main.locator(".article-text p").first().boundingBox();
    expect(box?.y, `the first paragraph of ${address}`).toBeLessThan(PHONE.height - 150);
  }
});

test("no page scrolls sideways, from a small phone to a wide screen", async ({ page }) => {
  const { issues } = (await (await page.request.get("/api/issues")).json()) as IssueList;
  const issue = issues[0]?.address ?? "";
  const { articles } = (await (await page.request.get(`/api${issue}`)).json()) as IssueView;
  const pages = [
    "/",
    "/issues",
    issue,
    articles[0]?.address ?? "",
    "/people",
    "/events",
    "/quotations",
    "/search?q=moon",
  ];
  for (const address of pages) {
    await page.goto(address);
    for (const width of [320, 390, 820, 1440, 1920]) {
      await page.setViewportSize({ width, height: PHONE.height });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, `${address} at ${width} px`).toBeLessThanOrEqual(0);
    }
  }
});

test("the search box stays in sight, and filters fold", async ({ page }) => {
  const reader = new Reading(page);
  await page.goto("/people");
  await page.mouse.wheel(0, 3000);
  await expect(page.getByLabel("Search the archive").first()).toBeInViewport();
  await page.goto("/events");
  const field = reader.main.getByLabel("Publication", { exact: true });
  await expect(field).toBeHidden();
  await reader.main.getByText("Filter", { exact: true }).click();
  await expect(field).toBeVisible();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto("/events");
  await expect(field).toBeVisible();
});

import type { ArticleView } from "@/lib/archive/reading/articles/types";
import type { IssueList, IssueView } from "@/lib/archive/reading/issues/types";
import { findPlaces } from "../documents/samples";
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

test("no button, tab or place of the navigation is wrapped or cut, at any width", async ({ page }) => {
  const { article, issue, person, event } = await findPlaces(page.request);
  for (const address of ["/", "/events", article, issue, person, event, "/search?q=moon"]) {
    await page.goto(address);
    for (const width of [320, 390, 600, 820, 1024, 1440, 1920]) {
      await page.setViewportSize({ width, height: PHONE.height });
      expect(await page.evaluate(listBrokenControls), `${address} at ${width} px`).toEqual([]);
    }
  }
});

/** Runs in the page: the words of each control that stand on more than one line, or reach over its edge. */
function listBrokenControls(): string[] {
  const controls = document.querySelectorAll<HTMLElement>(
    "button, .segmented span, nav[aria-label='Main'] a, .look summary",
  );
  return [...controls].flatMap((control) => {
    if (!control.checkVisibility({ visibilityProperty: true })) return [];
    const words = document.createRange();
    words.selectNodeContents(control);
    const rects = [...words.getClientRects()].filter(({ width }) => width > 2);
    const tops = rects.map(({ top }) => top);
    // Boxes of one line begin a little apart where letters of two sizes are in it; lines are a line apart.
    const isWrapped = Math.max(...tops) - Math.min(...tops) > 0.6 * Math.min(...rects.map(({ height }) => height));
    const box = control.getBoundingClientRect();
    const isCut = words.getBoundingClientRect().right > box.right + 1 || box.right > window.innerWidth + 1;
    return isWrapped || isCut ? [control.textContent ?? ""] : [];
  });
}

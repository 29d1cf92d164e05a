import type { IssueView } from "@/lib/archive/reading/issues/types";
import { findPlaces, ISSUE, ORIGINALS, readTwin } from "../documents/samples";
import { expect, test } from "../fixtures";
import { expectNoBarriers, expectNoBarriersHere } from "../pages/expect-no-barriers";

test.use({ allowed: /the server responded with a status of 404/ });
// A sixth of the whole suite's time stands in this file: both workers take their share.
test.describe.configure({ mode: "parallel" });

const READERS_PAGES = [
  "/",
  "/issues",
  "/people",
  "/people?q=Moon+Jea-in",
  "/people/together",
  "/events",
  "/search?q=summit",
  "/search?q=zzzzzz",
  "/search/list?list=summit%0Aharbour",
  "/about",
  "/shortcuts",
  "/nowhere",
];
for (const address of [...READERS_PAGES, "/sign-in"]) {
  test(`axe finds nothing on ${address}`, ({ page }) => expectNoBarriers(page, address));
}

const KINDS = {
  issue: "an issue",
  article: "an article",
  person: "a person",
  event: "an event",
  compare: "two articles side by side",
} as const;

for (const [kind, words] of Object.entries(KINDS)) {
  test(`axe finds nothing on the page of ${words}`, async ({ page }) => {
    const places = await findPlaces(page.request);
    await expectNoBarriers(page, places[kind as keyof typeof KINDS]);
  });
}

test("axe finds nothing on the page of a publication", ({ page }) => expectNoBarriers(page, "/issues/foreland-review"));

test("axe finds nothing around what was published", async ({ page }) => {
  const [text, , html] = ORIGINALS;
  await expectNoBarriers(page, `${text.address}/as-published`);
  await page.goto(`${html.address}/as-published`, { waitUntil: "networkidle" });
  // axe would try its script in the frame of the foreign document for minutes; the frame rightly runs none.
  await page.locator("iframe").evaluate((frame) => frame.remove());
  await expectNoBarriersHere(page);
});

test("the keyboard reaches the text first, then the search, then the places of the site", async ({ page }) => {
  await page.goto("/issues");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to the text" });
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();

  const order: string[] = [];
  for (let step = 0; step < 8; step += 1) {
    await page.keyboard.press("Tab");
    order.push(
      await page.evaluate(
        () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "",
      ),
    );
  }
  expect(order).toEqual([
    "Backfile, home",
    "Search the archive",
    "Search",
    "Issues",
    "Events",
    "People",
    "Quotations",
    "About",
  ]);
  await page.getByLabel("Search the archive").focus();
  await page.keyboard.type("summit");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/search\?q=summit$/);

  await page.goto("/issues");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
});

test("keys lead through an issue and show what they do, until they are turned off", async ({ page }) => {
  const { articles } = await readTwin<IssueView>(page.request, ISSUE);
  const sheet = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await page.goto(ISSUE, { waitUntil: "networkidle" });
  for (const { title } of articles.slice(0, 2)) {
    await page.keyboard.press("j");
    await expect(page.getByRole("link", { name: title, exact: true })).toBeFocused();
  }
  await page.keyboard.press("?");
  await expect(sheet).toBeVisible();
  await expect(sheet.getByRole("definition").filter({ hasText: "Next issue" })).toBeVisible();
  await expectNoBarriersHere(page);
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
  await page.keyboard.press("Enter");
  await page.waitForURL((url) => url.pathname === articles[1]?.address, { waitUntil: "networkidle" });
  await page.keyboard.press("k");
  await page.waitForURL((url) => url.pathname === articles[0]?.address, { waitUntil: "networkidle" });
  await page.keyboard.press("i");
  await page.waitForURL((url) => url.pathname === ISSUE, { waitUntil: "networkidle" });
  await page.keyboard.press("?");
  await sheet.getByRole("checkbox").uncheck();
  await sheet.getByRole("button", { name: "Close" }).click();
  await page.keyboard.press("?");
  await page.keyboard.press("h");
  await expect(sheet).toBeHidden();
  await page.goto("/shortcuts");
  await expect(page.getByRole("main").getByRole("checkbox")).not.toBeChecked();
});

test("a reader who tabs through an article sees where they are", async ({ page }) => {
  await page.goto((await findPlaces(page.request)).article);
  const first = page.getByRole("main").getByRole("link").first();
  await first.focus();
  for (let step = 0; step < 12; step += 1) {
    const isSeen = await page.evaluate(() => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(document.activeElement as Element);
      return (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none";
    });
    const name = await page.evaluate(() => document.activeElement?.textContent);
    expect(isSeen, `“${name}” shows the focus`).toBe(true);
    await page.keyboard.press("Tab");
  }
});

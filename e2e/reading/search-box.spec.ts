import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { SearchPage } from "../pages/search-page";

const boxOf = (page: Page) => page.getByRole("banner").getByLabel("Search the archive");

test("the slash leads to the box, arrows through what may be meant, and Enter to it", async ({ page }) => {
  await page.goto("/issues");
  const box = boxOf(page);
  await expect(box).toHaveRole("combobox");
  await page.keyboard.press("/");
  await expect(box).toBeFocused();
  await box.pressSequentially("mike pen");
  const list = page.getByRole("listbox", { name: "Suggestions" });
  const person = list.getByRole("option", { name: /^Mike Pence/ }).first();
  await expect(person).toBeVisible();
  await expect(box).toHaveAttribute("aria-expanded", "true");
  await page.keyboard.press("ArrowDown");
  await expect(list.getByRole("option").first()).toHaveAttribute("aria-selected", "true");
  await expect(box).toHaveAttribute(
    "aria-activedescendant",
    (await list.getByRole("option").first().getAttribute("id")) ?? "",
  );
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
  await expect(box).toHaveValue("mike pen");
  await page.keyboard.type("c");
  await person.click();
  await expect(page).toHaveURL(/\/people\/mike-pence/);
});

test("Enter with nothing chosen sends what is written, and the box remembers it", async ({ page }) => {
  await page.goto("/events");
  const box = boxOf(page);
  await expect(box).toHaveRole("combobox");
  await box.fill("bobsled");
  await box.press("Enter");
  await expect(page).toHaveURL(/\/search\?q=bobsled/);
  await page.goto("/issues");
  await expect(boxOf(page)).toHaveRole("combobox");
  await boxOf(page).focus();
  await expect(page.getByRole("option", { name: /bobsled/ })).toBeVisible();
});

test("a date typed is a date, can be taken away, or searched for as words", async ({ page }) => {
  const search = new SearchPage(page);
  await search.ask("korea June 2018");
  const dated = await search.twin();
  expect(dated.total).toBeGreaterThan(0);
  for (const { article } of dated.results) expect(article.date?.date).toMatch(/^2018-06/);
  await page.getByRole("link", { name: "Search for the words “June 2018” instead" }).click();
  await expect(page).toHaveURL(/q=korea\+%22June\+2018%22/);
  await search.ask("korea June 2018");
  await search.removeFilter(/June 2018/);
  expect((await search.twin()).total).toBeGreaterThan(dated.total);
});

test("the bars above the results lead from years to months to days, and the table has the same numbers", async ({
  page,
}) => {
  const search = new SearchPage(page);
  await search.ask("korea");
  for (const unit of ["year", "month"] as const) {
    const { filters } = await search.twin();
    if (filters.timeline.unit !== unit) continue;
    const bar = filters.timeline.bars.reduce((most, one) => (one.count > most.count ? one : most));
    const chart = page.getByRole("region", { name: "Articles by date" });
    await chart.getByText("The same as a table").click();
    await expect(chart.getByRole("row")).toHaveCount(1 + filters.timeline.bars.filter(({ count }) => count > 0).length);
    await page.goto(bar.address);
    expect((await search.twin()).total).toBe(bar.count);
  }
});

test("a slip of the hand is put right with one click", async ({ page }) => {
  const search = new SearchPage(page);
  await search.ask("bobslde");
  await page.getByRole("region", { name: "Other searches" }).getByRole("link", { name: "bobsled" }).click();
  await expect(search.results.getByRole("article").first()).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the box is a plain field of a plain form, and the help can be read", async ({ page }) => {
    await page.goto("/issues");
    const box = boxOf(page);
    await expect(box).toHaveRole("searchbox");
    await box.fill("bobsled 2018");
    await box.press("Enter");
    await expect(page.getByRole("main").getByRole("article").first()).toBeVisible();
    await page.getByRole("link", { name: "What you can write" }).first().click();
    await expect(page.getByRole("heading", { name: "How to search" })).toBeVisible();
    await page.getByRole("link", { name: "Jan. 2013" }).click();
    await expect(page).toHaveURL(/q=Jan/);
  });
});

import type { ArticleView } from "@/lib/archive/reading/articles/types";
import type { Holdings, IssueList, IssueView } from "@/lib/archive/reading/issues/types";
import { AFTER_STADIUM, ISSUE, ORIGINALS, readSample, STADIUM } from "../documents/samples";
import { expect, test } from "../fixtures";
import { Reading } from "../pages/reading";

test("from the first page to an article and on to its neighbours", async ({ page }) => {
  const reader = new Reading(page);
  await page.goto("/");
  await expect(reader.title).toHaveText("Back issues, read article by article");
  const { holdings } = await reader.twin<{ holdings: Holdings }>("");
  await expect(reader.main).toContainText(`${holdings.articleCount} articles`);

  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Issues" }).click();
  await expect(reader.title).toHaveText("Issues");
  await reader.follow("Foreland Review");
  await expect(reader.title).toHaveText("Foreland Review");
  await reader.follow("No. 406");
  await expect(page).toHaveURL(ISSUE);
  await expect(reader.title).toHaveText("Foreland Review no. 406");
  await expect(reader.main.getByRole("time").first()).toHaveText("12 February 2018");

  await reader.follow(STADIUM);
  await expect(reader.title).toHaveText(STADIUM);
  await expect(reader.main).toContainText("By Marta Lindqvist");
  await expect(reader.main).toContainText("no protocol office could have drafted a year ago");
  const neighbours = page.getByRole("navigation", { name: "In this issue" });
  await reader.follow(AFTER_STADIUM, neighbours);
  await expect(reader.title).toHaveText(AFTER_STADIUM);
  await reader.follow(STADIUM, neighbours);
  await expect(reader.title).toHaveText(STADIUM);
});

test("each page above an article is one click away, and programs are told of them", async ({ page }) => {
  const reader = new Reading(page);
  await page.goto(ISSUE);
  await reader.follow(STADIUM);
  const nav = page.getByRole("navigation", { name: "The way to this page" });
  const crumbs = nav.getByRole("link");
  await expect(crumbs).toHaveText(["Issues", "Foreland Review", "2018", "No. 406"]);
  const ways = await crumbs.evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  const script = page.locator('script[type="application/ld+json"]').last();
  const { itemListElement } = JSON.parse((await script.textContent()) ?? "");
  const told = itemListElement.map(({ item }: { item: string }) => new URL(item)) as URL[];
  expect(told.map(({ pathname, search }) => pathname + search)).toEqual([...ways, new URL(page.url()).pathname]);
  for (const way of ways) expect((await page.request.get(way)).status(), way).toBe(200);
  await reader.follow("2018", nav);
  await expect(reader.main.getByRole("link", { name: "No. 406" })).toBeVisible();
});

test("issues lead to the ones before and after, and months to their issues", async ({ page }) => {
  const reader = new Reading(page);
  await page.goto(ISSUE);
  const neighbours = page.getByRole("navigation", { name: "Neighbouring issues" });
  await expect(neighbours.getByText("Previous issue")).toHaveCount(0);
  await reader.follow("No. 417", neighbours);
  await expect(reader.title).toHaveText("Foreland Review no. 417");
  await expect(neighbours.getByText("Previous issue")).toBeVisible();

  await page.goto("/issues");
  const month = page
    .getByRole("navigation", { name: "By year and month" })
    .getByRole("link", { name: /^February 2018/ });
  const count = Number(/, (\d+) issues?/.exec((await month.getAttribute("aria-label")) ?? "")?.[1]);
  await month.click();
  await page.waitForURL(/year=2018&month=02/);
  const list = reader.section("February 2018");
  await expect(list).toContainText(`${count} issues`);
  await expect(list.getByRole("listitem")).toHaveCount(count);
});

test("names in the text lead to their people, and each says why", async ({ page }) => {
  const reader = new Reading(page);
  await page.goto(ISSUE);
  await reader.follow(STADIUM);
  const { mentions } = await reader.twin<ArticleView>();
  const bare = mentions.find((mention) => mention.form === "Pence");
  expect(bare?.person?.name).toBe("Mike Pence");
  const mark = reader.main.getByRole("link", { name: "Pence", exact: true }).first();
  await expect(mark).toHaveAttribute("href", bare?.person?.address ?? "");
  await expect(mark).toHaveAttribute("title", `Mike Pence. ${bare?.reason.words}`);
  await mark.click();
  await expect(reader.title).toHaveText("Mike Pence");
});

for (const { address, fileName, format } of ORIGINALS) {
  test(`the original of a ${format} issue is handed out byte for byte`, async ({ page }) => {
    const reader = new Reading(page);
    await page.goto(address);
    const issue = await reader.twin<IssueView>();
    expect(issue.originals.map((original) => original.fileName)).toContain(fileName);
    const link = reader.main.getByRole("link", { name: "Download the original" });
    await expect(link).toHaveAttribute("download", fileName);
    const answer = await page.request.get((await link.getAttribute("href")) ?? "");
    expect(answer.status()).toBe(200);
    expect(answer.headers()["content-disposition"]).toMatch(/^attachment/);
    expect(answer.headers()["x-content-type-options"]).toBe("nosniff");
    expect(Buffer.compare(await answer.body(), readSample(fileName))).toBe(0);
  });
}

test("what was published is shown as it was: text as text, HTML in a sandboxed frame", async ({ page }) => {
  const reader = new Reading(page);
  await page.goto(ISSUE);
  await reader.follow("Read it as published");
  await expect(reader.title).toHaveText("As published");
  // The masthead and the menu around it are no part of the article's text, but of what was published.
  await expect(reader.main).toContainText("FORELAND REVIEW NO. 406 (February 12, 2018)");

  await page.goto(ORIGINALS[2].address);
  await reader.follow("Read it as published");
  const frame = reader.main.getByTitle(/as published$/);
  await expect(frame).toHaveAttribute("sandbox", "");
  await expect(frame.contentFrame().locator("body")).toContainText("Twenty-Seven Engines and a Red Car");
  const inside = await page.request.get((await frame.getAttribute("src")) ?? "");
  expect(inside.headers()["content-security-policy"]).toMatch(/^sandbox;.*default-src 'none'/);
});

test("every issue that is counted can be reached", async ({ page }) => {
  const reader = new Reading(page);
  await page.goto("/issues");
  const { total } = await reader.twin<IssueList>();
  expect(total).toBeGreaterThanOrEqual(26);
  const seen = new Set<string>();
  for (let more = true; more; ) {
    const links = reader.section("Newest first").getByRole("listitem").getByRole("link");
    for (const link of await links.all()) seen.add((await link.getAttribute("href")) ?? "");
    const next = page.getByRole("navigation", { name: "Pages" }).getByRole("link", { name: "Next" });
    more = (await next.count()) > 0;
    if (more) await reader.follow("Next", page.getByRole("navigation", { name: "Pages" }));
  }
  expect(seen.size).toBe(total);
});

test.describe("nothing there", () => {
  test.use({ allowed: /the server responded with a status of 404/ });

  test("an address that never was says so, and keeps the way back", async ({ page }) => {
    const reader = new Reading(page);
    for (const address of [
      "/articles/999999-nothing",
      "/issues/no-such-paper",
      "/people/nobody-at-all",
      "/nowhere",
      "/_parts",
    ]) {
      const answer = await page.goto(address);
      expect(answer?.status(), address).toBe(404);
      await expect(reader.title).toBeVisible();
      await expect(page.getByRole("banner").getByRole("link", { name: "Backfile, home" })).toBeVisible();
    }
  });
});

test("home shows the archive at a glance: its time, how events begin, who is named more and less, this day", async ({
  page,
}) => {
  const reader = new Reading(page);
  await page.clock.setFixedTime(new Date("2027-02-12T20:00:00Z"));
  await page.goto("/");
  const bars = reader.section("Issues over time").locator("svg a");
  const { issues } = await reader.twin<IssueList>("/issues?year=2018&month=02");
  await expect(bars.first()).toHaveAttribute("aria-label", `Feb 2018: ${issues.length} issues`);
  const events = reader.section("Covered by several sources").getByRole("article");
  expect(await events.count()).toBeGreaterThan(3);
  const leads = await events.locator("p.font-serif").allTextContents();
  expect(leads.length).toBeGreaterThan(3);
  for (const lead of leads) expect(lead).toMatch(/\w.*[.!?…]["”’]?$/);
  await expect(reader.section("People in the news").getByRole("link", { name: "Kim Jong-un" })).toBeVisible();
  await expect(reader.section("On this day").getByRole("link", { name: /Foreland Review/ })).toBeVisible();
  await bars.first().click();
  await expect(page).toHaveURL(/\/issues\?year=2018&month=02$/);
});

import type { Page } from "@playwright/test";
import type { EventView } from "@/lib/archive/reading/events/get-event";
import type { EventList } from "@/lib/archive/reading/events/list-events";

import { readTwin } from "../documents/samples";
import { expect, test } from "../fixtures";
import { expectNoBarriersHere } from "../pages/expect-no-barriers";
import { Reading } from "../pages/reading";

const QUAKE = "A Hard Monday Morning in Osaka";
const SUMMIT = "Four Points and a Signature in Singapore";

/** The event of the samples that an article reports. */
async function openEvent(page: Page, title: string, period: string): Promise<EventView> {
  const { events } = await readTwin<EventList>(page.request, `/events?${period}`);
  const found = events.find(({ reports }) => reports.some((report) => report.title === title));
  await page.goto(found?.address ?? `/no-event-of-${title}`);
  return readTwin<EventView>(page.request, found?.address ?? "");
}

test("the page says when and where it happened, and what each report is made of", async ({ page }) => {
  const reader = new Reading(page);
  const event = await openEvent(page, SUMMIT, "from=2018-06&to=2018-06");
  expect(event.place?.name).toBe("Singapore");
  const facts = reader.main.locator("header dl");
  await expect(facts).toContainText("12 June 2018");
  await expect(facts).toContainText("Singapore");
  await facts.getByText("Why").last().click();
  await expect(facts).toContainText(event.place?.reason.words ?? "no reason");

  const table = reader.section("Who reports it").getByRole("table");
  await expect(table.getByRole("columnheader")).toHaveText(["Report", "Words", "Quoted", "Shared", "Own"]);
  await expect(table.getByRole("rowheader")).toHaveCount(event.reports.length);
  for (const { id, wordCount, coverage } of event.reports) {
    expect((coverage?.quotedWords ?? 0) + (coverage?.copiedWords ?? 0) + (coverage?.ownWords ?? 0)).toBe(wordCount);
    await expect(page.locator(`#report-${id}`)).toContainText(String(wordCount));
    await expect(page.locator(`#report-${id}`)).toContainText(
      `${Math.round((100 * (coverage?.quotedWords ?? 0)) / wordCount)}%`,
    );
  }
});

test("what the reports disagree on stands side by side, and leads to the sentences", async ({ page }) => {
  const reader = new Reading(page);
  const event = await openEvent(page, QUAKE, "from=2018-06&to=2018-06");
  const killed = event.disagreements.find(({ about }) => about === "killed");
  expect(killed?.sides.map(({ value }) => value)).toEqual(["Three people", "four people"]);
  const section = reader.section("What they disagree on");
  await expect(section.getByRole("heading", { name: "Three people or four people killed" })).toBeVisible();
  const sides = section
    .getByRole("listitem")
    .filter({ has: page.locator("figure") })
    .first()
    .locator("figure");
  await expect(sides).toHaveCount(2);
  await expect(sides.nth(0).locator("mark")).toHaveText("Three people");
  await expect(sides.nth(1)).toContainText("At least four people died");
  await sides.nth(1).getByRole("link").click();
  await expect(page.getByRole("main").getByText("At least four people died")).toBeInViewport();
});

test("what only one source has, and who copied words from whom, is told", async ({ page }) => {
  const reader = new Reading(page);
  const event = await openEvent(page, QUAKE, "from=2018-06&to=2018-06");
  expect(event.reports.every(({ coverage }) => (coverage?.copiedWords ?? 0) >= 8)).toBe(true);
  const only = reader.section("Reported by one source only");
  for (const { sentences } of event.onlyHere)
    for (const sentence of sentences) await expect(only).toContainText(sentence);
});

test("the family of an event is a picture and a list that lead to the same pages", async ({ page }) => {
  const reader = new Reading(page);
  const event = await openEvent(page, SUMMIT, "from=2018-06&to=2018-06");
  const { earlier, later, parallel } = event.family;
  const relatives = [...earlier, ...parallel, ...later];
  expect(relatives.length).toBeGreaterThan(0);
  const section = reader.section("Earlier, later and related events");
  for (const { name, address, why } of relatives) {
    await expect(section.getByRole("link", { name, exact: true })).toHaveAttribute("href", address);
    await expect(section).toContainText(why);
  }
  const nodes = section.locator("svg a");
  await expect(nodes).toHaveCount(relatives.length);
  await nodes.first().click();
  await page.waitForURL((url) => relatives.some(({ address }) => address === url.pathname));
});

test("the index narrows by person, publication and period, and its feed holds the same", async ({ page }) => {
  const reader = new Reading(page);
  await page.goto("/events");
  const form = page.getByRole("form", { name: "Filter events" });
  await form.getByLabel("Person").fill("Moon Jae-in");
  await form.getByLabel("From").fill("2018-02-01");
  await form.getByLabel("To").fill("2018-05-31");
  await form.getByRole("button", { name: "Show" }).click();
  await page.waitForURL(/person=/);
  const { search } = new URL(page.url());
  const { events, total } = await readTwin<EventList>(page.request, `/events${search}`);
  expect(total).toBeGreaterThanOrEqual(2);
  await expect(reader.main.getByRole("status")).toHaveText(`${total} events`);
  await expect(reader.main.getByRole("article")).toHaveCount(events.length);
  const href = (await reader.main.getByRole("link", { name: "Atom feed of these" }).getAttribute("href")) ?? "";
  const feed = await (await page.request.get(href)).text();
  expect(feed.match(/<entry>/g)).toHaveLength(total);
  for (const { id, address } of events) {
    expect(feed).toContain(address);
    expect(feed, "an id that no renaming changes").toMatch(new RegExp(`<id>[^<]*/events/${id}</id>`));
  }
});

test.describe("without scripts, on a phone", () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });

  test("the page tells all of it", async ({ page }) => {
    const reader = new Reading(page);
    await openEvent(page, QUAKE, "from=2018-06&to=2018-06");
    for (const name of [
      "Who reports it",
      "What they disagree on",
      "Reported by one source only",
      "Timeline",
      "People",
    ]) {
      await expect(reader.section(name)).toBeVisible();
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
});

for (const [title, words] of [
  [QUAKE, "that reports disagree on"],
  [SUMMIT, "with a family"],
] as const) {
  test(`axe finds nothing on the page of an event ${words}`, async ({ page }) => {
    await openEvent(page, title, "from=2018-06&to=2018-06");
    await expectNoBarriersHere(page);
  });
}

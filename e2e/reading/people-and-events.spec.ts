import type { ArticleView, Comparison } from "@/lib/archive/reading/articles/types";
import type { EventView } from "@/lib/archive/reading/events/get-event";
import type { EventList } from "@/lib/archive/reading/events/list-events";
import type { PersonView } from "@/lib/archive/reading/people/get-person";
import type { Together } from "@/lib/archive/reading/people/list-together";
import { STADIUM } from "../documents/samples";
import { expect, test } from "../fixtures";
import { ComparePage } from "../pages/compare-page";
import { Reading } from "../pages/reading";

test("people are found under any spelling of their name", async ({ page }) => {
  const reader = new Reading(page);
  await page.goto("/people");
  await expect(reader.title).toHaveText("People");
  const lookUp = page.getByRole("form", { name: "Look up people" });
  for (const typed of ["Kim Yo-jong", "kim yo jong", "KIM YO JONG", "Yo-jong Kim"]) {
    await lookUp.getByLabel("Name").fill(typed);
    await lookUp.getByRole("button", { name: "Show" }).click();
    await page.waitForURL(/[?&]q=/);
    await expect(reader.main.getByRole("status"), typed).toHaveText("1 person");
    await expect(reader.main.getByRole("list", { name: "People" })).toContainText(/Kim Yo.Jong/i);
  }
  await lookUp.getByLabel("Name").fill("Nobody Whosoever");
  await lookUp.getByRole("button", { name: "Show" }).click();
  await expect(reader.main).toContainText("No people match.");
});

test("people are suggested while a name is typed, and chosen by keys alone", async ({ page }) => {
  const reader = new Reading(page);
  await page.goto("/people");
  const field = page.getByRole("combobox", { name: "Name" });
  const list = page.getByRole("listbox", { name: "People" });
  for (const typed of ["moon ja", "Mun Jaein", "moon jea-in"]) {
    await field.fill("");
    await field.pressSequentially(typed);
    await expect(list.getByRole("option").first(), typed).toContainText(/Moon Jae.in/i);
  }
  await expect(field).toHaveAttribute("aria-expanded", "true");
  await field.press("Escape");
  await expect(list).toBeHidden();
  await expect(field).toHaveAttribute("aria-expanded", "false");
  await field.press("End");
  await field.press("Backspace");
  await expect(list.getByRole("option").first()).toContainText(/Moon Jae.in/i);
  await field.press("ArrowDown");
  const active = (await field.getAttribute("aria-activedescendant")) ?? "";
  await expect(page.locator(`[id="${active}"]`)).toHaveAttribute("aria-selected", "true");
  await field.press("Enter");
  await page.waitForURL("/people/moon-jae-in");
  await expect(reader.title).toHaveText(/Moon Jae.in/i);
});

test("a misspelled name lists who is meant, and says that it guesses", async ({ page }) => {
  const reader = new Reading(page);
  await page.goto("/people?q=Moon+Jea-in");
  await expect(reader.main.getByRole("status")).toContainText("Nobody is named “Moon Jea-in” here.");
  await expect(reader.main.getByRole("list", { name: "People" })).toContainText(/Moon Jae.in/i);
});

test("a bar of a person's chart narrows all of the page, and its feed", async ({ page }) => {
  const reader = new Reading(page);
  await page.goto("/people/moon-jae-in");
  const all = await reader.twin<PersonView>();
  const period = all.overTime.periods.find(({ count }) => count > 0 && count < all.overTime.articleCount);
  await reader.section("Articles over time").locator("svg a").first().click();
  await page.waitForURL(/[?&]from=/);
  const { search } = new URL(page.url());
  expect(search).toBe(`?from=${period?.from}&to=${period?.to}`);
  const narrowed = await reader.twin<PersonView>(`/people/moon-jae-in${search}`);
  expect(narrowed.articles.total).toBe(period?.count);
  await expect(reader.section("Articles").getByRole("article")).toHaveCount(narrowed.articles.articles.length);
  await expect(reader.section("What is shown")).toContainText("Below: only articles from");

  const feed = reader.section("What is shown").getByRole("link", { name: "Atom feed of these" });
  const answer = await page.request.get((await feed.getAttribute("href")) ?? "");
  expect(answer.headers()["content-type"]).toContain("application/atom+xml");
  expect((await answer.text()).match(/<entry>/g)).toHaveLength(narrowed.articles.total);
  await reader.follow("Show all");
  await expect(reader.section("Articles")).toContainText(`${all.articles.total} articles`);
});

test("pairs that appear together lead to the articles that name both", async ({ page }) => {
  const reader = new Reading(page);
  await page.goto("/people");
  await reader.follow("Who appears together");
  await expect(reader.title).toHaveText("Who appears together");
  const { pairs, total } = await reader.twin<Together>();
  await expect(reader.main.getByRole("status")).toContainText(`${total} pairs`);
  const [pair] = pairs;
  expect(pair?.lift).toBeGreaterThanOrEqual(2);
  const row = reader.section("Pairs").getByRole("row").nth(1);
  await expect(row).toContainText(`${pair?.a.name} and ${pair?.b.name}`);
  await row.getByRole("link", { name: `${pair?.together} articles name` }).click();
  await page.waitForURL(/\/search\?/);
  await expect(reader.main.getByRole("article")).toHaveCount(pair?.together ?? 0);
});

test("who was never named has no page, and says so", async ({ page }) => {
  for (const address of ["/people/nobody-at-all", "/people/999", "/people/together/x"]) {
    expect((await page.request.get(address)).status(), address).toBe(404);
  }
});

test("a person's page counts the articles it lists, and shows names, company and events", async ({ page }) => {
  const reader = new Reading(page);
  await page.goto("/people?q=moon+jae-in");
  await reader.follow(/^Moon Jae.in$/i);
  const person = await reader.twin<PersonView>();
  expect(person.overTime.articleCount).toBeGreaterThan(5);
  expect(person.articles.total).toBe(person.overTime.articleCount);
  await expect(reader.section("Articles")).toContainText(`${person.articles.total} articles`);
  await expect(reader.section("Articles").getByRole("article")).toHaveCount(person.articles.articles.length);
  await expect(reader.section("Names and spellings")).toContainText("Moon Jae");
  await expect(reader.section("Who appears with whom")).toContainText(/Kim Jong.un/i);
  const bars = person.overTime.periods.reduce((sum, period) => sum + period.count, 0);
  expect(bars + person.overTime.undatedCount).toBe(person.overTime.articleCount);

  await reader.follow(STADIUM, reader.section("Articles"));
  const article = await reader.twin<ArticleView>();
  expect(article.people.map(({ slug }) => slug)).toContain(person.slug);
});

test("people who share a surname keep pages of their own", async ({ page }) => {
  const reader = new Reading(page);
  await page.goto("/people?q=Kim&sort=name");
  const names = await reader.main.getByRole("list", { name: "People" }).getByRole("link").allTextContents();
  const plain = names.map((name) => name.toLowerCase().replaceAll("-", " "));
  for (const name of ["kim jong un", "kim yo jong", "kim yong nam", "kim jong il", "kim dae jung"]) {
    expect(
      plain.filter((other) => other === name),
      name,
    ).toHaveLength(1);
  }
});

test("an event lists every source that reports it, who is named and what they quote", async ({ page }) => {
  const reader = new Reading(page);
  await page.goto("/events");
  await expect(reader.title).toHaveText("Events");
  const { total, events } = await reader.twin<EventList>();
  expect(total).toBeGreaterThanOrEqual(8);
  for (const event of events) expect(event.publicationCount).toBeGreaterThanOrEqual(2);

  // Of the samples, which no other test changes.
  await page.goto("/events?source=foreland-review");
  const { events: ofReview } = await reader.twin<EventList>("/events?source=foreland-review");
  await reader.follow(ofReview[0]?.name ?? "");
  const event = await reader.twin<EventView>();
  const reports = reader.section("Who reports it");
  await expect(reports.getByRole("rowheader")).toHaveCount(event.reports.length);
  for (const report of event.reports) {
    const link = reports.getByRole("link", { name: report.title, exact: true });
    await expect(link.first()).toHaveAttribute("href", report.address);
  }
  const publications = new Set(event.reports.map((report) => report.publication?.name));
  expect(publications.size).toBe(event.publicationCount);
  await reader.follow(event.reports[0]?.title ?? "", reports);
  const article = await reader.twin<ArticleView>();
  expect(article.event?.id).toBe(event.id);
});

test("two reports side by side mark on both sides what they share", async ({ page }) => {
  const reader = new Reading(page);
  // Of the samples' events with a quotation in common the first, whatever the machine found.
  const { events } = await reader.twin<EventList>("/events?source=foreland-review");
  const addresses = events.map(({ address }) => address);
  let pair: number[] = [];
  for (const address of addresses) {
    const { quotations } = await reader.twin<EventView>(address);
    pair = (quotations[0]?.printings ?? []).map(({ articleId }) => articleId).slice(0, 2);
    if (pair.length === 2) break;
  }
  pair.sort((a, b) => a - b);
  await page.goto(`/compare/${pair.join("/")}`);
  const comparison = await reader.twin<Comparison>();
  expect(comparison.passages.filter(({ kind }) => kind === "quotation").length).toBeGreaterThan(0);

  const compare = new ComparePage(page);
  for (const side of ["a", "b"] as const) {
    const marked = await compare.markedWords(side);
    for (const passage of comparison.passages) {
      const text = comparison[side].text;
      for (const { start, end } of passage[side]) expect(marked).toContain(compare.plain(text.slice(start, end)));
    }
  }
  await compare.crossOver("a", 1);
  await expect(compare.passage("b", 1)).toBeInViewport();

  await page.goto(`/compare/${pair.toReversed().join("/")}`);
  await expect(page, "either order leads to one page").toHaveURL(`/compare/${pair.join("/")}`);
});

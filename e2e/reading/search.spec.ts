import type { ArticleView } from "@/lib/archive/reading/articles/types";
import type { PersonView } from "@/lib/archive/reading/people/get-person";
import type { SearchResults } from "@/lib/archive/reading/search/view";
import { STADIUM } from "../documents/samples";
import { expect, test } from "../fixtures";
import { Reading } from "../pages/reading";
import { SearchPage } from "../pages/search-page";

test("a person is found by a link in the text, and all their articles by person:", async ({ page }) => {
  const reader = new Reading(page);
  const search = new SearchPage(page);
  await page.goto("/people?q=mike+pence");
  await reader.follow("Mike Pence");
  const person = await reader.twin<PersonView>();

  await search.ask('person:"mike pence"');
  const found = await search.twin();
  expect(found.total).toBe(person.articles.total);
  await expect(search.count).toHaveText(`${found.total} articles`);
  expect(found.results.map(({ article }) => article.id).sort()).toEqual(
    person.articles.articles.map((article) => article.id).sort(),
  );
  for (const { article } of found.results) {
    const { people } = await reader.twin<ArticleView>(article.address);
    expect(people.map((one) => one.slug)).toContain(person.slug);
  }
});

test("names are found whatever their hyphens, spaces and case", async ({ page }) => {
  const search = new SearchPage(page);
  const totals: number[] = [];
  for (const spelling of ["Kim Yo-jong", "kim yo jong", "KIM YOJONG"]) {
    await search.ask(`person:"${spelling}"`);
    totals.push((await search.twin()).total);
    await expect(search.results.getByRole("link", { name: STADIUM })).toHaveCount(1);
  }
  expect(new Set(totals).size).toBe(1);
});

test("dates narrow a search, written in the box or set in the form", async ({ page }) => {
  const search = new SearchPage(page);
  await search.ask("korea");
  const all = await search.twin();
  await search.ask("korea after:2018-06 before:2018-09");
  const narrowed = await search.twin();
  expect(narrowed.total).toBeGreaterThan(0);
  expect(narrowed.total).toBeLessThan(all.total);
  for (const { article } of narrowed.results) expect(article.date?.date).toMatch(/^2018-0[6-9]/);

  await search.ask("korea");
  await search.setDates("2018-06", "2018-09");
  const set = await search.twin();
  expect(set.total).toBe(narrowed.total);
  expect(set.results.map(({ article }) => article.id)).toEqual(narrowed.results.map(({ article }) => article.id));

  await search.removeFilter(/2018-06|June 2018/);
  expect((await search.twin()).total).toBeGreaterThan(narrowed.total);
});

test("a phrase holds its words together, and a minus leaves articles out", async ({ page }) => {
  const search = new SearchPage(page);
  await search.ask('"stadium box"');
  await expect(search.results.getByRole("link", { name: STADIUM })).toHaveCount(1);
  const phrase = await search.twin();
  await search.ask('"box stadium"');
  await expect(search.page.getByText("Nothing was found.")).toBeVisible();
  await search.ask("stadium -pence");
  const without = await search.twin();
  expect(without.results.map(({ article }) => article.title)).not.toContain(STADIUM);
  expect(phrase.total).toBeGreaterThan(0);
});

test("what was found is marked in the passage that answers", async ({ page }) => {
  const search = new SearchPage(page);
  await search.ask("bobsled");
  const entry = search.results.getByRole("article").first();
  await expect(entry.locator("mark").first()).toHaveText(/bobsled/i);
});

test("the counts of the filters are what following them finds", async ({ page }) => {
  const search = new SearchPage(page);
  await search.ask("summit");
  const { filters } = await search.twin();
  const offered = [filters.people[0], filters.publications[0], filters.periods[0]].filter(
    (filter) => filter !== undefined,
  );
  expect(offered).toHaveLength(3);
  for (const { label, count, address } of offered) {
    await page.goto(address);
    expect((await search.twin()).total, label).toBe(count);
    await expect(search.count).toHaveText(count === 1 ? "1 article" : `${count} articles`);
  }
});

test("every result that is counted can be reached, each once", async ({ page }) => {
  const search = new SearchPage(page);
  await search.ask("after:2018 before:2018");
  const { total } = await search.twin();
  const seen: number[] = [];
  for (let next: string | null = new URL(page.url()).pathname + new URL(page.url()).search; next; ) {
    const found: SearchResults = await search.twin(next);
    seen.push(...found.results.map(({ article }) => article.id));
    next = found.addresses.next;
  }
  expect(seen).toHaveLength(total);
  expect(new Set(seen).size).toBe(total);
});

test("a search without results says so and what to try", async ({ page }) => {
  const search = new SearchPage(page);
  await search.ask("quetzalcoatlus zygomatic");
  await expect(search.count).toHaveText("0 articles");
  await expect(search.page.getByText("Nothing was found.")).toBeVisible();
  await search.ask('person:"Nobody Whosoever"');
  await expect(search.page.getByText("The archive knows nobody by the name “Nobody Whosoever”.")).toBeVisible();
  await search.ask("   ");
  await expect(search.page.getByRole("heading", { name: "What you can write" })).toBeVisible();
});

test("no query is an error, however it is written", async ({ page }) => {
  for (const query of [
    '"',
    "((",
    "person:",
    "after:never",
    "-",
    "a AND NOT",
    "%27;--",
    "ￏ".repeat(50),
    "*",
    "NEAR(",
    "x".repeat(3000),
  ]) {
    const answer = await page.request.get(`/search?q=${encodeURIComponent(query)}`);
    expect(answer.status(), query.slice(0, 40)).toBe(200);
    expect((await page.request.get(`/api/search?q=${encodeURIComponent(query)}`)).status(), query.slice(0, 40)).toBe(
      200,
    );
  }
});

import type { ArticleView } from "@/lib/archive/reading/articles/types";
import type { IssueView } from "@/lib/archive/reading/issues/types";
import { findPlaces, ISSUE, readTwin } from "../documents/samples";
import { expect, test } from "../fixtures";
import { Reading } from "../pages/reading";

const error = (code: string) => ({ error: { code, message: expect.stringMatching(/\S+ \S+/) } });

test("the health check asks the database of this server", async ({ page, engine }) => {
  const answer = await page.request.get("/api/health");
  expect(answer.status()).toBe(200);
  expect(JSON.stringify(await answer.json())).toContain(engine);
});

test("each page names its twin, and the twin tells the same", async ({ page }) => {
  const reader = new Reading(page);
  const places = await findPlaces(page.request);
  for (const address of ["/issues", "/people", "/events", places.issue, places.article, places.person, places.event]) {
    await page.goto(address);
    const named = page.locator('link[rel="alternate"][type="application/json"]');
    const href = (await named.first().getAttribute("href")) ?? "";
    expect(new URL(href, page.url()).pathname, address).toBe(`/api${address}`);
    await reader.twin(address);
  }
});

test("an article's twin says what its page says", async ({ page }) => {
  const reader = new Reading(page);
  const { article: address } = await findPlaces(page.request);
  await page.goto(address);
  const article = await reader.twin<ArticleView>();
  await expect(reader.title).toHaveText(article.title);
  const people = reader.section("People in this article").getByRole("list").first();
  const shown = await people.locator("> li").evaluateAll((items) => items.map((item) => item.querySelector("a")?.text));
  expect(shown).toEqual(article.people.map((person) => person.name));
  for (const { start, end, form } of article.mentions) expect(article.text.slice(start, end)).toBe(form);
  // The numbers of the notes stand inside the text of the page, and not in its twin.
  const printed = await reader.main.evaluate((main) => {
    const copy = main.cloneNode(true) as HTMLElement;
    for (const number of copy.querySelectorAll("sup")) number.remove();
    return (copy.textContent ?? "").replace(/\s+/g, " ");
  });
  for (const block of article.blocks.filter(({ kind }) => kind === "paragraph")) {
    const opening = article.text.slice(block.start, Math.min(block.end, block.start + 40)).trim();
    expect(printed).toContain(opening.replace(/\s+/g, " "));
  }
});

test("an issue's twin lists the articles in the order of its page", async ({ page }) => {
  const reader = new Reading(page);
  await page.goto(ISSUE);
  const issue = await reader.twin<IssueView>();
  const titles = await reader.section("Contents").getByRole("article").getByRole("heading").allTextContents();
  expect(titles).toEqual(issue.articles.map((article) => article.title));
});

test("whatever is not there is answered in one shape", async ({ page }) => {
  const unknown = [
    "/api/issues/no-such-paper",
    "/api/issues/foreland-review/1899-01-01",
    "/api/articles/999999",
    "/api/articles/not-a-number",
    "/api/people/nobody-at-all",
    "/api/events/999999",
    "/api/compare/1/999999",
    "/api/compare/x/y",
    "/api/no/such/thing",
  ];
  for (const address of unknown) {
    const answer = await page.request.get(address);
    expect(answer.status(), address).toBe(404);
    expect(await answer.json(), address).toEqual(error("not-found"));
    expect(answer.headers()["content-type"]).toContain("application/json");
  }
  expect((await page.request.get(`/originals/${"0".repeat(64)}`)).status()).toBe(404);
  expect((await page.request.get("/originals/..%2F..%2Fsecret")).status()).toBe(404);
});

test("a query that cannot be understood is told so", async ({ page }) => {
  const unclear = [
    "/api/articles?from=yesterday",
    "/api/articles?page=-1",
    "/api/issues?month=13",
    "/api/people?form=2013",
    "/api/people?letter=?",
    "/api/people/moon-jae-in?from=soon",
    "/api/people/suggest?name=kim",
    "/api/people/together?page=0",
    "/api/events?told=all",
    "/api/search?query=summit",
  ];
  for (const address of unclear) {
    const answer = await page.request.get(address);
    expect(answer.status(), address).toBe(400);
    expect(await answer.json()).toEqual(error("bad-request"));
  }
});

test("an article is found by its number, and its page leads to its full address", async ({ page }) => {
  const { article: address } = await findPlaces(page.request);
  const article = await readTwin<ArticleView>(page.request, address);
  for (const segment of [`${article.id}`, `${article.id}-another-headline`]) {
    const answer = await page.request.get(`/articles/${segment}`, { maxRedirects: 0 });
    expect(answer.status(), segment).toBe(308);
    expect(answer.headers().location).toContain(address);
    expect(await readTwin<ArticleView>(page.request, `/articles/${segment}`)).toMatchObject({
      id: article.id,
      address,
    });
  }
});

test("feeds and the map of the site lead to pages that are there", async ({ page }) => {
  const { person } = await findPlaces(page.request);
  for (const address of [
    "/feed.xml",
    "/issues/foreland-review/feed.xml",
    `${person}/feed.xml`,
    "/events/feed.xml",
    "/search/feed.xml?q=summit",
  ]) {
    const answer = await page.request.get(address);
    expect(answer.status(), address).toBe(200);
    expect(answer.headers()["content-type"]).toContain("application/atom+xml");
    const text = await answer.text();
    expect(text).toMatch(/^<\?xml/);
    const entry = /<entry>[\s\S]*?<link[^>]* href="([^"]+)"/.exec(text)?.[1] ?? "";
    expect((await page.request.get(entry)).status(), `${address} → ${entry}`).toBe(200);
  }
  const map = await (await page.request.get("/sitemap.xml")).text();
  const part = /<loc>([^<]+)<\/loc>/.exec(map)?.[1] ?? "";
  const pages = await (await page.request.get(part)).text();
  for (const [, loc] of [...pages.matchAll(/<loc>([^<]+)<\/loc>/g)].slice(0, 3)) {
    expect((await page.request.get(loc ?? "")).status(), loc).toBe(200);
  }
  const robots = await page.request.get("/robots.txt");
  expect(await robots.text()).toContain("Sitemap:");
});

test("an original is told apart from a page by its headers", async ({ page }) => {
  const issue = await readTwin<IssueView>(page.request, ISSUE);
  const answer = await page.request.get(issue.originals[0]?.address ?? "");
  expect(answer.headers()["content-security-policy"]).toMatch(/sandbox|default-src 'none'/);
});

import { findPlaces } from "../documents/samples";
import { expect, test } from "../fixtures";
import { expectNoBarriersHere } from "../pages/expect-no-barriers";

test("a page in another language says so, and every link of it for readers stays in it", async ({ page }) => {
  const { article } = await findPlaces(page.request);
  await page.goto(`/ko${article}`);
  await expect(page.locator("html")).toHaveAttribute("lang", "ko");
  await expect(page.locator("html")).toHaveAttribute("dir", "ltr");
  await expect(page.getByRole("navigation", { name: "주 메뉴" }).getByRole("link", { name: "인물" })).toBeVisible();
  const ways = await page
    .locator("header a[href], main a[href]:not([download])")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
  const ofReaders = ways.filter(
    (href) => /^\/(?:ko|articles|issues|events|people|compare|quotations)\b/.test(href) && !/\/as\//.test(href),
  );
  expect(ofReaders.length).toBeGreaterThan(5);
  expect(ofReaders.filter((href) => !href.startsWith("/ko/") && href !== "/ko")).toEqual([]);
  await page.getByRole("navigation", { name: "주 메뉴" }).getByRole("link", { name: "호", exact: true }).click();
  await page.waitForURL("**/ko/issues");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("호");
});

test("each page names itself in every language, and the reader changes over at its foot", async ({ page }) => {
  const { article } = await findPlaces(page.request);
  for (const prefix of ["", "/ko"]) {
    await page.goto(`${prefix}${article}`);
    const pathOf = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((links) => links.map((link) => new URL((link as HTMLLinkElement).href).pathname));
    expect(await pathOf('head link[rel="canonical"]')).toEqual([`${prefix}${article}`]);
    expect(await pathOf('link[rel="alternate"][hreflang="ko"]')).toEqual([`/ko${article}`]);
    expect(await pathOf('link[rel="alternate"][hreflang="en-GB"]')).toEqual([article]);
    expect(await pathOf('link[rel="alternate"][hreflang="x-default"]')).toEqual([article]);
    expect(await pathOf('head link[rel="alternate"][type="application/json"]')).toEqual([`/api${article}`]);
  }
  await page.getByRole("contentinfo").getByRole("link", { name: "English" }).click();
  await page.waitForURL((url) => url.pathname === article);
  await expect(page.locator("html")).toHaveAttribute("lang", "en-GB");
  await page.goto("/sign-in");
  await expect(page.getByRole("contentinfo").getByRole("link", { name: "한국어" })).toHaveCount(0);
});

test("addresses lead to the one of their page, and finished pages are kept by language", async ({ request }) => {
  for (const [from, to] of [
    ["/en/people?page=2", "/people?page=2"],
    ["/ko/api/people", "/api/people"],
    ["/ko/people/", "/ko/people"],
    ["/ko//people", "/ko/people"],
  ] as const) {
    const answer = await request.get(from, { maxRedirects: 0 });
    expect([answer.status(), answer.headers().location]).toEqual([308, to]);
  }
  for (const path of ["/", "/ko", "/", "/ko"]) {
    const answer = await request.get(path);
    expect(answer.headers()["cache-control"], path).toContain("public");
    expect(answer.headers()["content-security-policy"], path).toContain("default-src 'self'");
    expect(await answer.text()).toContain(path === "/" ? '<html lang="en-GB"' : '<html lang="ko"');
  }
});

test("Arabic pages run from right to left, the text of an article as it was written, and nothing scrolls sideways", async ({
  page,
}) => {
  const { article, person } = await findPlaces(page.request);
  for (const address of ["/ar", `/ar${article}`, "/ar/issues", "/ar/people", `/ar${person}`, "/ar/people/together"]) {
    await page.goto(address);
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    for (const width of [320, 390, 820, 1440]) {
      await page.setViewportSize({ width, height: 844 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, `${address} at ${width} px`).toBeLessThanOrEqual(0);
    }
  }
  await page.goto(`/ar${article}`);
  const direction = page
    .locator(".article-text p[dir=auto]")
    .last()
    .evaluate((text) => getComputedStyle(text).direction);
  expect(await direction).toBe("ltr");
  await expect(page.locator("h1 bdi")).toHaveCSS("direction", "ltr");
  await expect(page.locator("h1")).toHaveCSS("direction", "rtl");
});

test("the places in the head stand on one line on a phone, whole and large enough to touch", async ({ page }) => {
  for (const width of [320, 390]) {
    await page.setViewportSize({ width, height: 844 });
    for (const language of ["", "/ko", "/ja", "/zh", "/ar", "/es", "/fr", "/de"]) {
      await page.goto(`${language}/about`);
      const links = await page
        .locator("header nav a:visible")
        .evaluateAll((all) => all.map((link) => link.getBoundingClientRect().toJSON() as DOMRect));
      const where = `${language || "/en"} at ${width} px`;
      expect(links.length, where).toBe(4);
      expect(new Set(links.map(({ y }) => Math.round(y))).size, where).toBe(1);
      for (const link of links) {
        expect(Math.min(link.width, link.height), where).toBeGreaterThanOrEqual(44);
        expect(link.left, where).toBeGreaterThanOrEqual(0);
        expect(link.right, where).toBeLessThanOrEqual(width);
      }
    }
  }
});

test("axe finds nothing on pages in another language", async ({ page }) => {
  const { article } = await findPlaces(page.request);
  for (const address of ["/ko", `/ko${article}`, `/ar${article}`, "/ar/shortcuts"]) {
    await page.goto(address);
    await expectNoBarriersHere(page);
  }
});

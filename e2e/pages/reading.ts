import { expect, type Locator, type Page } from "@playwright/test";

/** What all readers' pages have in common. */
export class Reading {
  constructor(readonly page: Page) {}

  get main(): Locator {
    return this.page.getByRole("main");
  }

  get title(): Locator {
    return this.page.getByRole("heading", { level: 1 });
  }

  section(name: string | RegExp): Locator {
    return this.main.getByRole("region", { name, exact: true });
  }

  /** Follows a link of the page's main part and waits for the page behind it. */
  async follow(name: string | RegExp, within: Locator = this.main): Promise<void> {
    const link = within.getByRole("link", { name }).first();
    const href = await link.getAttribute("href");
    await link.click();
    await this.page.waitForURL((url) => `${url.pathname}${url.search}` === href?.split("#")[0]);
    await expect(this.title).toBeVisible();
  }

  /** By the first box of the page: the one in its head, or the search page's own. */
  async search(query: string): Promise<void> {
    const box = this.page.getByRole("search").first();
    await box.getByLabel("Search the archive").fill(query);
    await box.getByRole("button", { name: "Search" }).click();
    await this.page.waitForURL((url) => url.searchParams.get("q") === query);
    await expect(this.title).toHaveText("Search");
  }

  /** What the page's JSON twin answers. */
  async twin<T>(address = new URL(this.page.url()).pathname): Promise<T> {
    const answer = await this.page.request.get(`/api${address}`);
    expect(answer.status(), `/api${address}`).toBe(200);
    return (await answer.json()) as T;
  }
}

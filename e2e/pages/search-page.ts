import { expect, type Locator, type Page } from "@playwright/test";
import type { SearchResults } from "@/lib/archive/reading/search/view";

/** The search page, asked through its own box. */
export class SearchPage {
  constructor(readonly page: Page) {}

  get results(): Locator {
    return this.page.getByRole("main").getByRole("region", { name: /articles?$/ });
  }

  /** "12 articles", above what was found. */
  get count(): Locator {
    return this.page.locator("#results");
  }

  private get filters(): Locator {
    return this.page.getByRole("complementary", { name: "Narrow the search" });
  }

  async ask(query: string): Promise<void> {
    if (!this.page.url().includes("/search")) await this.page.goto("/search");
    const main = this.page.getByRole("main");
    await main.getByLabel("Search the archive").fill(query);
    await Promise.all([
      this.page.waitForEvent("load"),
      main.getByRole("search").getByRole("button", { name: "Search" }).click(),
    ]);
  }

  async setDates(after: string, before: string): Promise<void> {
    const form = this.filters.getByRole("form", { name: "Set the dates" });
    await form.getByLabel("From").fill(after);
    await form.getByLabel("To", { exact: true }).fill(before);
    await Promise.all([this.page.waitForEvent("load"), form.getByRole("button", { name: "Apply" }).click()]);
  }

  async removeFilter(name: RegExp): Promise<void> {
    const active = this.page.getByRole("list", { name: "Filters in use" });
    await Promise.all([this.page.waitForEvent("load"), active.getByRole("link", { name }).first().click()]);
  }

  async twin(
    address = `${new URL(this.page.url()).pathname}${new URL(this.page.url()).search}`,
  ): Promise<SearchResults> {
    const answer = await this.page.request.get(`/api${address}`);
    expect(answer.status(), address).toBe(200);
    return (await answer.json()) as SearchResults;
  }
}

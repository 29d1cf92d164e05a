import { expect, type Locator, type Page } from "@playwright/test";

/** An event as an editor sees it: its reports with what can be said of each, and what can be said of the whole. */
export class EventPage {
  constructor(readonly page: Page) {}

  get said(): Locator {
    return this.page.getByRole("main").getByRole("status");
  }

  get problem(): Locator {
    return this.page.getByRole("main").getByRole("alert");
  }

  get reports(): Locator {
    return this.page.getByRole("region", { name: "Who reports it" });
  }

  get tools(): Locator {
    return this.page.getByRole("region", { name: "Correct this event" });
  }

  /** The titles of the reports. */
  async expectReports(...titles: string[]): Promise<void> {
    await expect(this.reports.getByRole("rowheader")).toHaveCount(titles.length);
    for (const title of titles) await expect(this.reports).toContainText(title);
  }

  async choose(...titles: string[]): Promise<void> {
    for (const title of titles) await this.reports.getByRole("checkbox", { name: `Choose “${title}”` }).check();
  }

  async lookFor(words: string): Promise<void> {
    await this.tools.getByRole("searchbox", { name: "Search for another event" }).fill(words);
    await this.tools.getByRole("button", { name: "Look" }).click();
    await this.page.waitForURL((url) => url.searchParams.get("look") === words);
  }

  async pick(name: string): Promise<void> {
    await this.tools.getByRole("radio", { name: new RegExp(`^${name}`) }).check();
  }

  /** Does what a button of the tools does, and is told so. */
  async press(button: string, says: string): Promise<void> {
    await this.tools.getByRole("button", { name: button, exact: true }).click();
    await expect(this.said).toContainText(says);
  }

  async set(summary: string, label: string, value: string, button: string): Promise<void> {
    const details = this.tools.locator("details", { hasText: summary });
    if (!(await details.evaluate((element) => element.hasAttribute("open")))) await details.locator("summary").click();
    await details.getByLabel(label).fill(value);
    await details.getByRole("button", { name: button, exact: true }).click();
  }

  async undoLast(): Promise<void> {
    await this.said.getByRole("button", { name: "Undo" }).click();
    await expect(this.said).toContainText("Undone");
  }
}

import { expect, type Locator, type Page } from "@playwright/test";

/** What an editor decides on the pages that readers read. */
export class DecisionsPage {
  constructor(readonly page: Page) {}

  get said(): Locator {
    return this.page.getByRole("main").getByRole("status");
  }

  async rejectLink(): Promise<void> {
    await this.page.getByRole("button", { name: "Reject this link" }).click();
    await expect(this.said).toContainText("Rejected: readers no longer see this link.");
  }

  /** Takes back what was decided last, from the remark that tells of it. */
  async undoLast(): Promise<void> {
    await this.said.getByRole("button", { name: "Undo" }).click();
    await expect(this.said).toContainText("Undone");
  }

  /** From an article to the page of someone it names. */
  async openPerson(article: string, name: string): Promise<void> {
    await this.page.goto(article);
    const people = this.page.getByRole("region", { name: "People in this article" });
    await people.getByRole("link", { name, exact: true }).first().click();
    await expect(this.page.getByRole("heading", { level: 1 })).toHaveText(name);
  }

  async rename(before: string, after: string): Promise<void> {
    await this.unfold("Rename");
    await this.page.getByLabel(`Name of ${before}`, { exact: true }).fill(after);
    await this.page.getByRole("button", { name: "Rename", exact: true }).click();
    await expect(this.said).toContainText(`Renamed to ${after}.`);
  }

  async rejectPerson(): Promise<void> {
    await this.unfold("Not a person");
    await this.page.getByRole("button", { name: "Mark as not a person" }).click();
    await expect(this.said).toContainText("Marked as not a person.");
  }

  /** Makes the person of this page one with another, whose name and address stay. */
  async mergeInto(name: string): Promise<void> {
    await this.page.getByRole("link", { name: /^The same person as another/ }).click();
    await this.page.waitForURL(/\/merge(?:\?|$)/);
    const choice = this.page.getByRole("listitem").filter({ has: this.page.getByRole("link", { name, exact: true }) });
    await choice.locator("summary").click();
    await choice.getByRole("button", { name: new RegExp(`named ${name}, address`) }).click();
    await expect(this.said).toContainText(`Merged. Both are ${name} now.`);
  }

  private async unfold(summary: string): Promise<void> {
    await this.page
      .locator("summary")
      .filter({ hasText: new RegExp(`^${summary}$`) })
      .click();
  }
}

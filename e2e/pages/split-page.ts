import { expect, type Locator, type Page } from "@playwright/test";

/** The page of an issue's split. */
export class SplitPage {
  constructor(readonly page: Page) {}

  /** From a preview, one click away. */
  async openFrom(file: Locator): Promise<void> {
    await file.getByRole("link", { name: "correct the split" }).click();
    await expect(this.page).toHaveURL(/\/admin\/issues\/\d+\/split$/);
  }

  /** The line that begins with these words. */
  line(words: string): Locator {
    return this.page.locator("[data-line]").filter({ hasText: words }).first();
  }

  async change(words: string, button: string): Promise<void> {
    await this.line(words).locator("summary").click();
    await this.line(words).getByRole("button", { name: button, exact: true }).click();
    await expect(this.said).toContainText("It holds whenever this document is read again.");
  }

  async undo(words: string): Promise<void> {
    await this.line(words)
      .getByRole("button", { name: /^Undo: / })
      .click();
    await expect(this.said).toContainText("Undone");
  }

  get said(): Locator {
    return this.page.getByRole("main").getByRole("status");
  }
}

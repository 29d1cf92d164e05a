import type { Locator, Page } from "@playwright/test";

type Side = "a" | "b";

/** Two articles side by side with the passages they share. */
export class ComparePage {
  constructor(readonly page: Page) {}

  side(side: Side): Locator {
    return this.page.getByRole("article").nth(side === "a" ? 0 : 1);
  }

  /** The first words of what both have under this number. */
  passage(side: Side, number: number): Locator {
    return this.side(side).locator(`[data-match="${number}"]`).first();
  }

  /** The words of one match on one side, without its number. */
  async wordsOf(side: Side, number: number): Promise<string> {
    const parts = await this.side(side).locator(`[data-match="${number}"]`).allTextContents();
    return this.plain(parts.join(" ").replace(new RegExp(`^${number}`), ""));
  }

  async crossOver(from: Side, number: number): Promise<void> {
    await this.side(from)
      .getByRole("link", { name: new RegExp(`^Passage ${number},`) })
      .click();
  }

  /** All marked words of a side in a row, without the numbers that lead across. */
  async markedWords(side: Side): Promise<string> {
    const marked = await this.side(side)
      .locator("mark")
      .evaluateAll((marks) =>
        marks.map((mark) => {
          const copy = mark.cloneNode(true) as HTMLElement;
          for (const number of copy.querySelectorAll("[aria-label^='Passage']")) number.remove();
          return copy.textContent ?? "";
        }),
      );
    return this.plain(marked.join(" "));
  }

  /** Words alone: marks, case and apostrophes differ between printings. */
  plain(text: string): string {
    return (text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []).join(" ").replaceAll("’", "'").toLowerCase();
  }
}

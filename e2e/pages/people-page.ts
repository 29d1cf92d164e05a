import { expect, type Locator, type Page } from "@playwright/test";

type Who = { pick?: string; name?: string; isNew?: boolean };

type Setting = { summary: string; label: string; value: string; button: string; says: string };

/** What an editor says of people: on articles, on persons' pages, and on the pages for editors. */
export class PeoplePage {
  constructor(readonly page: Page) {}

  get said(): Locator {
    return this.page.getByRole("main").getByRole("status");
  }

  /** Opens what is folded away under these words; after an act it may stand open still. */
  async unfold(summary: string | RegExp, within: Locator | Page = this.page): Promise<Locator> {
    const words = typeof summary === "string" ? new RegExp(`^${summary}$`) : summary;
    const details = within.locator("details", { has: this.page.locator("> summary", { hasText: words }) }).last();
    const isOpen = await details.evaluate((element) => element.hasAttribute("open"));
    if (!isOpen) await details.locator("> summary").click();
    return details;
  }

  async fillWho(form: Locator, { pick, name = "", isNew = false }: Who): Promise<void> {
    if (pick) await form.getByLabel("Who it is").selectOption({ label: pick });
    await form.getByLabel(/^Name, or address/).fill(name);
    await form.getByLabel(/^A new person/).setChecked(isNew);
  }

  /** On an article: some of the mentions that were given to `name`, or all, are somebody else's or nobody's. */
  async changeMentions(name: string, who: Who | null, keeps: number[] = []): Promise<void> {
    await this.unfold(`Correct ${name}`);
    const form = await this.unfold(`Here it is not ${name}`);
    for (const index of keeps) await form.getByRole("checkbox").nth(index).uncheck();
    if (who) await this.fillWho(form, who);
    await form.getByRole("button", { name: who ? "This is the person" : "Not a person" }).click();
    await expect(this.said).toContainText(who ? "Said who it is." : "Said: that names no person.");
  }

  async sayWhoIs(form: string, who: Who): Promise<void> {
    const tools = await this.unfold(`Say who “${form}” is`);
    await this.fillWho(tools, who);
    await tools.getByRole("button", { name: "This is the person" }).click();
    await expect(this.said).toContainText("Said who it is.");
  }

  async tag(words: string, who: Who): Promise<void> {
    const form = await this.unfold("Tag a name that was missed");
    await form.getByLabel("The name as it stands in the text").fill(words);
    await this.fillWho(form, who);
    await form.getByRole("button", { name: "Tag the name" }).click();
    await expect(this.said).toContainText(`Tagged “${words}”.`);
  }

  /** On a person's page: opens one form, fills its field, sends it, and is told so. */
  async set({ summary, label, value, button, says }: Setting): Promise<void> {
    const form = await this.unfold(summary);
    await form.getByLabel(label, { exact: true }).fill(value);
    await form.getByRole("button", { name: button, exact: true }).click();
    await expect(this.said).toContainText(says);
  }

  async split(articleTitle: string, who: Who): Promise<void> {
    await this.page.getByRole("link", { name: /^Some mentions are someone else/ }).click();
    await this.page.waitForURL(/\/split$/);
    const article = this.page.getByRole("group", { name: articleTitle });
    await article.getByLabel("All of this article").check();
    await this.fillWho(this.page.getByRole("main"), who);
    await this.page.getByRole("button", { name: /^Split / }).click();
    await expect(this.said).toContainText("Split: what you chose is the other person's now.");
  }

  async undoLast(): Promise<void> {
    await this.said.getByRole("button", { name: "Undo" }).click();
    await expect(this.said).toContainText("Undone");
  }
}

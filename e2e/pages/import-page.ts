import { expect, type Locator, type Page } from "@playwright/test";
import type { ImportView } from "@/lib/archive/desk/imports/types";
import type { Document } from "../documents/newsletter";

type Pasted = { text: string; publication?: string; date?: string };

/** From the upload form to the preview, to what readers see, and back. */
export class ImportPage {
  constructor(readonly page: Page) {}

  async upload(...files: Document[]): Promise<void> {
    await this.page.goto("/admin/imports/new");
    await this.page.getByLabel("Files", { exact: true }).setInputFiles(files);
    await this.send();
  }

  async paste({ text, publication = "", date = "" }: Pasted): Promise<void> {
    await this.page.goto("/admin/imports/new");
    await this.page.getByLabel("Or paste a text").fill(text);
    await this.page.getByLabel("Publication").fill(publication);
    await this.page.getByLabel("Date of the issue").fill(date);
    await this.send();
  }

  private async send(): Promise<void> {
    await this.page.getByRole("button", { name: "Upload and preview" }).click();
    // The upload is answered when it is read, or after some seconds.
    await this.page.waitForURL(/\/admin\/imports\/\d+$/, { timeout: 60_000 });
    await expect(this.page.getByText(/still to be read|It waits for a worker|It is being worked on/)).toHaveCount(0, {
      timeout: 60_000,
    });
  }

  get id(): number {
    return Number(/\/imports\/(\d+)/.exec(this.page.url())?.[1]);
  }

  /** The same preview as data. */
  async read(): Promise<ImportView> {
    const answer = await this.page.request.get(`/api/imports/${this.id}`);
    expect(answer.status()).toBe(200);
    return (await answer.json()) as ImportView;
  }

  /** Where readers will find each article, by its title. */
  async addresses(): Promise<Map<string, string>> {
    const { previews } = await this.read();
    const articles = previews.flatMap(({ issue }) => issue?.articles ?? []);
    return new Map(articles.map(({ title, address }) => [title, address]));
  }

  file(name: string): Locator {
    return this.page.getByRole("region", { name, exact: true });
  }

  article(title: string): Locator {
    const heading = this.page.getByRole("heading", { level: 3, name: title, exact: true });
    return this.page.getByRole("article").filter({ has: heading });
  }

  /** What came of the last act. */
  get said(): Locator {
    return this.page.getByRole("main").getByRole("status");
  }

  async publish(): Promise<void> {
    await this.page.getByRole("button", { name: /^Publish (?:\d+ issues?|again)$/ }).click();
    // A loaded machine may need longer than the answer waits.
    await expect(this.said).toContainText(/Published\. Readers see it now|It is being published/);
    await expect.poll(async () => (await this.read()).status, { timeout: 60_000 }).toBe("published");
    await this.page.reload();
  }

  async takeBack(): Promise<void> {
    await this.page.getByText("Take this import back").click();
    await this.page.getByRole("button", { name: "Take it back" }).click();
    await expect(this.said).toContainText("Taken back.");
  }

  async correctArticle(title: string, changes: Record<string, string>): Promise<void> {
    const article = this.article(title);
    await article.getByText("Correct title, section, author or date").click();
    for (const [label, value] of Object.entries(changes)) {
      await article.getByLabel(label, { exact: true }).fill(value);
    }
    await article.getByRole("button", { name: "Correct", exact: true }).click();
    await expect(this.said).toContainText("Corrected.");
  }
}

import type { Page } from "@playwright/test";

export const CHIEF = {
  name: "Edith Chief",
  email: "edith@archive.example",
  password: "seven quiet herons stand",
} as const;

type Credentials = { email: string; password: string };

/** The editors' door: the sign-in form, and the forms behind one-time links. */
export class SignInPage {
  constructor(private readonly page: Page) {}

  open(next?: string) {
    return this.page.goto(next ? `/sign-in?next=${encodeURIComponent(next)}` : "/sign-in");
  }

  async signIn({ email, password }: Credentials): Promise<void> {
    const main = this.page.getByRole("main");
    await main.getByLabel("E-mail address").fill(email);
    await main.getByLabel("Password").fill(password);
    await main.getByRole("button", { name: "Sign in" }).click();
  }

  /** Fills the form behind a one-time link. */
  async createAccount({ name, email, password }: Credentials & { name: string }): Promise<void> {
    const main = this.page.getByRole("main");
    await main.getByLabel("Name", { exact: true }).fill(name);
    await main.getByLabel("E-mail address").fill(email);
    await main.getByLabel("Password").fill(password);
    await main.getByRole("button", { name: "Create the account" }).click();
  }

  get problem() {
    return this.page.getByRole("main").getByRole("alert");
  }
}

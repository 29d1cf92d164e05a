import { expect, test } from "../fixtures";
import { CHIEF, SignInPage } from "../pages/sign-in-page";
import { sessionFile } from "../servers/running-server";

// Everything an editor does later is done in the session that begins here.
test("the link printed on the first start makes the editor in chief, once", async ({ page, server }) => {
  expect(server.firstLink).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/sign-in\/first\?token=\S{20,}$/);
  const door = new SignInPage(page);

  await page.goto("/sign-in");
  await expect(page.getByText("This archive has no editor yet.")).toBeVisible();

  await page.goto(server.firstLink);
  await door.createAccount({ ...CHIEF, password: "too short" });
  await expect(page.getByText(/needs at least \d+ characters/)).toBeVisible();
  await door.createAccount(CHIEF);
  await expect(page).toHaveURL("/admin");
  await expect(page.getByRole("banner")).toContainText(CHIEF.name);

  const session = await (await page.request.get("/api/auth/session")).json();
  expect(session.editor).toMatchObject({ name: CHIEF.name, email: CHIEF.email, role: "chief" });
  await page.context().storageState({ path: sessionFile(server) });

  await page.context().clearCookies();
  await page.goto(server.firstLink);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("This link has been used");
  await expect(page.getByRole("button", { name: "Create the account" })).toHaveCount(0);
});

import { expect, test } from "../fixtures";
import { CHIEF, SignInPage } from "../pages/sign-in-page";

const EDITORS_PAGES = [
  "/admin",
  "/admin/inbox",
  "/admin/imports",
  "/admin/imports/new",
  "/admin/decisions",
  "/admin/editors",
  "/account",
];

test("a wrong password is refused in the same words as an unknown account", async ({ page }) => {
  const door = new SignInPage(page);
  const refusal = "The e-mail address or the password is wrong.";
  await door.open();
  await door.signIn({ email: CHIEF.email, password: "not the one it is" });
  await expect(door.problem).toHaveText(refusal);
  await expect(page.getByLabel("E-mail address")).toHaveValue(CHIEF.email);
  await expect(page.getByLabel("Password")).toHaveValue("");
  await door.signIn({ email: "nobody@archive.example", password: "not the one it is" });
  await expect(door.problem).toHaveText(refusal);
  expect((await page.context().cookies()).filter(({ name }) => name.includes("session"))).toEqual([]);
});

test("signing in leads to the page asked for, signing out ends the session", async ({ page }) => {
  const door = new SignInPage(page);
  await page.goto("/admin/decisions");
  await expect(page).toHaveURL("/sign-in?next=%2Fadmin%2Fdecisions");
  await door.signIn(CHIEF);
  await expect(page).toHaveURL("/admin/decisions");
  const [session] = (await page.context().cookies()).filter(({ name }) => name.includes("session_token"));
  expect(session).toMatchObject({ httpOnly: true, sameSite: "Lax" });

  await page.goto("/account");
  await page.getByRole("button", { name: "Sign out" }).click();
  await expect(page).toHaveURL("/");
  await expect(page.getByRole("banner").getByRole("link", { name: "Sign in" })).toBeVisible();
  // A kept copy of the cookie opens nothing: the session itself has ended.
  if (session) await page.context().addCookies([session]);
  await page.goto("/admin");
  await expect(page).toHaveURL(/\/sign-in/);
});

test("signing in leads to no other site", async ({ page }) => {
  const door = new SignInPage(page);
  await door.open("//elsewhere.example/page");
  await door.signIn(CHIEF);
  await expect(page).toHaveURL("/admin");
});

test("every page for editors sends readers to sign in, and shows them nothing", async ({ page }) => {
  for (const address of EDITORS_PAGES) {
    const answer = await page.request.get(address, { maxRedirects: 0 });
    expect(answer.status(), address).toBe(307);
    expect(answer.headers().location).toBe(`/sign-in?next=${encodeURIComponent(address)}`);
    expect(await answer.text()).not.toContain(CHIEF.name);
  }
});

test("an invited editor makes an account but may not invite", async ({ editor, page }) => {
  const second = { name: "Ivo Second", email: "ivo@archive.example", password: "nine brown otters swim" };
  await editor.goto("/admin/editors");
  await editor.getByRole("button", { name: "Make an invitation" }).click();
  const address = await editor.getByLabel(/Send this link to the new editor/).inputValue();

  await page.goto(address);
  await new SignInPage(page).createAccount(second);
  await expect(page).toHaveURL("/admin");
  await page.goto("/admin/editors");
  await expect(page.getByText("The editor in chief invites and removes editors.")).toBeVisible();
  await expect(page.getByRole("region", { name: "Invite an editor" })).toHaveCount(0);

  await editor.reload();
  await expect(editor.getByRole("main")).toContainText(second.name);
});

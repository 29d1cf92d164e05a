import { htmlDocument } from "../documents/newsletter";
import { findPlaces, STADIUM } from "../documents/samples";
import { expect, test } from "../fixtures";
import { Reading } from "../pages/reading";
import { CHIEF, SignInPage } from "../pages/sign-in-page";

// Whoever reads or edits without scripts does the same things by the same forms.
test.use({ javaScriptEnabled: false });

test("a reader without scripts gets from the first page to an article, its people, event and comparison", async ({
  page,
}) => {
  const reader = new Reading(page);
  await page.goto("/");
  await expect(reader.main.getByRole("link").first()).toBeVisible();
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: "Issues" }).click();
  await reader.follow("Foreland Review");
  await reader.follow("No. 406");
  await reader.follow(STADIUM);
  await expect(reader.main).toContainText("no protocol office could have drafted a year ago");

  const why = reader.section("People in this article").locator("details").first();
  await expect(why.locator("p").first()).toBeHidden();
  await why.locator("summary").first().click();
  await expect(why.locator("p").first()).toBeVisible();

  const places = await findPlaces(page.request);
  await page.goto(places.article);
  const title = (await reader.title.textContent()) ?? "";
  await reader.follow("Read side by side");
  await expect(reader.main.getByRole("article")).toHaveCount(2);
  await page.goto(places.person);
  await expect(reader.section("Articles").getByRole("link", { name: title })).toBeVisible();
  await page.goto(places.event);
  await expect(reader.section("Who reports it").getByRole("link", { name: title })).toBeVisible();
});

test("a reader without scripts searches, and narrows what was found", async ({ page }) => {
  const reader = new Reading(page);
  await page.goto("/about");
  await reader.search("stadium");
  await expect(reader.main.getByRole("link", { name: STADIUM })).toBeVisible();
  await reader.search("stadium after:2018-03");
  await expect(reader.main.getByRole("link", { name: STADIUM })).toHaveCount(0);
  await page.goto("/people?q=kim+jong+un");
  await expect(reader.main.getByRole("link", { name: /^Kim Jong.un$/i }).first()).toBeVisible();
});

test("an editor without scripts signs in, uploads, publishes and takes back", async ({ page }) => {
  const reader = new Reading(page);
  const door = new SignInPage(page);
  await door.open("/admin/imports/new");
  await door.signIn({ ...CHIEF, password: "not the one it is" });
  await expect(door.problem).toHaveText("The e-mail address or the password is wrong.");
  await door.signIn(CHIEF);
  await expect(page).toHaveURL("/admin/imports/new");

  await page.getByLabel("Publication").fill("The Plain Gazette");
  await page.getByLabel("Date of the issue").fill("2021-03-04");
  await page
    .getByLabel("Files", { exact: true })
    .setInputFiles(
      htmlDocument(
        "plain.html",
        "<h1>Weir Gate Painted Green</h1><p>The gate of the weir at Aldermoor was painted green on Thursday by Councillor Petra Wick, who had asked for blue.</p>",
      ),
    );
  await page.getByRole("button", { name: "Upload and preview" }).click();
  await expect(page).toHaveURL(/\/admin\/imports\/\d+$/);
  const preview = page.url();
  const publish = page.getByRole("button", { name: "Publish 1 issue" });
  // Without scripts the page follows neither reading nor publishing: it is loaded again.
  await expect(async () => {
    await page.reload();
    await expect(publish).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
  await publish.click();
  await expect(reader.main.getByRole("status")).toContainText(/Published\. Readers see it now|It is being published/);

  await expect(async () => {
    await page.goto("/issues/the-plain-gazette/2021-03-04");
    await expect(reader.main).toContainText("Weir Gate Painted Green", { timeout: 1_000 });
  }).toPass({ timeout: 60_000 });
  await reader.follow("Weir Gate Painted Green");
  await expect(reader.main).toContainText("Petra Wick");
  const address = page.url();

  await page.goto(preview);
  await page.getByText("Take this import back").click();
  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(reader.main.getByRole("status")).toContainText("Taken back.");
  await page.goto(address);
  await expect(reader.main).toContainText(/Taken back|readers do not see it/);
});

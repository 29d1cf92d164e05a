import type { IssueView } from "@/lib/archive/reading/issues/types";
import type { VersionDifference } from "@/lib/archive/reading/versions/types";
import { BEES, FERRY, pierIssue } from "../documents/pier";
import { expect, test } from "../fixtures";
import { expectNoBarriersHere } from "../pages/expect-no-barriers";
import { ImportPage } from "../pages/import-page";
import { Reading } from "../pages/reading";

const ISSUE = "/issues/the-pier-weekly/2021-04-05-8";

test("a corrected issue takes the place of the first, which readers still find and compare", async ({
  browser,
  editor,
  page,
  server,
}) => {
  const upload = new ImportPage(editor);
  await upload.upload(pierIssue("first.md", "Two"));
  await upload.publish();
  const first = await upload.addresses();
  await upload.upload(pierIssue("corrected.md", "Three"));
  await expect(upload.file("corrected.md")).toContainText("Another version of The Pier Weekly, no. 8");
  await upload.publish();
  const corrected = await upload.addresses();

  const reader = new Reading(page);
  await page.goto(ISSUE);
  await expect(reader.main).toContainText("2 versions");
  expect((await reader.twin<IssueView>()).versions.map(({ isShown }) => isShown)).toEqual([true, false]);
  await page.goto(first.get(BEES) ?? "");
  await expect(page, "the same article of the version shown").toHaveURL(corrected.get(BEES) ?? "");
  await page.goto(first.get(FERRY) ?? "");
  await expect(page, "the older version, which has it otherwise").toHaveURL(/\/versions\/\d+#article-\d+$/);
  await expect(reader.main).toContainText("This is an older version.");
  await expect(reader.main).toContainText("Two boats are being painted");
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", /noindex/);
  await expect(reader.main.getByRole("link", { name: BEES })).toHaveAttribute("href", corrected.get(BEES) ?? "");

  await reader.follow("see what is different");
  await expect(reader.main.getByRole("deletion").last()).toHaveText("Two");
  await expect(reader.main.getByRole("insertion").last()).toHaveText("Three");
  await expect(reader.main).toContainText("1 article is unchanged");
  const { articles } = await reader.twin<VersionDifference>();
  expect(articles.map(({ kind }) => kind)).toEqual(["same", "changed"]);

  const plain = await browser.newContext({ baseURL: server.url, javaScriptEnabled: false });
  const unscripted = await plain.newPage();
  await unscripted.goto(new URL(page.url()).pathname);
  await expect(unscripted.getByRole("insertion").last()).toHaveText("Three");
  await plain.close();
});

test("an editor shows another version, says that it is another issue, and undoes both", async ({ editor, page }) => {
  const reader = new Reading(page);
  const desk = new Reading(editor);
  const said = desk.main.getByRole("status");
  await editor.goto(`${ISSUE}/versions`);
  await editor.getByRole("button", { name: "Show this version: first.md" }).click();
  await expect(said).toContainText("Readers see this version now.");
  await page.goto(ISSUE);
  await reader.follow(FERRY);
  await expect(reader.main).toContainText("Two boats");
  await said.getByRole("button", { name: /^Undo/ }).click();
  await expect(said).toContainText("Undone");
  await page.goto(ISSUE);
  await reader.follow(FERRY);
  await expect(reader.main).toContainText("Three boats");

  await editor.goto(`${ISSUE}/versions`);
  await editor.getByRole("button", { name: "Not the same issue: first.md" }).click();
  await expect(said).toContainText("It is an issue of its own.");
  await page.goto(ISSUE);
  await expect(reader.main).not.toContainText("2 versions");
  await said.getByRole("button", { name: /^Undo/ }).click();
  await expect(said).toContainText("Undone");
  await page.goto(ISSUE);
  await expect(reader.main).toContainText("2 versions");
});

test("axe finds nothing on the pages of versions", async ({ editor, page }) => {
  await page.goto(`${ISSUE}/versions`);
  await expectNoBarriersHere(page);
  const { versions } = await new Reading(page).twin<IssueView>();
  const older = versions.find(({ isShown }) => !isShown);
  for (const address of [older?.address ?? "", older?.difference ?? ""]) {
    await page.goto(address);
    await expectNoBarriersHere(page);
  }
  await editor.goto(`${ISSUE}/versions`);
  await expectNoBarriersHere(editor);
});

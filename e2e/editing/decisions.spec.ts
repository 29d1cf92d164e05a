import type { ArticleView } from "@/lib/archive/reading/articles/types";
import type { IssueView } from "@/lib/archive/reading/issues/types";
import { FERRY_ISSUES, FERRY_TITLES } from "../documents/ferry";
import { expect, test } from "../fixtures";
import { DecisionsPage } from "../pages/decisions-page";
import { ImportPage } from "../pages/import-page";
import { Reading } from "../pages/reading";
import { runBackfile } from "../servers/run-backfile";
import type { RunningServer } from "../servers/running-server";

// One story: what an editor decides about two articles of their own, what readers then see, and that it holds.
test.describe.configure({ mode: "serial" });
test.use({ allowed: /the server responded with a status of (?:404|410)/ });

let kestrel = "";
let tarn = "";

test.beforeAll("two issues are published that report one event", async ({ browser, server }) => {
  const context = await browser.newContext({
    baseURL: server.url,
    storageState: `${server.folder}/editor-session.json`,
  });
  const upload = new ImportPage(await context.newPage());
  await upload.upload(...FERRY_ISSUES);
  const addresses = await upload.addresses();
  kestrel = addresses.get(FERRY_TITLES.kestrel) ?? "";
  tarn = addresses.get(FERRY_TITLES.tarn) ?? "";
  await upload.publish();
  await context.close();
});

test("a rejected link is gone for readers until it is undone", async ({ editor, page }) => {
  const reader = new Reading(page);
  const decide = new DecisionsPage(editor);
  await page.goto(kestrel);
  await expect(reader.section("Also reported by")).toContainText(FERRY_TITLES.tarn);
  await expect(page.getByRole("button", { name: "Reject this link" })).toHaveCount(0);

  await editor.goto(kestrel);
  await decide.rejectLink();
  for (const address of [kestrel, tarn]) {
    await page.goto(address);
    await expect(reader.section("Also reported by")).toHaveCount(0);
    // That both print the same words is as true as before.
    expect((await reader.twin<ArticleView>()).related.map((one) => one.kind)).toEqual(["shared-quotation"]);
  }

  await decide.undoLast();
  await page.goto(tarn);
  await expect(reader.section("Also reported by")).toContainText(FERRY_TITLES.kestrel);
});

test("a renamed person keeps its old address", async ({ editor, page }) => {
  const reader = new Reading(page);
  const decide = new DecisionsPage(editor);
  await decide.openPerson(kestrel, "Halvard Eikrem");
  const before = new URL(editor.url()).pathname;
  await decide.rename("Halvard Eikrem", "Halvard Eikrem-Lunde");

  await page.goto(before);
  await expect(reader.title).toHaveText("Halvard Eikrem-Lunde");
  await expect(page).toHaveURL("/people/halvard-eikrem-lunde");
  await page.goto(kestrel);
  await expect(reader.section("People in this article")).toContainText("Halvard Eikrem-Lunde");
});

test("what is no person is no longer tagged, and can be again", async ({ editor, page }) => {
  const reader = new Reading(page);
  const decide = new DecisionsPage(editor);
  await decide.openPerson(kestrel, "Sigrun Kvalheim");
  const address = new URL(editor.url()).pathname;
  await decide.rejectPerson();
  for (const article of [kestrel, tarn]) {
    await page.goto(article);
    await expect(reader.section("People in this article")).not.toContainText("Sigrun Kvalheim");
    await expect(reader.main.getByRole("link", { name: "Sigrun Kvalheim" })).toHaveCount(0);
  }
  await page.goto(address);
  await expect(reader.main).toContainText(/not a person|no person/i);

  await editor.goto("/admin/decisions");
  await editor.getByRole("button", { name: /^Undo: .*Sigrun Kvalheim/ }).click();
  await expect(decide.said).toContainText("Undone.");
  await page.goto(tarn);
  await expect(reader.section("People in this article")).toContainText("Sigrun Kvalheim");
});

test("two people made one share a page, and the other address leads there", async ({ editor, page }) => {
  const reader = new Reading(page);
  const decide = new DecisionsPage(editor);
  await decide.openPerson(tarn, "Berta Amundsrud");
  const before = new URL(editor.url()).pathname;
  await decide.mergeInto("Martha Amundsrud");

  await page.goto(before);
  await expect(reader.title).toHaveText("Martha Amundsrud");
  for (const title of Object.values(FERRY_TITLES)) {
    await expect(reader.main.getByRole("link", { name: title }).first()).toBeVisible();
  }
});

test("all of it survives a new analysis by another process", async ({ editor, page, server }) => {
  const reader = new Reading(page);
  const decide = new DecisionsPage(editor);
  await editor.goto(kestrel);
  await decide.rejectLink();
  await decide.openPerson(kestrel, "Sigrun Kvalheim");
  await decide.rejectPerson();

  const outcome = await runBackfile(server, ["reanalyse", ...(await listIssueIds(server))]);
  expect(outcome).toMatchObject({ status: 0, complaints: "" });
  // The server's own worker may have taken the job first; the command ends when it is done.
  expect(outcome.output).toMatch(/^(?:Read 2 issues with 2 articles again|Another process has read them again)/m);

  for (const address of [kestrel, tarn]) {
    await page.goto(address);
    const names = (await reader.twin<ArticleView>()).people.map((person) => person.name);
    expect(names.sort()).toEqual(["Halvard Eikrem-Lunde", "Martha Amundsrud"]);
    await expect(reader.section("Also reported by")).toHaveCount(0);
  }
  await page.goto("/people/halvard-eikrem");
  await expect(page).toHaveURL("/people/halvard-eikrem-lunde");
});

async function listIssueIds(server: RunningServer): Promise<string[]> {
  const ids: string[] = [];
  for (const address of [kestrel, tarn]) {
    const article = (await (await fetch(`${server.url}/api${address}`)).json()) as ArticleView;
    const issue = (await (await fetch(`${server.url}/api${article.issue.address}`)).json()) as IssueView;
    ids.push(...issue.originals.map((original) => String(original.issueId)));
  }
  return ids;
}

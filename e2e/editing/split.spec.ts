import { BEAM, KNIVES, orchardIssue, PRESS } from "../documents/orchard";
import { expect, test } from "../fixtures";
import { expectNoBarriersHere } from "../pages/expect-no-barriers";
import { ImportPage } from "../pages/import-page";
import { Reading } from "../pages/reading";
import { SplitPage } from "../pages/split-page";

test("a wrong split is put right from the preview, holds for readers, and is undone", async ({ editor, page }) => {
  const upload = new ImportPage(editor);
  const issue = orchardIssue(11);
  await upload.upload(issue);
  await expect(upload.file(issue.name)).toContainText("3 articles found");
  await upload.publish();
  const preview = editor.url();
  const beam = (await upload.addresses()).get(BEAM) ?? "";
  const press = (await upload.addresses()).get(PRESS) ?? "";

  const split = new SplitPage(editor);
  await split.openFrom(upload.file(issue.name));
  await expect(split.line(BEAM)).toHaveAttribute("data-kind", "headline");
  await split.change(BEAM, "Join with the one before");
  await expect(split.line(BEAM)).toHaveAttribute("data-kind", "heading");

  const reader = new Reading(page);
  await page.goto(beam);
  await expect(page, "the address of the joined article leads on").toHaveURL(press);
  await expect(reader.main).toContainText("Three carpenters took 11 days");

  await editor.goto(press);
  await editor.getByRole("link", { name: "Correct how the issue was split" }).click();
  await split.undo(BEAM);
  await expect(split.line(BEAM)).toHaveAttribute("data-kind", "headline");
  await page.goto(beam);
  await expect(page, "the article is back under its address").toHaveURL(beam);
  await expect(reader.title).toHaveText(BEAM);
  await editor.goto(preview);
  await expect(upload.file(issue.name)).toContainText("3 articles found");
});

test("lines are corrected by keys, and a head by its fields", async ({ editor }) => {
  const upload = new ImportPage(editor);
  await upload.upload(orchardIssue(12));
  const split = new SplitPage(editor);
  await split.openFrom(upload.file(orchardIssue(12).name));
  await split.line("Three carpenters").locator("summary").focus();
  await editor.keyboard.press("ArrowUp");
  await expect(split.line(BEAM).locator("summary")).toBeFocused();
  await editor.keyboard.press("i");
  await expect(split.line(BEAM)).toHaveAttribute("data-kind", "heading");

  await split.line(PRESS).locator("summary").click();
  await split.line(PRESS).getByLabel("Author").fill("Hanna Quill");
  await split.line(PRESS).getByRole("button", { name: "Correct", exact: true }).click();
  await expect(split.line(PRESS)).toContainText("by Hanna Quill");
  await split.change(PRESS, "Move down");
});

test("a correction becomes a rule for the publication, previewed on its other issues, and is undone", async ({
  editor,
}) => {
  const upload = new ImportPage(editor);
  const split = new SplitPage(editor);
  await upload.upload(orchardIssue(13), orchardIssue(14));
  await split.openFrom(upload.file(orchardIssue(13).name));
  await split.change(KNIVES, "Leave out");
  await split
    .line(KNIVES)
    .getByRole("link", { name: /^Always treat it so/ })
    .click();
  const others = editor.getByRole("region", { name: "Other issues it would change" });
  await expect(others.getByRole("link", { name: "no. 14, 2021-09-14" })).toBeVisible();
  await expect(others).toContainText(`${KNIVES}, edition 14.`);
  await editor.getByRole("button", { name: "Make it a rule" }).click();
  await expect(split.said).toContainText("The rule holds for new imports.");

  await upload.upload(orchardIssue(15));
  await split.openFrom(upload.file(orchardIssue(15).name));
  await expect(split.line(KNIVES)).toHaveAttribute("data-kind", "furniture");
  await expect(split.line(KNIVES)).toContainText("Decided by a rule for this publication.");
  await expectNoBarriersHere(editor);

  await editor.getByRole("link", { name: "rules for The Orchard Weekly" }).click();
  const rules = editor.getByRole("region", { name: "Rules", exact: true });
  await rules.getByRole("button", { name: /^Undo: / }).click();
  await expect(split.said).toContainText("Undone");
  await expect(rules.getByRole("button")).toHaveCount(0);
  await upload.upload(orchardIssue(16));
  await split.openFrom(upload.file(orchardIssue(16).name));
  await expect(split.line(KNIVES)).toHaveAttribute("data-kind", "text");
});

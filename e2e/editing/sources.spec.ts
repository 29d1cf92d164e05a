import { expect, test } from "../fixtures";

test("an editor adds a source, sees why it cannot be asked, changes, tests, pauses and removes it", async ({
  editor,
}) => {
  await editor.goto("/admin/sources");
  await editor.getByLabel("An archive page: each issue it links to").check();
  await editor.getByLabel("Address", { exact: true }).fill("http://127.0.0.1/archive");
  await editor.getByRole("button", { name: "Add source" }).click();
  await expect(editor.getByText("Added. It is being asked for the first time.")).toBeVisible();
  const source = editor.getByRole("listitem").filter({ hasText: "http://127.0.0.1/archive" });
  // The server of these tests is one of the machines a source may not lead to.
  await expect(source.getByText("127.0.0.1 is not on the public Internet, and is not fetched from.")).toBeVisible();
  await source.getByText("Edit", { exact: true }).click();
  await source.getByLabel("Publication", { exact: true }).fill("The Quay Letter");
  await source.getByRole("button", { name: "Save changes" }).click();
  await expect(editor.getByText("Saved.", { exact: true })).toBeVisible();
  await expect(source.getByText("The Quay Letter")).toBeVisible();
  await source.getByRole("button", { name: /^Test/ }).click();
  await expect(editor.getByText("It is being tested. Nothing is imported.")).toBeVisible();
  await source.getByRole("button", { name: /^Pause/ }).click();
  await expect(source.getByText("paused", { exact: true })).toBeVisible();
  await source.getByText("Remove", { exact: true }).click();
  await source.getByRole("button", { name: "Remove it" }).click();
  await expect(editor.getByText("Removed. What came from it stays in the archive.")).toBeVisible();
  await expect(source).toHaveCount(0);
});

import { KITE, KITE_AGAIN, LIGHTHOUSE, LIGHTHOUSE_TITLE, PASTED, PICTURE } from "../documents/lighthouse";
import { expect, test } from "../fixtures";
import { ImportPage } from "../pages/import-page";
import { Reading } from "../pages/reading";

// What readers may not see yet is answered as if it were not there, and browsers say so in their console.
test.use({ allowed: /the server responded with a status of (?:400|404|410)/ });

test("an upload is previewed, corrected, published, read, taken back and published again", async ({ editor, page }) => {
  const upload = new ImportPage(editor);
  const reader = new Reading(page);
  const corrected = "The Lamp of Cape Marrow Burns Again";

  await upload.upload(LIGHTHOUSE);
  const file = upload.file(LIGHTHOUSE.name);
  await expect(file).toContainText("The Bell Quarterly");
  await expect(file.getByRole("time").first()).toHaveAttribute("datetime", "2020-05-06");
  await expect(file).toContainText("2 articles found");
  const found = upload.article(LIGHTHOUSE_TITLE);
  await expect(found).toContainText("From the coast");
  await expect(found.getByRole("heading", { name: "2 people" })).toBeVisible();
  await expect(found.getByRole("link", { name: "Oskar Brandvik", exact: true })).toBeVisible();
  await expect(found.getByRole("link", { name: "Ingrid Solheim", exact: true })).toBeVisible();
  await expect(found.locator("mark", { hasText: "Brandvik" }).last()).toHaveAttribute("title", /^Oskar Brandvik: ./);

  const address = (await upload.addresses()).get(LIGHTHOUSE_TITLE) ?? "";
  expect((await page.goto(address))?.status(), "a draft is not there for readers").toBe(404);
  expect((await page.request.get(`/api${address}`)).status()).toBe(404);

  await upload.correctArticle(LIGHTHOUSE_TITLE, { Title: corrected, Author: "Maren Ohlsen" });
  await expect(upload.article(corrected)).toContainText("By Maren Ohlsen");
  await upload.publish();

  const published = (await upload.addresses()).get(corrected) ?? "";
  await page.goto(published);
  await expect(reader.title).toHaveText(corrected);
  await expect(reader.main).toContainText("By Maren Ohlsen");
  await reader.search('"sea charts" lamp');
  await expect(reader.main.getByRole("link", { name: corrected })).toBeVisible();

  await upload.takeBack();
  expect((await page.goto(published))?.status()).toBe(410);
  await expect(reader.title).toHaveText("Taken back");
  const gone = await page.request.get(`/api${published}`);
  expect(gone.status()).toBe(410);
  expect(await gone.json()).toEqual({ error: { code: "gone", message: expect.any(String) } });
  await reader.search('"sea charts" lamp');
  await expect(reader.main.getByRole("link", { name: corrected })).toHaveCount(0);
  await page.goto("/issues");
  await expect(reader.main.getByRole("link", { name: "The Bell Quarterly" })).toHaveCount(0);

  await upload.publish();
  await page.goto(published);
  await expect(reader.title).toHaveText(corrected);
  await expect(reader.main).toContainText("ninety steps");
});

test("one unreadable file and a repeated one leave the others of an upload alone", async ({ editor }) => {
  const upload = new ImportPage(editor);
  await upload.upload(KITE, PICTURE, KITE_AGAIN, { ...KITE, name: "copy.txt" });

  await expect(upload.article("Kites Forbidden Above the Salt Pans")).toHaveCount(1);
  const picture = upload.file(PICTURE.name);
  await expect(picture).toContainText("cannot be read");
  await expect(picture).toContainText("This is a PNG picture.");
  await expect(picture).toContainText("The original is kept unchanged");
  await expect(upload.file("copy.txt")).toContainText("The archive holds exactly this file already.");
  await expect(upload.file(KITE_AGAIN.name)).toContainText("in another file");

  const original = await editor.request.get(
    (await picture.getByRole("link", { name: /^Original/ }).getAttribute("href")) ?? "",
  );
  expect(original.status()).toBe(200);
  expect(await original.body(), "the bytes of a failed file are kept").toEqual(PICTURE.buffer);

  await upload.file("copy.txt").getByRole("button", { name: "Leave it out: copy.txt" }).click();
  await expect(upload.said).toContainText("Left out.");
  await upload
    .file(KITE_AGAIN.name)
    .getByRole("button", { name: /^Keep it anyway/ })
    .click();
  await expect(upload.said).toContainText("Kept.");
  await expect(upload.article("Kites Forbidden Above the Salt Pans")).toHaveCount(2);
  expect((await upload.read()).files).toEqual({ ready: 2, failed: 1, dismissed: 1 });
});

test("a pasted text is filed under what the editor says of it", async ({ editor, page }) => {
  const upload = new ImportPage(editor);
  await upload.paste({ text: PASTED, publication: "The Finch Almanac", date: "2020-10-02" });

  await expect(upload.file("pasted-text.txt")).toContainText("The Finch Almanac");
  const article = upload.article("Orchard Walls Are to Be Rebuilt");
  await expect(article.getByRole("link", { name: "Torvald Engen", exact: true })).toBeVisible();
  await upload.publish();

  const reader = new Reading(page);
  await page.goto("/issues/the-finch-almanac/2020-10-02");
  await reader.follow("Orchard Walls Are to Be Rebuilt");
  await expect(reader.main).toContainText("eleven hundred stones");
});

test("files that do not say their publication are named together", async ({ editor }) => {
  const upload = new ImportPage(editor);
  const bare = (name: string, place: string) => ({
    name,
    mimeType: "text/plain",
    buffer: Buffer.from(`Wells of ${place} Run Low\n\nThe wells of ${place} stood lower than in any August before.\n`),
  });
  await upload.upload(bare("east.txt", "Eastmoor"), bare("west.txt", "Westmoor"), bare("odd.txt", "Oddmoor"));
  const nameless = editor.getByRole("region", { name: "3 files without a publication" });
  await nameless.getByLabel("odd.txt").uncheck();
  await nameless.getByLabel("Publication").fill("The Well Keeper");
  await nameless.getByRole("button", { name: "Name them" }).click();
  await expect(upload.said).toContainText("2 files filed under The Well Keeper.");
  await expect(upload.file("west.txt")).toContainText("The Well Keeper");
  await expect(upload.file("odd.txt")).toContainText("name it before you publish");
});

test("an upload of nothing is told what is missing", async ({ editor }) => {
  await editor.goto("/admin/imports/new");
  await editor.getByRole("button", { name: "Upload and preview" }).click();
  await expect(editor.getByRole("main").getByRole("alert")).toContainText("Choose a file, or paste a text.");
});

import { PICTURE, PLOVERS } from "../documents/lighthouse";
import { findPlaces } from "../documents/samples";
import { test } from "../fixtures";
import { expectNoBarriers } from "../pages/expect-no-barriers";
import { ImportPage } from "../pages/import-page";

const EDITORS_PAGES = [
  "/admin",
  "/admin/inbox?kind=twins",
  "/admin/imports",
  "/admin/imports/new",
  "/admin/sources",
  "/admin/decisions",
  "/admin/editors",
  "/admin/people/1/merge",
  "/account",
];

for (const address of EDITORS_PAGES) {
  test(`axe finds nothing on ${address} for an editor`, ({ editor }) => expectNoBarriers(editor, address));
}

test("axe finds nothing on the preview of an import, nor on the page that corrects a person", async ({ editor }) => {
  const upload = new ImportPage(editor);
  await upload.upload(PLOVERS, { ...PICTURE, name: "plovers.png" });
  const preview = new URL(editor.url()).pathname;
  const correct = await editor
    .getByRole("link", { name: /^Correct / })
    .first()
    .getAttribute("href");
  await expectNoBarriers(editor, preview);
  await expectNoBarriers(editor, correct ?? "no person to correct");
});

test("axe finds nothing on the pages of an article and a person for an editor", async ({ editor }) => {
  const { article, person } = await findPlaces(editor.request);
  await expectNoBarriers(editor, article);
  await expectNoBarriers(editor, person);
});

import type { Locator, Page } from "@playwright/test";
import { makeMail, makePng } from "@/lib/analysis/intake/pictures/testing/make-png";
import { expect, test } from "../fixtures";
import { ImportPage } from "../pages/import-page";

const HEAD = {
  from: "Shutter Weekly <news@shutter.example>",
  subject: "Shutter Weekly #31",
  date: "Sat, 5 Mar 2022 08:00:00 +0000",
};
const LEAD = "The old signal box at Marrow Junction opened as a darkroom on Thursday, and forty people came to see it.";
const HTML = `<h2>A Darkroom in the Signal Box</h2><p>${LEAD}</p>
<a href="https://shutter.example/box"><img src="cid:box@x" alt="The signal box at Marrow Junction" width="300"></a>
<p>The levers stay where they were.</p><img src="https://elsewhere.example/pixel.png" width="1" height="1">
<img src="https://elsewhere.example/print.jpg" alt="A print"><p>Prints hang from the old bell wires.</p>`;

/** Whether the browser has the picture and could read it. */
const isDrawn = (picture: Locator) =>
  picture.evaluate((element) => element instanceof HTMLImageElement && element.complete && element.naturalWidth > 0);

test("a mail's picture is shown in its place, from the archive, in the article and as it was published", async ({
  editor,
  page,
}) => {
  const address = await publish(editor, async (draft) => {
    await editor.goto(draft);
    const own = editor.getByRole("img", { name: "The signal box at Marrow Junction" });
    await own.scrollIntoViewIfNeeded();
    await expect.poll(() => isDrawn(own)).toBe(true);
    const source = (await own.getAttribute("src")) ?? "";
    expect((await editor.request.get(source)).headers()["cache-control"]).toBe("private, no-store");
    expect((await page.request.get(source)).status(), "a draft's picture is not there for readers").toBe(404);
  });

  await page.goto(address);
  const text = page.locator(".article-text");
  await expect(text.locator("img")).toHaveCount(1);
  const picture = text.getByRole("link", { name: "The signal box at Marrow Junction" }).getByRole("img");
  expect([await picture.getAttribute("width"), await picture.getAttribute("height")]).toEqual(["300", "200"]);
  await picture.scrollIntoViewIfNeeded();
  await expect.poll(() => isDrawn(picture)).toBe(true);
  const order = await text.locator("> *").evaluateAll((all) => all.map((one) => one.textContent || one.tagName));
  expect(order.map((words) => words.slice(0, 10))).toEqual(["The old si", "FIGURE", "The levers", "Prints han"]);

  const source = (await picture.getAttribute("src")) ?? "";
  const headers = (await page.request.get(source)).headers();
  expect(headers["content-type"]).toBe("image/png");
  expect(headers["cache-control"]).toContain("immutable");
  expect(headers["content-security-policy"]).toBe("default-src 'none'; sandbox");
  expect(headers["x-content-type-options"]).toBe("nosniff");
  const twin = await (await page.request.get(`/api${address}`)).json();
  expect(twin.pictures).toMatchObject([{ address: source, width: 300, height: 200 }]);
  const book = await page.request.get(`${address}/as/epub`);
  expect((await book.body()).includes("book/picture-1.png")).toBe(true);

  const { issue } = twin;
  await page.goto(`${issue.address}/as-published`);
  const framed = page.frameLocator("iframe").getByRole("img", { name: "The signal box at Marrow Junction" });
  await expect.poll(() => isDrawn(framed)).toBe(true);
});

/** Uploads and publishes the mail; answers with the address of its article. */
async function publish(editor: Page, onDraft: (draft: string) => Promise<void>): Promise<string> {
  const bytes = makeMail(HEAD, HTML, [{ id: "box@x", bytes: makePng(600, 400) }]);
  const upload = new ImportPage(editor);
  await upload.upload({ name: "weekly.eml", mimeType: "message/rfc822", buffer: Buffer.from(bytes) });
  const preview = editor.url();
  const [address = ""] = (await upload.addresses()).values();
  await onDraft(address);
  await editor.goto(preview);
  await upload.publish();
  return address;
}

import type { Page } from "@playwright/test";
import type { Comparison } from "@/lib/archive/reading/articles/types";
import type { EventList } from "@/lib/archive/reading/events/list-events";

import { readTwin } from "../documents/samples";
import { STANDING, TIMETABLE_ISSUES, TIMETABLE_TITLES } from "../documents/timetable";
import { expect, test } from "../fixtures";
import { ComparePage } from "../pages/compare-page";
import { expectNoBarriersHere } from "../pages/expect-no-barriers";
import { ImportPage } from "../pages/import-page";
import { Reading } from "../pages/reading";

const TALKS = "Two Leaders, One Line: The Panmunjom Declaration";
const LETTER = "What the Koreas Promised Each Other at Panmunjom";
const PHONE = { width: 390, height: 844 };
const DESK = { width: 1280, height: 900 };

/** Two reports of the samples that quote one declaration and tell more of it in their own words. */
async function findPair(page: Page): Promise<{ address: string; comparison: Comparison }> {
  const { events } = await readTwin<EventList>(page.request, "/events?from=2018-04&to=2018-04");
  const reports = events.flatMap((event) => event.reports);
  const ids = [TALKS, LETTER].map((title) => reports.find((report) => report.title === title)?.id ?? 0);
  ids.sort((a, b) => a - b);
  const address = `/compare/${ids.join("/")}`;
  return { address, comparison: await readTwin<Comparison>(page.request, address) };
}

test("what two articles share stands side by side, joined across the gutter", async ({ page }) => {
  const { address, comparison } = await findPair(page);
  const compare = new ComparePage(page);
  await page.setViewportSize(DESK);
  await page.goto(address);
  expect(comparison.passages.length).toBeGreaterThanOrEqual(2);
  expect(comparison.sameFacts.length).toBeGreaterThanOrEqual(1);
  for (const { number, kind, a } of comparison.passages) {
    const [span] = a;
    const words = compare.plain(comparison.a.text.slice(span?.start, span?.end));
    expect(await compare.wordsOf("a", number)).toBe(words);
    if (kind === "quotation") await expect(compare.passage("b", number)).toHaveClass(/shared-quotation/);
  }
  const joined = comparison.rows.flatMap((row) => row.matches);
  await expect(page.locator(".ribbon")).toHaveCount(joined.length);
  for (const number of joined) {
    const [left, right] = [
      await compare.passage("a", number).boundingBox(),
      await compare.passage("b", number).boundingBox(),
    ];
    expect(right?.x ?? 0).toBeGreaterThan((left?.x ?? 0) + 300);
    expect(Math.abs((left?.y ?? 0) - (right?.y ?? 0)), `no. ${number} stands beside its twin`).toBeLessThan(320);
  }
  const onlyHere = await compare.side("a").locator(".only-here").allTextContents();
  expect(compare.plain(onlyHere.join(" "))).toContain(
    compare.plain(comparison.a.text.slice(comparison.a.onlyHere[0]?.start, comparison.a.onlyHere[0]?.end)),
  );
});

test("keys step from match to match, are announced, and can be turned off", async ({ page }) => {
  const { address, comparison } = await findPair(page);
  const [first, second] = [...comparison.passages, ...comparison.sameFacts].sort((x, y) => x.number - y.number);
  const total = comparison.passages.length + comparison.sameFacts.length;
  await page.setViewportSize(DESK);
  await page.goto(address);
  const steps = page.getByRole("group", { name: "From match to match" });
  const status = steps.getByRole("status");
  await expect(status).toHaveText(`${total} matches`);
  await page.keyboard.press("n");
  await expect(status).toContainText(`1 of ${total}:`);
  await expect(page).toHaveURL(`${address}#a-${first?.id}`);
  await page.keyboard.press("j");
  await expect(status).toContainText(`2 of ${total}:`);
  for (const side of ["a", "b"])
    await expect(page.locator(`#${side}-${second?.id}`)).toHaveAttribute("data-current", "");
  await page.keyboard.press("p");
  await expect(status).toContainText(`1 of ${total}:`);
  await steps.getByRole("button", { name: "Next" }).click();
  await expect(status).toContainText(`2 of ${total}:`);

  await page.getByLabel("Search the archive").first().pressSequentially("npjk");
  await expect(page.getByLabel("Search the archive").first()).toHaveValue("npjk");
  await expect(status, "letters typed are letters").toContainText(`2 of ${total}:`);
  await steps.getByRole("checkbox").uncheck();
  await page.keyboard.press("n");
  await expect(status).toContainText(`2 of ${total}:`);
  await page.reload();
  await expect(steps.getByRole("checkbox")).not.toBeChecked();
  await expect(status, "the address is the match's own").toContainText(`2 of ${total}:`);
});

test("a passage leads to its place in the articles themselves", async ({ page }) => {
  const { address, comparison } = await findPair(page);
  await page.goto(address);
  await page.getByText(/as a list, each with its address/).click();
  const [passage] = comparison.passages;
  const entry = page.getByRole("listitem").filter({ has: page.getByRole("link", { name: `No. ${passage?.number}` }) });
  const link = entry.getByRole("link", { name: `In ${comparison.b.publication?.name}` });
  await expect(link).toHaveAttribute("href", passage?.addresses.b ?? "");
  await link.click();
  await page.waitForURL((url) => url.pathname === comparison.b.address);
  // Whether a browser goes there is the browser's own; that it can find first and last words on the page is ours.
  const printed = ((await page.getByRole("main").textContent()) ?? "").replace(/\s+/g, " ");
  const [, directive = ""] = (passage?.addresses.b ?? "").split("#:~:text=");
  for (const words of directive.split(",").map(decodeURIComponent)) expect(printed).toContain(words);
});

test("the marks can be turned to what only one side has", async ({ page }) => {
  const { address } = await findPair(page);
  await page.goto(address);
  const background = () =>
    page
      .locator(".compare .only-here")
      .first()
      .evaluate((part) => getComputedStyle(part).backgroundColor);
  const before = await background();
  await page.getByRole("radio", { name: "Mark what only one has" }).check();
  expect(await background()).not.toBe(before);
});

test("what a publication prints again and again is named, and neither shared nor of one side alone", async ({
  editor,
  page,
}) => {
  const upload = new ImportPage(editor);
  await upload.upload(...TIMETABLE_ISSUES);
  const ids = [...(await upload.addresses())].flatMap(([title, address]) =>
    Object.values(TIMETABLE_TITLES).includes(title) ? [Number(/\d+/.exec(address)?.[0])] : [],
  );
  await upload.publish();
  const address = `/compare/${ids.sort((a, b) => a - b).join("/")}`;
  await page.goto(address);
  const standing = page.getByRole("article").locator(".standing");
  await expect(standing).toHaveText([STANDING]);
  await expect(page.getByRole("region", { name: "Legend" })).toContainText("Standing text of The Sound Observer");
  await expect(page.getByRole("main")).toContainText(
    "1 sentence that The Sound Observer prints again and again is left out.",
  );
  const { a, b } = await readTwin<Comparison>(page.request, address);
  for (const { text, onlyHere } of [a, b]) {
    expect(onlyHere.map((span) => text.slice(span.start, span.end))).not.toContain(STANDING);
    expect(onlyHere).toHaveLength(1);
  }
  await expectNoBarriersHere(page);
});

test.describe("on a phone", () => {
  test.use({ viewport: PHONE });

  test("one side is shown at a time, and switching keeps the reader's place", async ({ page }) => {
    const { address } = await findPair(page);
    const compare = new ComparePage(page);
    await page.goto(address);
    const sides = page.getByRole("navigation", { name: "Sides" });
    await expect(page.getByRole("article")).toHaveCount(1);
    await expect(page.getByRole("article")).toContainText(TALKS);
    await page.keyboard.press("n");
    await sides.getByRole("link").nth(1).click();
    await expect(page.getByRole("article")).toContainText(LETTER);
    await expect(sides.getByRole("link").nth(1)).toHaveAttribute("aria-current", "true");
    await sides.getByRole("link").nth(0).click();
    await compare.page.getByRole("link", { name: /^Passage 2,/ }).click();
    await expect(page.getByRole("article")).toContainText(LETTER);
    await expect(page.locator('.side-b [data-match="2"]').first()).toBeInViewport();
  });
});

test.describe("without scripts", () => {
  test.use({ viewport: PHONE, javaScriptEnabled: false });

  test("a phone switches sides by addresses alone", async ({ page }) => {
    const { address } = await findPair(page);
    const reader = new Reading(page);
    await page.goto(address);
    await expect(reader.main.getByRole("article")).toHaveCount(1);
    await page.getByRole("navigation", { name: "Sides" }).getByRole("link").nth(1).click();
    await expect(reader.main.getByRole("article")).toContainText(LETTER);
    await page.getByRole("link", { name: /^Passage 2,/ }).click();
    await expect(reader.main.getByRole("article")).toContainText(TALKS);
    await expect(page.getByRole("group", { name: "From match to match" })).toHaveCount(0);
  });

  test("a wide page joins the passages by lines, and so does print", async ({ page }) => {
    const { address, comparison } = await findPair(page);
    await page.setViewportSize(DESK);
    await page.goto(address);
    const joined = comparison.rows.flatMap((row) => row.matches);
    await expect(page.locator(".compare-joint:visible")).toHaveCount(joined.length);
    await page.setViewportSize({ width: 794, height: 1123 });
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("article")).toHaveCount(2);
    await expect(page.locator(".compare-joint:visible")).toHaveCount(joined.length);
  });
});

test("axe finds nothing on two articles side by side, nor while stepping", async ({ page }) => {
  const { address } = await findPair(page);
  await page.goto(address);
  await page.keyboard.press("n");
  await expectNoBarriersHere(page);
});

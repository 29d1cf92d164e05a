import type { OpenLinks } from "@/lib/archive/desk/decisions/list-open-links";
import type { LinkPrecision } from "@/lib/archive/desk/decisions/measure-links";
import type { ArticleView } from "@/lib/archive/reading/articles/types";
import type { EventView } from "@/lib/archive/reading/events/get-event";
import { HALL_ISSUES, HALL_TITLES } from "../documents/market-hall";
import { expect, test } from "../fixtures";
import { EventPage } from "../pages/event-page";
import { expectNoBarriers } from "../pages/expect-no-barriers";
import { ImportPage } from "../pages/import-page";
import { Reading } from "../pages/reading";
import { runBackfile } from "../servers/run-backfile";
import { sessionFile } from "../servers/running-server";

// One story: two happenings in one town, put right act by act, and that it holds.
test.describe.configure({ mode: "serial" });
test.use({ allowed: /the server responded with a status of (?:400|401|403|404|409|410)/ });

const { gazette, mirror, tidings, ballot, dome } = HALL_TITLES;
const addresses = new Map<string, string>();
let hall = "";
let vote = "";

test.beforeAll("five issues are published that report two events", async ({ browser, server }) => {
  const context = await browser.newContext({ baseURL: server.url, storageState: sessionFile(server) });
  const page = await context.newPage();
  const upload = new ImportPage(page);
  await upload.upload(...HALL_ISSUES);
  for (const [title, address] of await upload.addresses()) addresses.set(title, address);
  await upload.publish();
  const reader = new Reading(page);
  hall = (await reader.twin<ArticleView>(addresses.get(gazette))).event?.address ?? "";
  vote = (await reader.twin<ArticleView>(addresses.get(ballot))).event?.address ?? "";
  await context.close();
});

test("readers are offered no corrections, and may make none", async ({ page, server }) => {
  await page.goto(hall);
  await expect(page.getByRole("button", { name: /Not this event|Split|not of this event/ })).toHaveCount(0);
  await expect(new EventPage(page).tools).toHaveCount(0);
  for (const address of ["/admin/links", "/admin/links/precision"]) {
    await page.goto(address);
    await expect(page).toHaveURL(/\/sign-in/);
  }
  const data = { name: "Stolen" };
  const own = { origin: server.url };
  expect((await page.request.post(`/api${hall}/name`, { data, headers: own })).status()).toBe(401);
  const foreign = { origin: "https://elsewhere.example" };
  expect((await page.request.post(`/api${hall}/name`, { data, headers: foreign })).status()).toBe(403);
  expect((await page.request.get("/api/links")).status()).toBe(401);
});

test("a report that is not of this event leaves it beside its title, and comes back", async ({ editor, page }) => {
  const event = new EventPage(editor);
  await editor.goto(hall);
  await event.expectReports(gazette, mirror, tidings);
  await event.reports.getByRole("button", { name: `“${tidings}” is not of this event` }).click();
  await expect(event.said).toContainText("Taken out");
  await expect(editor).toHaveURL((url) => url.pathname === hall);
  await event.expectReports(gazette, mirror);
  await page.goto(addresses.get(tidings) ?? "");
  await expect(new Reading(page).section("Also reported by")).toHaveCount(0);
  await event.undoLast();
  await event.expectReports(gazette, mirror, tidings);
});

test("chosen reports are split off, without a script too", async ({ browser, contextOptions, server }) => {
  const context = await browser.newContext({
    ...contextOptions,
    baseURL: server.url,
    storageState: sessionFile(server),
    javaScriptEnabled: false,
  });
  const page = await context.newPage();
  const event = new EventPage(page);
  await page.goto(hall);
  await event.tools.getByRole("button", { name: "Split them off" }).click();
  await expect(event.problem).toContainText("Choose the articles that leave.");
  await event.choose(mirror, tidings);
  await event.press("Split them off", "Split: those you chose are an event of their own now.");
  // One report makes no event: its page is where the address leads until then.
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(gazette);
  await page.goto(addresses.get(mirror) ?? "");
  const { event: left } = await new Reading(page).twin<ArticleView>();
  expect(left).toMatchObject({ articleCount: 2 });
  await page.goto("/admin/decisions");
  await page
    .getByRole("button", { name: /^Undo: Split “/ })
    .first()
    .click();
  await expect(event.said).toContainText("Undone");
  await page.goto(hall);
  await event.expectReports(gazette, mirror, tidings);
  await context.close();
});

test("one event is looked for from the other, and said to have come later", async ({ editor, page }) => {
  const [event, reader] = [new EventPage(editor), new Reading(page)];
  await editor.goto(hall);
  await event.lookFor("glass dome vote");
  await event.pick("Wexholm Votes|A Glass Dome");
  await event.press("This event came earlier", "Said: the other event came after this one.");
  const familyOf = async (address: string) => (await reader.twin<EventView>(address)).family;
  expect((await familyOf(hall)).later).toMatchObject([{ kind: "follow-up", address: vote }]);
  expect((await familyOf(vote)).earlier).toMatchObject([{ kind: "follow-up", address: hall }]);
  await event.undoLast();
  expect((await familyOf(hall)).later).toEqual([]);
  await editor.goto(hall);
  await event.lookFor(new URL(vote, "http://x").pathname);
  await event.pick("Wexholm Votes|A Glass Dome");
  await event.press("This event came earlier", "Said");
});

test("a chosen report is moved to another event, and the history says so", async ({ editor, page }) => {
  const event = new EventPage(editor);
  await editor.goto(hall);
  await event.choose(tidings);
  // Linked by now: no need to look.
  await event.pick("Wexholm Votes|A Glass Dome");
  await event.press("Move the chosen reports there", "Moved to the other event.");
  await event.expectReports(gazette, mirror);
  await page.goto(vote);
  await new EventPage(page).expectReports(ballot, dome, tidings);
  await editor.goto("/admin/decisions");
  const entry = editor
    .getByRole("listitem")
    .filter({ hasText: `Moved “${tidings}” from` })
    .first();
  await entry.getByRole("button", { name: /^Undo/ }).click();
  await expect(event.said).toContainText("Undone");
  await page.goto(hall);
  await new EventPage(page).expectReports(gazette, mirror, tidings);
});

test("two events are made one, the other address leads there, and what was said before is overtaken", async ({
  editor,
  page,
}) => {
  const event = new EventPage(editor);
  await editor.goto(hall);
  await event.pick("Wexholm Votes|A Glass Dome");
  await event.tools.getByRole("radio", { name: "under the other’s" }).check();
  await event.press("Both are one event", "Both are one event now.");
  await event.expectReports(gazette, mirror, tidings, ballot, dome);
  await page.goto(vote);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^(?:Wexholm Votes|A Glass Dome)/);
  expect(new URL(page.url()).pathname.split("-")[0]).toBe(hall.split("-")[0]);
  await editor.goto("/admin/decisions");
  await expect(editor.getByRole("listitem").filter({ hasText: "came after" }).first()).toContainText("overtaken");
  await editor.getByRole("button", { name: /^Undo: Made one event of/ }).click();
  await expect(event.said).toContainText("Undone");
  await page.goto(vote);
  await expect(page).toHaveURL(vote);
  await new EventPage(page).expectReports(ballot, dome);
});

test("a form that was overtaken is told so, and changes nothing", async ({ editor, server }) => {
  const event = new EventPage(editor);
  await editor.goto(hall);
  const headers = { origin: server.url };
  const { reports, id } = await new Reading(editor).twin<EventView>(hall);
  const article = reports.find((report) => report.title === tidings)?.id;
  const api = editor.context().request;
  const moved = await api.post(`/api/events/${id}/move`, { data: { article, into: null }, headers });
  expect(moved.status()).toBe(200);
  const { decisionId, address } = await moved.json();
  expect(address).toBe(hall);
  await event.choose(mirror);
  await event.tools.getByRole("button", { name: "Split them off" }).click();
  await expect(event.problem).toContainText("This event has changed meanwhile. Load the page again.");
  const again = await api.post(`/api/events/${id}/move`, { data: { article, into: null }, headers });
  expect(again.status()).toBe(409);
  const nonsense = await api.post(`/api/events/${id}/split`, { data: { articles: "all" }, headers });
  expect(nonsense.status()).toBe(400);
  expect((await api.post(`/api/decisions/${decisionId}/undo`, { headers })).status()).toBe(200);
});

test("an event is renamed and dated in place", async ({ editor, page }) => {
  const event = new EventPage(editor);
  await editor.goto(hall);
  await event.set("Rename", "Name of the event", "Roof of the Market Hall", "Rename");
  await expect(event.said).toContainText("Renamed to “Roof of the Market Hall”.");
  await event.set("Say when it happened", "Date of the event", "2021-02-31", "Set the date");
  await expect(event.problem).toContainText("is not a date");
  await event.set("Say when it happened", "Date of the event", "2021-03", "Set the date");
  await expect(event.said).toContainText("The date is set.");
  await page.goto(hall);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Roof of the Market Hall");
  await expect(page).toHaveURL(/roof-of-the-market-hall$/);
  hall = new URL(page.url()).pathname;
  expect(await new Reading(page).twin<EventView>()).toMatchObject({ date: { date: "2021-03-01", precision: "month" } });
});

test("links wait for a word, and the panel counts what was said", async ({ editor }) => {
  const api = editor.context().request;
  const before = (await (await api.get("/api/links/precision")).json()) as LinkPrecision;
  const entry = editor.getByRole("listitem").filter({ hasText: ballot }).filter({ hasText: dome }).first();
  // Drawn without regard to anything: on which page it is depends on the ids that links happened to get.
  const { pageCount } = (await (await api.get("/api/links?of=shown")).json()) as OpenLinks;
  for (let number = 1; number <= pageCount && (await entry.count()) === 0; number += 1) {
    await editor.goto(`/admin/links?of=shown&page=${number}`);
  }
  await entry.getByRole("button", { name: "Confirm this link" }).click();
  await expect(new EventPage(editor).said).toContainText("Confirmed");
  await expect(editor).toHaveURL(/of=shown/);
  const after = (await (await api.get("/api/links/precision")).json()) as LinkPrecision;
  const countOf = ({ verdicts }: LinkPrecision) => [verdicts.shown?.right ?? 0, verdicts.shown?.all ?? 0];
  expect(countOf(after)).toEqual(countOf(before).map((count) => count + 1));
  await editor.goto("/admin/links/precision");
  await expect(editor.getByRole("region", { name: "Verdicts on single links" })).toContainText(
    new RegExp(`${after.verdicts.shown?.right} of ${after.verdicts.shown?.all}`),
  );
});

test("all of it holds when everything is read again by another process", async ({ editor, page, server }) => {
  // The whole archive is read again beside a server at work.
  test.slow();
  const event = new EventPage(editor);
  await editor.goto(hall);
  await event.choose(tidings);
  await event.press("Split them off", "Split");
  const outcome = await runBackfile(server, ["reanalyse"]);
  expect(outcome).toMatchObject({ status: 0, complaints: "" });
  await page.goto(hall);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Roof of the Market Hall");
  await new EventPage(page).expectReports(gazette, mirror);
  const { family } = await new Reading(page).twin<EventView>();
  expect(family.later).toMatchObject([{ kind: "follow-up", address: vote }]);
});

test("axe finds nothing on the pages of these corrections", async ({ editor }) => {
  for (const address of [`${hall}?look=dome`, "/admin/links", "/admin/links/precision"]) {
    await expectNoBarriers(editor, address);
  }
});

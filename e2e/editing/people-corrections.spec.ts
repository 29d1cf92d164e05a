import { readFileSync } from "node:fs";
import type { ArticleView } from "@/lib/archive/reading/articles/types";
import { JURY, REGATTA_ISSUES, REGATTA_TITLES } from "../documents/regatta";
import { expect, test } from "../fixtures";
import { ImportPage } from "../pages/import-page";
import { PeoplePage } from "../pages/people-page";
import { Reading } from "../pages/reading";
import { runBackfile } from "../servers/run-backfile";
import { sessionFile } from "../servers/running-server";

// One story: who is who in two issues, put right act by act, and that it holds.
test.describe.configure({ mode: "serial" });
test.use({ allowed: /the server responded with a status of (?:404|410)/ });

let harbour = "";
let reading = "";

test.beforeAll("two issues are published in which people share names", async ({ browser, server }) => {
  const context = await browser.newContext({ baseURL: server.url, storageState: sessionFile(server) });
  const upload = new ImportPage(await context.newPage());
  await upload.upload(...REGATTA_ISSUES);
  const addresses = await upload.addresses();
  harbour = addresses.get(REGATTA_TITLES.harbour) ?? "";
  reading = addresses.get(REGATTA_TITLES.reading) ?? "";
  await upload.publish();
  await context.close();
});

test("readers are offered no corrections", async ({ page }) => {
  for (const address of [harbour, "/people/torvald-brekke"]) {
    await page.goto(address);
    await expect(page.getByText(/^(?:Correct|Here it is not|Tag a name|Hide with)/)).toHaveCount(0);
  }
  for (const address of ["/admin/people", "/admin/people/review", "/admin/people/1/split"]) {
    await page.goto(address);
    await expect(page).toHaveURL(/\/sign-in/);
  }
});

test("a mention is somebody else's, on the editor's word, until it is undone", async ({ editor, page }) => {
  const [reader, desk] = [new Reading(page), new PeoplePage(editor)];
  await editor.goto(harbour);
  await desk.changeMentions("Torvald Brekke", { name: "Brekke the Younger" }, [0]);
  await page.goto(harbour);
  await expect(reader.section("People in this article")).toContainText("Brekke the Younger");
  const { mentions } = await reader.twin<ArticleView>();
  expect(mentions.filter((one) => one.person?.name === "Brekke the Younger").map((one) => one.form)).toEqual([
    "Brekke",
  ]);
  await page.goto("/people/brekke-the-younger");
  await expect(reader.section("Articles")).toContainText(REGATTA_TITLES.harbour);

  await desk.undoLast();
  await page.goto(harbour);
  await expect(reader.section("People in this article")).not.toContainText("Brekke the Younger");
  await page.goto("/people/brekke-the-younger");
  await expect(page, "an address that was there leads on").toHaveURL(harbour);
});

test("what names nobody here is no longer marked", async ({ editor, page }) => {
  const [reader, desk] = [new Reading(page), new PeoplePage(editor)];
  await editor.goto(harbour);
  await desk.changeMentions("Henrik Dahl", null);
  await page.goto(harbour);
  await expect(reader.section("People in this article")).not.toContainText("Henrik Dahl");
  await expect(reader.main.getByRole("link", { name: "Henrik Dahl" })).toHaveCount(0);
});

test("a name the machine missed is tagged, and one it left open is given to somebody", async ({ editor, page }) => {
  const [reader, desk] = [new Reading(page), new PeoplePage(editor)];
  await editor.goto(harbour);
  await desk.tag("granny skagen", { name: "Granny Skagen" });
  await desk.sayWhoIs("Solheim", { pick: "Per Solheim" });
  await page.goto(harbour);
  await expect(reader.main.getByRole("link", { name: "granny skagen" }).first()).toBeVisible();
  const { mentions } = await reader.twin<ArticleView>();
  expect(mentions.find((one) => one.form === "Solheim")?.person?.name).toBe("Per Solheim");
});

test("who a person is, further names and the item of Wikidata are set on its page", async ({ editor, page }) => {
  const [reader, desk] = [new Reading(page), new PeoplePage(editor)];
  const address = "/people/ingrid-solheim";
  await editor.goto(address);
  await desk.set({
    summary: "Who it is, in one line",
    label: "Who Ingrid Solheim is",
    value: "Sailor of the outer islands",
    button: "Set the line",
    says: "The line is set.",
  });
  const further = { summary: "Further names", label: "Another name of Ingrid Solheim", button: "Add the name" };
  for (const value of ["Inga of the Lamps", "Lamp Inga"]) {
    await desk.set({ ...further, value, says: `Added the name ${value}.` });
  }
  await (await desk.unfold("Further names")).getByRole("button", { name: "Take the name Lamp Inga away" }).click();
  await expect(desk.said).toContainText("Took the name Lamp Inga away.");
  const item = { summary: "Wikidata item", label: "Wikidata item", button: "Set the item" };
  await desk.set({ ...item, value: "Q999999", says: "The item is set." });
  await page.goto(address);
  await expect(reader.main).toContainText("Sailor of the outer islands");
  await expect(reader.main).toContainText("Inga of the Lamps");
  await expect(reader.main).not.toContainText("Lamp Inga");
  await page.goto("/people?q=Inga+of+the+Lamps");
  await expect(reader.main.getByRole("list", { name: "People" })).toContainText("Ingrid Solheim");
});

test("a hidden person's page shows the notice and nothing else, until it is shown again", async ({ editor, page }) => {
  const [reader, desk] = [new Reading(page), new PeoplePage(editor)];
  await editor.goto("/people/granny-skagen");
  await desk.set({
    summary: "Hide with a notice",
    label: "What readers see",
    value: "Hidden on request.",
    button: "Hide",
    says: "Hidden. Readers find the notice in its place.",
  });
  await page.goto("/people/granny-skagen");
  await expect(reader.main).toContainText("Hidden on request.");
  await page.goto(harbour);
  await expect(reader.main.getByRole("link", { name: "granny skagen" })).toHaveCount(0);
  await page.goto("/people?q=Granny+Skagen");
  await expect(reader.main).toContainText("No people match.");

  await editor.goto("/people/granny-skagen");
  await editor.getByRole("button", { name: /^Show Granny Skagen as a person again/ }).click();
  await expect(desk.said).toContainText("tagged as a person again");
  await page.goto(harbour);
  await expect(reader.main.getByRole("link", { name: "granny skagen" }).first()).toBeVisible();
});

test("two men of one name are parted", async ({ editor, page }) => {
  const [reader, desk] = [new Reading(page), new PeoplePage(editor)];
  await editor.goto("/people/torvald-brekke");
  await desk.split(REGATTA_TITLES.reading, { name: "Torvald Brekke", isNew: true });
  await page.goto("/people/torvald-brekke-2");
  await expect(reader.section("Articles")).toContainText(REGATTA_TITLES.reading);
  await expect(reader.section("Articles")).not.toContainText(REGATTA_TITLES.harbour);

  await editor.goto("/admin/inbox?kind=twins");
  const pair = editor.getByRole("listitem").filter({ hasText: "Torvald Brekke" }).first();
  await expect(pair).toContainText("the same words");
  await pair.getByRole("checkbox").focus();
  await editor.keyboard.press("n");
  await expect(desk.said).toContainText("Decided.");
  await expect(pair).toHaveCount(0);
  await desk.undoLast();
  await pair.getByRole("button", { name: "Two persons" }).click();
  await expect(desk.said).toContainText("Decided.");
  await editor.goto("/admin/people");
  await expect(editor.getByRole("region", { name: "Likely twins" })).not.toContainText("Torvald Brekke");
});

test("a later article that does not say which one waits in the review list", async ({ editor, page }) => {
  const [reader, desk] = [new Reading(page), new PeoplePage(editor)];
  const upload = new ImportPage(editor);
  await upload.upload(JURY);
  const jury = (await upload.addresses()).get(REGATTA_TITLES.jury) ?? "";
  await upload.publish();
  await page.goto(jury);
  await expect(reader.section("People in this article")).toContainText("Not certain who");

  await editor.goto("/admin/people");
  await editor.getByRole("link", { name: "Review them" }).click();
  const open = editor.getByRole("listitem").filter({ hasText: REGATTA_TITLES.jury }).first();
  await expect(open).toContainText("sits in the jury of the poetry prize");
  await open.getByRole("button", { name: /is Torvald Brekke \(torvald-brekke-2\)$/ }).click();
  await expect(desk.said).toContainText("Said who it is.");
  await expect(editor.getByRole("region", { name: "Could be more than one person" })).not.toContainText(
    REGATTA_TITLES.jury,
  );
  await page.goto("/people/torvald-brekke-2");
  await expect(reader.section("Articles")).toContainText(REGATTA_TITLES.jury);
});

test("likely twins are suggested, and the name that stays is chosen", async ({ editor, page }) => {
  const desk = new PeoplePage(editor);
  await editor.goto(reading);
  await desk.changeMentions("Ingrid Solheim", { name: "Ingrid Solhejm" });
  await editor.goto("/admin/people");
  const pair = editor.getByRole("listitem").filter({ hasText: "Ingrid Solhejm" }).first();
  await pair.getByRole("button", { name: "One person, named Ingrid Solheim, address ingrid-solheim" }).click();
  await expect(desk.said).toContainText("Merged. Both are Ingrid Solheim now.");
  await page.goto("/people/ingrid-solhejm");
  await expect(page).toHaveURL("/people/ingrid-solheim");
});

test("who is who goes out as a file and comes back in", async ({ editor, server }) => {
  await editor.goto("/admin/people");
  const [download] = await Promise.all([
    editor.waitForEvent("download"),
    editor.getByRole("link", { name: "Download as CSV" }).click(),
  ]);
  const text = readFileSync(await download.path(), "utf8");
  expect(text).toMatch(/^slug,name,aliases,wikidata,note\r\n/);
  expect(text).toContain("Inga of the Lamps");

  const table = "name,aliases,note\nGranny Skagen,Old Skagen,Oldest skipper of Skerry\nTorvald Brekke,,Which one\n";
  const file = { name: "skippers.csv", mimeType: "text/csv", buffer: Buffer.from(table) };
  await editor.getByLabel("An authority file, CSV or JSON Lines").setInputFiles(file);
  await editor.getByRole("button", { name: "Import" }).click();
  await expect(editor.getByRole("alert").filter({ hasText: "Taken over" })).toContainText(
    /0 new, 1 changed, 0 as they were\. Left out 1\. Line 3: 2 persons are called Torvald Brekke/,
  );
  const answer = await runBackfile(server, ["people", "import", "nowhere.csv"]);
  expect(answer.status).toBe(1);
});

test("all of it holds when everything is read again by another process", async ({ page, server }) => {
  // The whole archive is read again beside a server at work.
  test.slow();
  const reader = new Reading(page);
  await page.goto(harbour);
  const before = (await reader.twin<ArticleView>()).mentions.map((one) => [one.form, one.person?.slug ?? null]);
  expect(before).toEqual([
    ["Torvald Brekke", "torvald-brekke"],
    ["Brekke", "torvald-brekke"],
    ["Ingrid Solheim", "ingrid-solheim"],
    ["Per Solheim", "per-solheim"],
    ["Solheim", "per-solheim"],
    ["granny skagen", "granny-skagen"],
  ]);
  const read = await reader.twin<ArticleView>(reading);
  const outcome = await runBackfile(server, ["reanalyse"]);
  expect(outcome).toMatchObject({ status: 0, complaints: "" });
  const after = (await reader.twin<ArticleView>()).mentions.map((one) => [one.form, one.person?.slug ?? null]);
  expect(after).toEqual(before);
  expect((await reader.twin<ArticleView>(reading)).people).toEqual(read.people);
  expect((await runBackfile(server, ["check"])).output).toContain("All is well.");
});

test("programs match names against the archive from any site", async ({ page, server }) => {
  const headers = { origin: "https://tables.example" };
  const manifest = await page.request.get("/api/reconcile", { headers });
  expect(manifest.headers()["access-control-allow-origin"]).toBe("*");
  expect(await manifest.json()).toMatchObject({ versions: ["0.2"], identifierSpace: `${server.url}/people/` });
  const queries = JSON.stringify({ q0: { query: "Solheim, Ingrid" }, q1: { query: "Torvald Brekke" } });
  const posted = await page.request.post("/api/reconcile", { form: { queries }, headers });
  const { q0, q1 } = await posted.json();
  expect(q0.result[0]).toMatchObject({ id: "ingrid-solheim", match: true });
  expect(q1.result.map((one: { match: boolean }) => one.match)).toEqual([false, false]);
  const extend = JSON.stringify({ ids: ["ingrid-solheim"], properties: [{ id: "wikidata" }] });
  const got = await page.request.get(`/api/reconcile?${new URLSearchParams({ extend })}`);
  expect((await got.json()).rows).toEqual({ "ingrid-solheim": { wikidata: [{ str: "Q999999" }] } });
  const suggested = await page.request.get("/api/reconcile/suggest/entity?prefix=ingrid");
  expect((await suggested.json()).result[0].id).toBe("ingrid-solheim");
  const preview = await page.request.get("/api/reconcile/preview?id=ingrid-solheim");
  expect(preview.headers()["x-frame-options"]).toBeUndefined();
  expect(await preview.text()).toContain("Sailor of the outer islands");
  for (const bad of ["queries=nonsense", "queries=[]", 'extend={"ids":[]}']) {
    const answer = await page.request.get(`/api/reconcile?${bad}`);
    expect(answer.status(), bad).toBe(400);
    expect(await answer.json()).toEqual({ error: { code: "bad-request", message: expect.any(String) } });
    expect(answer.headers()["access-control-allow-origin"]).toBe("*");
  }
});

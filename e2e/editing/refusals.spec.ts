import type { APIRequestContext } from "@playwright/test";
import { LIGHTHOUSE } from "../documents/lighthouse";
import { ISSUE } from "../documents/samples";
import { expect, test } from "../fixtures";
import { listActions, type ServerAction } from "../servers/list-actions";
import { sessionFile } from "../servers/running-server";

// These stand open on purpose: they are how one comes in.
const DOORS = ["signInAction", "createAccountAction", "setPasswordAction", "signOutAction"];

// Ids of things that the sample archive holds, so that a refusal is about who asks and not about what is asked for.
const FIELDS = {
  back: "/people",
  importId: "1",
  fileId: "1",
  issueId: "1",
  articleId: "1",
  linkId: "1",
  personId: "1",
  decisionId: "1",
  fromId: "1",
  intoId: "2",
  intoName: "Nobody",
  name: "Nobody",
  date: "2001-01-01",
  title: "Nothing",
  role: "editor",
  currentPassword: "guessed at random",
  newPassword: "guessed at random",
};

/** As a form without a script sends it. */
function send(request: APIRequestContext, action: ServerAction, headers: Record<string, string> = {}) {
  const multipart = { [`$ACTION_ID_${action.id}`]: "", ...FIELDS };
  return request.post(action.page, { multipart, headers, maxRedirects: 0 });
}

/** As a page with scripts calls it: the state of the form first where it keeps one, then the form. */
function call(
  request: APIRequestContext,
  action: ServerAction,
  hasState: boolean,
  headers: Record<string, string> = {},
) {
  const multipart = new FormData();
  for (const [name, value] of Object.entries(FIELDS)) multipart.append(`_1_${name}`, value);
  // Last, as scripts send it: what it refers to has then arrived.
  multipart.append("0", hasState ? '[{},"$K1"]' : '["$K1"]');
  const accept = "text/x-component";
  return request.post(action.page, {
    multipart,
    headers: { "next-action": action.id, accept, ...headers },
    maxRedirects: 0,
  });
}

test("every action of the site is refused to whoever is not signed in", async ({ page, server }) => {
  const origin = { origin: server.url };
  const before = await (await page.request.get(`/api${ISSUE}`)).text();
  const guarded = listActions().filter(({ name }) => !DOORS.includes(name));
  expect(guarded.map(({ name }) => name)).toEqual(
    expect.arrayContaining([
      "publishAction",
      "takeBackAction",
      "removeSamplesAction",
      "rejectLinkAction",
      "inviteAction",
    ]),
  );
  for (const action of guarded) {
    const hasState = ["inviteAction", "changePasswordAction"].includes(action.name);
    const called = await call(page.request, action, hasState, origin);
    const where = called.headers()["x-action-redirect"] ?? "";
    if (hasState) {
      expect(await called.text(), `${action.name} of ${action.file}`).toContain("Sign in first");
      continue;
    }
    // That it leads back to where the form says shows that the form has arrived.
    expect(where, `${action.name} of ${action.file} answered ${called.status()}`).toContain("/sign-in?next=%2Fpeople");
    const sent = await send(page.request, action, origin);
    expect(sent.headers().location, `${action.name} of ${action.file} sent as a form`).toMatch(/^\/sign-in/);
  }
  expect(await (await page.request.get(`/api${ISSUE}`)).text(), "nothing has changed").toBe(before);
});

test("an action sent from another site is refused to the editor too", async ({ browser, server }) => {
  const context = await browser.newContext({ baseURL: server.url, storageState: sessionFile(server) });
  const action = listActions().find(({ name }) => name === "renameAction");
  if (!action) throw new Error("There is no action that renames.");
  const answer = await send(context.request, action, { origin: "https://elsewhere.example" });
  expect(answer.status()).toBeGreaterThanOrEqual(400);
  const { editor } = await (await context.request.get("/api/auth/session")).json();
  expect(editor.name).not.toBe("Nobody");
  await context.close();
});

const UPLOAD = { files: LIGHTHOUSE };

const FOREIGN: Record<string, string>[] = [
  { origin: "https://elsewhere.example" },
  { origin: "null" },
  { "sec-fetch-site": "cross-site" },
  {},
];

test("imports are taken from signed-in editors alone", async ({ page, server }) => {
  const origin = { origin: server.url };
  const posted = await page.request.post("/api/imports", { multipart: UPLOAD, headers: origin });
  expect(posted.status()).toBe(401);
  expect(await posted.json()).toEqual({ error: { code: "not-signed-in", message: expect.any(String) } });
  for (const address of ["/api/imports", "/api/imports/1"]) {
    const read = await page.request.get(address);
    expect(read.status(), address).toBe(401);
    expect(await read.json()).toEqual({ error: { code: "not-signed-in", message: expect.any(String) } });
  }
});

test("an upload sent from another site is refused to the editor too", async ({ browser, server }) => {
  const context = await browser.newContext({ baseURL: server.url, storageState: sessionFile(server) });
  for (const headers of FOREIGN) {
    const answer = await context.request.post("/api/imports", { multipart: UPLOAD, headers });
    expect(answer.status(), JSON.stringify(headers)).toBe(403);
    expect(await answer.json()).toEqual({ error: { code: "not-allowed", message: expect.any(String) } });
  }
  await context.close();
});

test("no other method and no route of the sign-in library stands open", async ({ page, server }) => {
  const headers = { origin: server.url };
  for (const [method, address] of [
    ["PUT", "/api/imports"],
    ["DELETE", "/api/imports/1"],
    ["POST", "/api/imports/1"],
    ["POST", "/api/auth/sign-up/email"],
    ["POST", "/api/auth/sign-in/email"],
    ["POST", "/api/auth/session"],
    ["POST", "/api/issues"],
  ] as const) {
    const answer = await page.request.fetch(address, { method, headers, data: {} });
    expect([404, 405], `${method} ${address}`).toContain(answer.status());
  }
});

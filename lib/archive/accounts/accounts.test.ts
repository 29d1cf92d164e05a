import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { onBothEngines, type TestDatabase } from "@/lib/db/testing/on-both-engines";
import { openAccounts } from "./accounts";
import { createAuth } from "./create-auth";
import { ACCOUNT_ATTEMPTS, FIRST_LINK_MS, INVITATION_MS, PAIR_ATTEMPTS, PASSWORD_LINK_MS } from "./limits";
import { readSecret } from "./read-secret";

const SITE = { siteUrl: "http://localhost:3000", secret: "a-secret-only-these-tests-know-of" };
const CHIEF = { name: "Mira Aldous", email: "mira@example.org", password: "slow green harbour" };
const EDITOR = { name: "Tom Berg", email: "tom@example.org", password: "seven paper cranes" };

/** Accounts over a database, with a clock that only moves when told to. */
function start(database: TestDatabase) {
  let time = Date.parse("2026-03-01T09:00:00Z");
  const accounts = openAccounts({
    database,
    db: database.client,
    dataFolder: database.dataFolder,
    now: () => new Date(time),
  });
  const auth = createAuth(database, SITE);
  return {
    accounts,
    auth,
    wait: (ms: number) => {
      time += ms;
    },
    signIn: (email: string, password: string, address = "192.0.2.1") =>
      accounts.signIn(auth, { email, password }, new Headers({ "x-forwarded-for": address })),
    whoIs: async (setCookies: string[]) => {
      const cookie = setCookies.map((value) => value.split(";")[0]).join("; ");
      return (await auth.api.getSession({ headers: new Headers({ cookie }) }))?.user ?? null;
    },
  };
}

type Started = ReturnType<typeof start>;

async function addChief({ accounts }: Started) {
  const made = await accounts.createAccount(tokenOf(await accounts.prepareFirstSignIn()), CHIEF);
  if (!made.ok) throw new Error(made.reason);
  return made.editor;
}

function tokenOf(path: string | null): string {
  const token = new URL(path ?? "", "http://localhost").searchParams.get("token");
  if (!token) throw new Error(`no token in ${path}`);
  return token;
}

onBothEngines("accounts", (open) => {
  test("the first link makes the editor in chief, once", async () => {
    const { accounts } = start(await open());
    const token = tokenOf(await accounts.prepareFirstSignIn());
    expect(await accounts.findLink(token)).toMatchObject({ ok: true, link: { kind: "first", role: "chief" } });
    expect(await accounts.createAccount(token, CHIEF)).toMatchObject({
      ok: true,
      editor: { name: CHIEF.name, role: "chief" },
    });
    expect(await accounts.createAccount(token, EDITOR)).toEqual({ ok: false, reason: "used" });
    expect(await accounts.findLink(token)).toEqual({ ok: false, reason: "used" });
    expect(await accounts.prepareFirstSignIn()).toBeNull();
    expect(await accounts.list()).toHaveLength(1);
  });

  test("of two who open the first link at the same time one gets in", async () => {
    const { accounts } = start(await open());
    const token = tokenOf(await accounts.prepareFirstSignIn());
    const results = await Promise.all([accounts.createAccount(token, CHIEF), accounts.createAccount(token, EDITOR)]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(await accounts.list()).toHaveLength(1);
  });

  test("a new first link makes the earlier one worthless, and time does too", async () => {
    const { accounts, wait } = start(await open());
    const earlier = tokenOf(await accounts.prepareFirstSignIn());
    const later = tokenOf(await accounts.prepareFirstSignIn());
    expect(await accounts.createAccount(earlier, CHIEF)).toEqual({ ok: false, reason: "unknown" });
    wait(FIRST_LINK_MS);
    expect(await accounts.createAccount(later, CHIEF)).toEqual({ ok: false, reason: "expired" });
    expect(await accounts.findLink("made-up")).toEqual({ ok: false, reason: "unknown" });
  });

  test("the database holds neither tokens nor passwords", async () => {
    const database = await open();
    const { accounts } = start(database);
    const token = tokenOf(await accounts.prepareFirstSignIn());
    await accounts.createAccount(token, CHIEF);
    const rows = [
      await database.client.verification.findMany(),
      await database.client.account.findMany(),
      await database.client.user.findMany(),
    ];
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(JSON.stringify(rows)).not.toContain(CHIEF.password);
  });

  test("the right password opens a session that tells who it is; ended, it tells nobody", async () => {
    const started = start(await open());
    const chief = await addChief(started);
    const result = await started.signIn(CHIEF.email, CHIEF.password);
    if (!result.ok) throw new Error(result.reason);
    expect(result.setCookies.join()).toMatch(/HttpOnly/i);
    expect(await started.whoIs(result.setCookies)).toMatchObject({ id: chief.id, email: CHIEF.email, role: "chief" });
    const forged = result.setCookies.map((cookie) => cookie.replace("=", "=x"));
    expect(await started.whoIs(forged)).toBeNull();
  });

  test.each([
    ["a wrong password", CHIEF.email, "slow green harbor"],
    ["an unknown account", "nobody@example.org", CHIEF.password],
    ["no address at all", "mira", CHIEF.password],
  ])("%s is refused in the same words", async (_case, email, password) => {
    const started = start(await open());
    await addChief(started);
    expect(await started.signIn(email, password)).toEqual({ ok: false, reason: "wrong" });
  });

  test("guessing one account from many addresses comes to a stop, and the owner gets in again later", async () => {
    const { signIn, wait, ...started } = start(await open());
    await addChief({ signIn, wait, ...started });
    for (let guess = 0; guess < ACCOUNT_ATTEMPTS.max; guess++) {
      expect(await signIn(CHIEF.email, "wrong password", `192.0.2.${guess}`)).toMatchObject({ reason: "wrong" });
    }
    expect(await signIn(CHIEF.email, CHIEF.password, "192.0.2.99")).toEqual({
      ok: false,
      reason: "too-many",
      waitSeconds: ACCOUNT_ATTEMPTS.windowMs / 1000,
    });
    expect(await signIn(EDITOR.email, EDITOR.password, "192.0.2.99")).toMatchObject({ reason: "wrong" });
    wait(ACCOUNT_ATTEMPTS.windowMs);
    expect(await signIn(CHIEF.email, CHIEF.password, "192.0.2.99")).toMatchObject({ ok: true });
  });

  test("guesses of strangers do not keep the owner out at an address where they signed in before", async () => {
    const { signIn, ...started } = start(await open());
    await addChief({ signIn, ...started });
    expect(await signIn(CHIEF.email, CHIEF.password, "198.51.100.7")).toMatchObject({ ok: true });
    for (let guess = 0; guess < ACCOUNT_ATTEMPTS.max; guess++) {
      await signIn(CHIEF.email, "wrong password", `192.0.2.${guess}`);
    }
    expect(await signIn(CHIEF.email, CHIEF.password, "192.0.2.99")).toMatchObject({ reason: "too-many" });
    expect(await signIn(CHIEF.email, CHIEF.password, "198.51.100.7")).toMatchObject({ ok: true });
  });

  test("guesses from one address keep that address out of the account, and no other", async () => {
    const { signIn, wait, ...started } = start(await open());
    await addChief({ signIn, wait, ...started });
    for (let guess = 0; guess < PAIR_ATTEMPTS.max; guess++) {
      await signIn(CHIEF.email, "wrong password", "192.0.2.1");
    }
    expect(await signIn(CHIEF.email, CHIEF.password, "192.0.2.1")).toMatchObject({ reason: "too-many" });
    expect(await signIn(CHIEF.email, CHIEF.password, "198.51.100.7")).toMatchObject({ ok: true });
  });

  test("one address that tries account after account is slowed down", async () => {
    const { signIn } = start(await open());
    const answers: unknown[] = [];
    for (let guess = 0; guess < 12; guess++) {
      const result = await signIn(`reader${guess}@example.org`, "wrong password");
      answers.push(result.ok || result.reason);
    }
    expect(answers.filter((answer) => answer === "too-many").length).toBeGreaterThan(0);
    expect(await signIn("reader@example.org", "wrong password", "198.51.100.7")).toMatchObject({ reason: "wrong" });
  });

  test("a right password wipes the slate of its address", async () => {
    const database = await open();
    const { signIn, ...started } = start(database);
    await addChief({ signIn, ...started });
    const countPairs = () => database.client.rateLimit.count({ where: { key: { startsWith: "pair|" } } });
    for (let guess = 0; guess < 4; guess++) await signIn(CHIEF.email, "wrong password");
    expect(await countPairs()).toBe(1);
    expect(await signIn(CHIEF.email, CHIEF.password)).toMatchObject({ ok: true });
    expect(await countPairs()).toBe(0);
  });

  test("an invitation makes an editor; a taken address leaves it usable", async () => {
    const started = start(await open());
    const { accounts, wait } = started;
    const chief = await addChief(started);
    const token = tokenOf(await accounts.invite("editor", chief));
    expect(await accounts.listInvitations()).toMatchObject([{ role: "editor", byName: CHIEF.name }]);
    expect(await accounts.createAccount(token, { ...EDITOR, email: CHIEF.email })).toEqual({
      ok: false,
      reason: "email-taken",
    });
    expect(await accounts.createAccount(token, EDITOR)).toMatchObject({ ok: true, editor: { role: "editor" } });
    expect(await accounts.listInvitations()).toEqual([]);
    const late = tokenOf(await accounts.invite("chief", chief));
    wait(INVITATION_MS);
    expect(await accounts.createAccount(late, { ...EDITOR, email: "late@example.org" })).toMatchObject({
      reason: "expired",
    });
  });

  test("an invitation can be taken back before it is used", async () => {
    const started = start(await open());
    const { accounts } = started;
    const token = tokenOf(await accounts.invite("editor", await addChief(started)));
    const [invitation] = await accounts.listInvitations();
    expect(await accounts.withdrawInvitation(invitation?.id ?? "")).toBe(true);
    expect(await accounts.withdrawInvitation(invitation?.id ?? "")).toBe(false);
    expect(await accounts.createAccount(token, EDITOR)).toEqual({ ok: false, reason: "unknown" });
  });

  test("removing an editor ends their sessions; nobody removes themselves", async () => {
    const started = start(await open());
    const { accounts } = started;
    const chief = await addChief(started);
    const made = await accounts.createAccount(tokenOf(await accounts.invite("editor", chief)), EDITOR);
    const session = await started.signIn(EDITOR.email, EDITOR.password);
    if (!made.ok || !session.ok) throw new Error("no editor");
    expect(await accounts.remove(chief.id, chief)).toEqual({ ok: false, reason: "self" });
    expect(await accounts.remove(made.editor.id, chief)).toEqual({ ok: true, name: EDITOR.name });
    expect(await accounts.remove(made.editor.id, chief)).toEqual({ ok: false, reason: "not-found" });
    expect(await started.whoIs(session.setCookies)).toBeNull();
    expect(await started.signIn(EDITOR.email, EDITOR.password)).toMatchObject({ reason: "wrong" });
    expect((await accounts.list()).map((editor) => editor.name)).toEqual([CHIEF.name]);
  });

  test("a password link sets a new password, ends old sessions, and makes no account", async () => {
    const started = start(await open());
    const { accounts, wait } = started;
    await addChief(started);
    const session = await started.signIn(CHIEF.email, CHIEF.password);
    if (!session.ok) throw new Error(session.reason);
    const token = tokenOf(await accounts.preparePasswordLink("Mira@Example.org"));
    expect(await accounts.createAccount(token, EDITOR)).toEqual({ ok: false, reason: "unknown" });
    expect(await accounts.setPassword(token, EDITOR.password)).toEqual({ ok: true, email: CHIEF.email });
    expect(await accounts.setPassword(token, EDITOR.password)).toEqual({ ok: false, reason: "used" });
    expect(await started.whoIs(session.setCookies)).toBeNull();
    expect(await started.signIn(CHIEF.email, CHIEF.password)).toMatchObject({ reason: "wrong" });
    expect(await started.signIn(CHIEF.email, EDITOR.password)).toMatchObject({ ok: true });
    const late = tokenOf(await accounts.preparePasswordLink(CHIEF.email));
    wait(PASSWORD_LINK_MS);
    expect(await accounts.setPassword(late, CHIEF.password)).toEqual({ ok: false, reason: "expired" });
    await expect(accounts.preparePasswordLink("nobody@example.org")).rejects.toMatchObject({ code: "not-found" });
  });
});

describe("the secret that signs sessions", () => {
  test("is made once, readable by its owner only, and the setting goes before it", () => {
    const dataFolder = mkdtempSync(join(tmpdir(), "backfile-secret-"));
    try {
      const made = readSecret({ secret: null, dataFolder: join(dataFolder, "new") });
      expect(made.length).toBeGreaterThanOrEqual(40);
      expect(readSecret({ secret: null, dataFolder: join(dataFolder, "new") })).toBe(made);
      expect(readFileSync(join(dataFolder, "new", "secret"), "utf8").trim()).toBe(made);
      expect(statSync(join(dataFolder, "new", "secret")).mode & 0o777).toBe(0o600);
      expect(readSecret({ secret: SITE.secret, dataFolder })).toBe(SITE.secret);
    } finally {
      rmSync(dataFolder, { recursive: true });
    }
  });
});

import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { afterEach, beforeEach, expect, test } from "vitest";
import { backupSqlite, copyOriginals, copySecret, isDatabaseItself, listOriginalsOf, putSqlite } from "./backup";
import { originalPath, storeOriginal } from "./originals";

let folder: string;
let data: string;
let copy: string;
const url = () => `file:${join(folder, "archive.db")}`;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "backfile-backup-"));
  [data, copy] = [join(folder, "data"), join(folder, "copy")];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** An archive in use: rows, originals, and a transaction that is not finished. */
async function fill(texts: string[]) {
  const db = new BetterSqlite3(join(folder, "archive.db"));
  db.pragma("journal_mode = WAL");
  db.exec(`CREATE TABLE IF NOT EXISTS "Original" ("id" INTEGER PRIMARY KEY, "sha256" TEXT NOT NULL)`);
  for (const text of texts) {
    const { sha256 } = await storeOriginal(data, new TextEncoder().encode(text));
    db.prepare(`INSERT INTO "Original" ("sha256") VALUES (?)`).run(sha256);
  }
  return db;
}

test("a copy made while others write is sound, and holds what was committed", async () => {
  const db = await fill(["one", "two"]);
  db.exec(`BEGIN; INSERT INTO "Original" ("sha256") VALUES ('unfinished')`);
  await backupSqlite(url(), join(copy, "backfile.db"));
  db.exec("ROLLBACK");
  expect(listOriginalsOf(join(copy, "backfile.db"))).toHaveLength(2);
  db.close();
});

test("originals are copied once, checked as they are written, and brought back byte for byte", async () => {
  const db = await fill(["one", "two"]);
  await backupSqlite(url(), join(copy, "backfile.db"));
  const hashes = () => listOriginalsOf(join(copy, "backfile.db"));
  expect(await copyOriginals(data, copy, hashes())).toEqual({ copied: 2, there: 0, missing: [], damaged: [] });
  (await fill(["three"])).close();
  await backupSqlite(url(), join(copy, "backfile.db"));
  expect(await copyOriginals(data, copy, hashes())).toEqual({ copied: 1, there: 2, missing: [], damaged: [] });
  db.close();

  writeFileSync(join(copy, "secret"), "a secret");
  const anew = join(folder, "anew");
  expect(await putSqlite(join(copy, "backfile.db"), `file:${join(anew, "backfile.db")}`, "1")).toBeNull();
  expect(await copyOriginals(copy, anew, hashes(), true)).toMatchObject({ copied: 3 });
  await copySecret(copy, anew);
  expect(readFileSync(join(anew, "secret"), "utf8")).toBe("a secret");
  for (const sha256 of hashes()) {
    expect(readFileSync(originalPath(anew, sha256))).toEqual(readFileSync(originalPath(data, sha256)));
  }
});

test("pictures are copied with the originals, once where they are one too", async () => {
  const db = await fill(["one", "two"]);
  db.exec(`CREATE TABLE "Picture" ("sha256" TEXT PRIMARY KEY)`);
  for (const text of ["two", "a picture"]) {
    const { sha256 } = await storeOriginal(data, new TextEncoder().encode(text));
    db.prepare(`INSERT INTO "Picture" ("sha256") VALUES (?)`).run(sha256);
  }
  db.close();
  const hashes = listOriginalsOf(join(folder, "archive.db"));
  expect(await copyOriginals(data, copy, hashes)).toEqual({ copied: 3, there: 0, missing: [], damaged: [] });
});

test("an original that is gone or has changed is named, and no damaged copy is kept", async () => {
  const db = await fill(["one", "two", "three"]);
  db.close();
  const [gone = "", changed = "", fine = ""] = listOriginalsOf(join(folder, "archive.db"));
  rmSync(originalPath(data, gone));
  writeFileSync(originalPath(data, changed), "something else");
  const all = [gone, changed, fine];
  expect(await copyOriginals(data, copy, all)).toEqual({ copied: 1, there: 0, missing: [gone], damaged: [changed] });
  // A copy that was damaged since is found when it is hashed again, and made anew.
  writeFileSync(originalPath(copy, fine), "rot");
  expect(await copyOriginals(data, copy, [fine])).toMatchObject({ there: 1 });
  expect(await copyOriginals(data, copy, [fine], true)).toMatchObject({ copied: 1 });
});

test("a database in use is not replaced; one that is not is kept aside", async () => {
  const db = await fill(["one"]);
  await backupSqlite(url(), join(copy, "backfile.db"));
  await expect(putSqlite(join(copy, "backfile.db"), url(), "2")).rejects.toThrow("in use");
  db.close();
  (await fill(["two"])).close();
  const kept = await putSqlite(join(copy, "backfile.db"), url(), "2");
  expect(listOriginalsOf(kept ?? "")).toHaveLength(2);
  expect(listOriginalsOf(join(folder, "archive.db"))).toHaveLength(1);
});

test("a copy that is not sound leaves the database that is there in its place, and nothing beside it", async () => {
  (await fill(["one"])).close();
  const damaged = join(folder, "damaged.db");
  writeFileSync(damaged, "no database at all ".repeat(500));
  const before = readdirSync(folder);
  await expect(putSqlite(damaged, url(), "3")).rejects.toThrow();
  expect(readdirSync(folder)).toEqual(before);
  expect(listOriginalsOf(join(folder, "archive.db"))).toHaveLength(1);
});

test("the database in use is known by whatever path it is named", async () => {
  (await fill(["one"])).close();
  symlinkSync(folder, join(folder, "linked"));
  expect(isDatabaseItself(url(), join(folder, "linked", "archive.db"))).toBe(true);
  expect(isDatabaseItself(url(), join(folder, "other.db"))).toBe(false);
});

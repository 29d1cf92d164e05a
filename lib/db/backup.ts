import { createHash, randomUUID } from "node:crypto";
import { constants, createReadStream, createWriteStream, existsSync, statSync } from "node:fs";
import { chmod, copyFile, mkdir, open, rename, rm, stat } from "node:fs/promises";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import BetterSqlite3 from "better-sqlite3";
import { sqlitePath } from "./database-address";
import { hashStored, originalPath } from "./originals";
import { syncFolder } from "./sync-folder";

export const DATABASE_FILE = "backfile.db";
const SECRET_FILE = "secret";

/** Whether a file is the archive's database itself, by whatever path it is named. */
export function isDatabaseItself(url: string, file: string): boolean {
  const [used, named] = [sqlitePath(url), file].map((path) => statSync(path, { throwIfNoEntry: false, bigint: true }));
  return used !== undefined && used.dev === named?.dev && used.ino === named.ino;
}

/**
 * Copies an SQLite database while others read and write it, as of one moment, checks the copy whole and puts it in place of
 * an earlier one. https://www.sqlite.org/backup.html
 *
 * @throws Error when the copy is not sound; an earlier backup is then still there
 */
export async function backupSqlite(url: string, file: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const partial = `${file}.${randomUUID()}.partial`;
  const source = new BetterSqlite3(sqlitePath(url), { fileMustExist: true });
  try {
    // In one step: one of several begins again whenever another process has written in between.
    await source.backup(partial, { progress: () => 0x7fffffff });
    checkSqlite(partial);
    await rename(partial, file);
    await syncFolder(dirname(file));
  } finally {
    source.close();
    for (const left of [partial, `${partial}-wal`, `${partial}-shm`]) await rm(left, { force: true });
  }
}

/** @throws Error naming what is wrong with an SQLite file */
function checkSqlite(file: string): void {
  const copy = new BetterSqlite3(file, { fileMustExist: true });
  try {
    // One file, without a log beside it.
    copy.pragma("journal_mode = DELETE");
    const problem = copy.pragma("integrity_check", { simple: true });
    if (problem !== "ok") throw new Error(`The copy of the database is not sound: ${problem}`);
  } finally {
    copy.close();
  }
}

/** The hashes of all originals and pictures that an SQLite file names; one of before pictures were kept names none. */
export function listOriginalsOf(file: string): string[] {
  const database = new BetterSqlite3(file, { readonly: true, fileMustExist: true });
  try {
    const list = (query: string) => (database.prepare(query).all() as { sha256: string }[]).map((row) => row.sha256);
    const hasPictures = list(`SELECT "name" AS "sha256" FROM "sqlite_master" WHERE "name" = 'Picture'`).length > 0;
    const originals = list(`SELECT "sha256" FROM "Original" ORDER BY "id"`);
    return [
      ...new Set([...originals, ...(hasPictures ? list(`SELECT "sha256" FROM "Picture" ORDER BY "sha256"`) : [])]),
    ];
  } finally {
    database.close();
  }
}

export type CopiedOriginals = { copied: number; there: number; missing: string[]; damaged: string[] };

/**
 * Copies originals from one data folder to another: those that are not there yet, each checked against its hash as it is
 * written. Originals never change, so one that is there stays.
 *
 * @param verifies hashes again what is there already
 */
export async function copyOriginals(
  from: string,
  to: string,
  hashes: readonly string[],
  verifies = false,
): Promise<CopiedOriginals> {
  const done: CopiedOriginals = { copied: 0, there: 0, missing: [], damaged: [] };
  for (const sha256 of hashes) {
    const [source, target] = [originalPath(from, sha256), originalPath(to, sha256)];
    if (existsSync(target) && (!verifies || (await hashStored(to, sha256)) === sha256)) done.there += 1;
    else if (!existsSync(source)) done.missing.push(sha256);
    else if (await copyChecked(source, target, sha256)) done.copied += 1;
    else done.damaged.push(sha256);
  }
  return done;
}

/** False where the bytes are no longer those of the hash: the copy is not kept. */
async function copyChecked(source: string, target: string, sha256: string): Promise<boolean> {
  await mkdir(dirname(target), { recursive: true });
  const partial = `${target}.${randomUUID()}.partial`;
  const hash = createHash("sha256");
  try {
    const output = createWriteStream(partial, { flags: "wx", mode: 0o640, flush: true });
    await pipeline(
      createReadStream(source),
      async function* (pieces: AsyncIterable<Buffer>) {
        for await (const piece of pieces) {
          hash.update(piece);
          yield piece;
        }
      },
      output,
    );
    if (hash.digest("hex") !== sha256) return false;
    await rename(partial, target);
    await syncFolder(dirname(target));
    return true;
  } finally {
    await rm(partial, { force: true });
  }
}

/** The secret that signs sessions, where the archive made its own: without it everybody has to sign in again. */
export async function copySecret(from: string, to: string): Promise<void> {
  const [source, target] = [join(from, SECRET_FILE), join(to, SECRET_FILE)];
  if (!existsSync(source)) return;
  await mkdir(to, { recursive: true });
  await copyFile(source, target);
  await chmod(target, 0o600);
}

/**
 * Puts a database file where the archive looks for it, once its copy is checked. One that is there is kept beside it under
 * another name.
 *
 * @returns the name under which it is kept; null when there was none
 * @throws Error when the copy is not sound, or while another process has the database open; what was there is there still
 */
export async function putSqlite(file: string, url: string, stamp: string): Promise<string | null> {
  const target = sqlitePath(url);
  await mkdir(dirname(target), { recursive: true });
  const partial = `${target}.${randomUUID()}.partial`;
  try {
    await copyFile(file, partial, constants.COPYFILE_EXCL);
    checkSqlite(partial);
    await syncFile(partial);
    const kept = await putAside(target, stamp);
    await rename(partial, target);
    await syncFolder(dirname(target));
    return kept;
  } finally {
    for (const left of [partial, `${partial}-wal`, `${partial}-shm`]) await rm(left, { force: true });
  }
}

/** Renames a database, with what stands in its log. */
async function putAside(target: string, stamp: string): Promise<string | null> {
  const kept = existsSync(target) && (await stat(target)).size > 0 ? `${target}.before-${stamp}` : null;
  if (kept) {
    closeLog(target);
    await rename(target, kept);
  }
  for (const end of ["-wal", "-shm"]) {
    const log = `${target}${end}`;
    if (kept && existsSync(log)) await rename(log, `${kept}${end}`);
    else await rm(log, { force: true });
  }
  return kept;
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, "r+");
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Brings what stands in the log into the file, which only who has the database alone can do to the end. */
function closeLog(file: string): void {
  let database: BetterSqlite3.Database;
  try {
    database = new BetterSqlite3(file, { timeout: 500 });
  } catch {
    return;
  }
  try {
    database.pragma("journal_mode = DELETE");
  } catch (error) {
    const isBusy = /^SQLITE_(?:BUSY|LOCKED)/.test((error as { code?: string }).code ?? "");
    if (isBusy) throw new Error("The archive is in use. Stop the server and every worker first.");
  } finally {
    database.close();
  }
}

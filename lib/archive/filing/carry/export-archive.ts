import { createHash } from "node:crypto";
import { mkdir, open, readdir, rename } from "node:fs/promises";
import { join } from "node:path";
import type { Context } from "@/lib/archive/context";
import { copyOriginals } from "@/lib/db/backup";
import type { Db } from "@/lib/db/client";
import type { Model } from "@/lib/db/read-models";
import { AppError } from "@/lib/errors";
import { DESCRIPTION, type Description, FORMAT, lastStep, listCarried, type Row, TOGETHER, tableOf } from "./format";

/** An archive of millions of rows is read within it. */
const TIMEOUT_MS = 6 * 3_600_000;

export type Exported = { rows: number; files: number };

/**
 * Writes the archive, as of one moment, into an empty folder: a file of JSON Lines for each table, originals and pictures,
 * and last of all what describes them: a folder without that is no export.
 *
 * @throws AppError `conflict` when the folder is not empty, `unreadable` when an original is gone or has changed
 */
export async function exportArchive(context: Context, folder: string): Promise<Exported> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0) throw new AppError("conflict", `${folder} is not empty.`);
  const isPostgres = context.database.engine === "postgresql";
  const isolation = isPostgres ? ({ isolationLevel: "RepeatableRead" } as object) : {};
  const { tables, hashes } = await context.db.$transaction((db) => writeTables(db, folder), {
    timeout: TIMEOUT_MS,
    ...isolation,
  });
  const { missing, damaged } = await copyOriginals(context.dataFolder, folder, hashes);
  const bad = [...missing, ...damaged][0];
  if (bad) throw new AppError("unreadable", `The original ${bad} is gone or has changed: see “check”.`);
  const description: Description = { format: FORMAT, migration: lastStep(), tables };
  await writeDescription(folder, description);
  return { rows: Object.values(tables).reduce((sum, { rows }) => sum + rows, 0), files: hashes.length };
}

async function writeTables(db: Db, folder: string): Promise<{ tables: Description["tables"]; hashes: string[] }> {
  const tables: Description["tables"] = {};
  for (const model of listCarried()) tables[model.name] = await writeTable(db, model, folder);
  const select = { sha256: true } as const;
  const rows = [await db.original.findMany({ select }), await db.picture.findMany({ select })].flat();
  return { tables, hashes: [...new Set(rows.map(({ sha256 }) => sha256))] };
}

async function writeTable(db: Db, model: Model, folder: string): Promise<{ rows: number; sha256: string }> {
  const file = await open(join(folder, `${model.name}.jsonl`), "wx", 0o640);
  const hash = createHash("sha256");
  let count = 0;
  try {
    for await (const rows of listRows(db, model)) {
      const text = rows.map((row) => `${JSON.stringify(row)}\n`).join("");
      hash.update(text);
      await file.writeFile(text);
      count += rows.length;
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { rows: count, sha256: hash.digest("hex") };
}

/** All rows in the order of their keys, some at a time. */
async function* listRows(db: Db, model: Model): AsyncGenerator<Row[]> {
  const orderBy = model.key.map((name) => ({ [name]: "asc" }));
  for (let last: Row | undefined; ; ) {
    const after = last ? { cursor: toCursor(model, last), skip: 1 } : {};
    const rows = await tableOf(db, model).findMany({ orderBy, take: TOGETHER, ...after });
    if (rows.length > 0) yield rows;
    if (rows.length < TOGETHER) return;
    last = rows.at(-1);
  }
}

function toCursor({ key }: Model, row: Row): Row {
  const values = Object.fromEntries(key.map((name) => [name, row[name]]));
  return key.length === 1 ? values : { [key.join("_")]: values };
}

async function writeDescription(folder: string, description: Description): Promise<void> {
  const partial = join(folder, `${DESCRIPTION}.partial`);
  const file = await open(partial, "wx", 0o640);
  try {
    await file.writeFile(`${JSON.stringify(description, null, 2)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(partial, join(folder, DESCRIPTION));
}

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Context } from "@/lib/archive/context";
import { markSamplesLoaded } from "@/lib/archive/filing/imports/remove-samples";
import { inTurn } from "@/lib/archive/filing/jobs/in-turn";
import { openSearchIndex } from "@/lib/archive/reading/search/open-search-index";
import { copyOriginals } from "@/lib/db/backup";
import type { Db } from "@/lib/db/client";
import { originalPath } from "@/lib/db/originals";
import type { Model } from "@/lib/db/read-models";
import { refreshStatistics } from "@/lib/db/refresh-statistics";
import { AppError } from "@/lib/errors";
import {
  DESCRIPTION,
  type Description,
  descriptionSchema,
  lastStep,
  listCarried,
  type Row,
  TOGETHER,
  tableOf,
} from "./format";
import { readRows, requireFile, unreadable } from "./read-rows";

const NOT_EMPTY = "The archive is not empty. Bring the export into a new one, before its server is started.";
/** An archive of millions of rows is written within it. */
const TIMEOUT_MS = 6 * 3_600_000;

/**
 * Brings an exported archive into this one, which has to be empty. All rows become visible at once, when all are in.
 *
 * @returns how many rows and files came
 * @throws AppError `conflict` when the archive is not empty; `unreadable`, naming file and line, when the folder is not as
 * an export of this release is: nothing is brought in then, but files no row names may lie with the originals
 */
export async function importArchive(context: Context, folder: string): Promise<{ rows: number; files: number }> {
  const description = await readDescription(folder);
  return inTurn(context, async (held) => {
    const done = await held.db.$transaction((db) => bringIn(held, db, folder, description), {
      timeout: TIMEOUT_MS,
    });
    await markSamplesLoaded(held);
    await refreshStatistics(held.db, held.database.engine, done.rows);
    return done;
  });
}

async function readDescription(folder: string): Promise<Description> {
  const path = join(folder, DESCRIPTION);
  await requireFile(path, DESCRIPTION);
  let given: unknown;
  try {
    given = JSON.parse(await readFile(path, "utf8"));
  } catch {
    throw unreadable(DESCRIPTION, "is not JSON");
  }
  const read = descriptionSchema.safeParse(given);
  if (!read.success) {
    const issue = read.error.issues[0];
    throw unreadable(DESCRIPTION, `${issue?.path.join(".") || "it"} is not of this release's format`);
  }
  if (read.data.migration !== lastStep()) {
    throw unreadable(DESCRIPTION, `was exported at step ${read.data.migration}, and this release is at ${lastStep()}`);
  }
  const names = new Set(listCarried().map(({ name }) => name));
  const strange = Object.keys(read.data.tables).find((name) => !names.has(name));
  if (strange !== undefined) throw unreadable(DESCRIPTION, `names a table that Backfile does not know: ${strange}`);
  return read.data;
}

async function bringIn({ database, dataFolder }: Context, db: Db, folder: string, { tables }: Description) {
  const models = listCarried();
  for (const model of models) {
    if ((await tableOf(db, model).count()) > 0) throw new AppError("conflict", NOT_EMPTY);
  }
  let rows = 0;
  for (const model of models) {
    const said = tables[model.name];
    if (!said) throw unreadable(DESCRIPTION, `lacks the table ${model.name}`);
    await insertTable(db, model, readRows(folder, model, said));
    rows += said.rows;
  }
  if (database.engine === "postgresql") await moveSequences(db, models);
  const files = await bringFiles(db, folder, dataFolder);
  await indexPublished(db, openSearchIndex(database.engine));
  return { rows, files };
}

/** References within the table are set when all of its rows are there. */
async function insertTable(db: Db, model: Model, batches: AsyncIterable<Row[]>): Promise<void> {
  const table = tableOf(db, model);
  const own = model.columns.filter(({ refersTo }) => refersTo === model.name).map(({ name }) => name);
  const later: { where: Row; data: Row }[] = [];
  try {
    for await (const rows of batches) {
      for (const row of rows) {
        const data = Object.fromEntries(own.filter((name) => row[name] !== null).map((name) => [name, row[name]]));
        if (Object.keys(data).length > 0) later.push({ where: { id: row.id }, data });
      }
      const emptied = Object.fromEntries(own.map((name) => [name, null]));
      await table.createMany({ data: rows.map((row) => ({ ...row, ...emptied })) });
    }
    for (const update of later) await table.update(update);
  } catch (error) {
    // A key twice, or a reference to a row that is not there.
    if (/^P2\d{3}$/.test(String((error as { code?: unknown }).code))) {
      throw unreadable(`${model.name}.jsonl`, "has rows that do not fit together");
    }
    throw error;
  }
}

async function moveSequences(db: Db, models: readonly Model[]): Promise<void> {
  for (const { name } of models.filter(({ columns }) => columns.some(({ isNumbered }) => isNumbered))) {
    await db.$queryRawUnsafe(
      `SELECT setval(pg_get_serial_sequence('"${name}"', 'id'), (SELECT MAX("id") FROM "${name}"))::text`,
    );
  }
}

async function bringFiles(db: Db, folder: string, dataFolder: string): Promise<number> {
  const select = { sha256: true } as const;
  const rows = [await db.original.findMany({ select }), await db.picture.findMany({ select })].flat();
  const hashes = [...new Set(rows.map(({ sha256 }) => sha256))];
  for (const sha256 of hashes) await requireFile(originalPath(folder, sha256), `originals/${sha256}`);
  const [bad] = (await copyOriginals(folder, dataFolder, hashes, true)).damaged;
  if (bad) throw unreadable(`originals/${bad}`, "has changed since it was exported");
  return hashes.length;
}

async function indexPublished(db: Db, search: ReturnType<typeof openSearchIndex>): Promise<void> {
  for (let after = 0; ; ) {
    const where = { status: "published", id: { gt: after } };
    const rows = await db.article.findMany({ where, orderBy: { id: "asc" }, take: TOGETHER, select: { id: true } });
    const last = rows.at(-1);
    if (!last) return;
    await search.put(
      db,
      rows.map(({ id }) => id),
    );
    after = last.id;
  }
}

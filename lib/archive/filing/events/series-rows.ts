import type { Db } from "@/lib/db/client";
import { join, type Sql, sql } from "@/lib/db/dialect";
import type { Item } from "./series-items";

export type InSeries = { articleId: number; key: string };

/** Articles looked up in one statement: each is a bound value. */
const BATCH = 500;

/** Which of these articles stand in a series with others, and under which key it is filed. */
export async function listInSeries(db: Db, articleIds: readonly number[]): Promise<InSeries[]> {
  const found: InSeries[] = [];
  for (let at = 0; at < articleIds.length; at += BATCH) {
    const rows = await db.$queryRaw<InSeries[]>(sql`
      SELECT a."id" AS "articleId", a."seriesKey" AS "key" FROM "Article" a
      WHERE a."id" IN (${join(articleIds.slice(at, at + BATCH))}) AND EXISTS (
        SELECT 1 FROM "Article" o WHERE o."seriesKey" = a."seriesKey" AND o."id" <> a."id")
      ORDER BY 1`);
    found.push(...rows.map(({ articleId, key }) => ({ articleId: Number(articleId), key })));
  }
  return found;
}

// The next item and its repetitions in other imports: those that are not the next are not looked at.
const NEIGHBOURS = 20;

/** Three parts each: SQLite joins 500 selects in a statement at most (SQLITE_LIMIT_COMPOUND_SELECT). */
export const ITEMS_AT_ONCE = 150;

/** The items with those filed under the same keys around them, by date. Three statements for `ITEMS_AT_ONCE`, however long a series. */
export async function readSeries(db: Db, asked: readonly InSeries[]): Promise<{ item: Item; filed: Item[] }[]> {
  const items = await readItems(
    db,
    asked.map((one) => one.articleId),
  );
  const parts = asked.flatMap(({ articleId, key }) => {
    const sortDate = items.get(articleId)?.sortDate ?? null;
    return sortDate === null ? [] : listAround(articleId, key, sortDate);
  });
  const rows = parts.length === 0 ? [] : await db.$queryRaw<Row[]>(join(parts, " UNION ALL "));
  return asked.flatMap(({ articleId }) => {
    const item = items.get(articleId);
    if (!item) return [];
    const around = rows.filter((row) => Number(row.of) === articleId);
    // The key names the publication: all of a series have the same.
    return [{ item, filed: around.map((row) => toItem(row, item.publication)) }];
  });
}

async function readItems(db: Db, articleIds: readonly number[]): Promise<Map<number, Item>> {
  const rows = await db.article.findMany({
    where: { id: { in: [...articleIds] } },
    select: {
      ...{ id: true, status: true, title: true, section: true, part: true, position: true, sortDate: true },
      publication: { select: { name: true } },
    },
  });
  return new Map(rows.map(({ publication, ...row }) => [row.id, { ...row, publication: publication?.name ?? null }]));
}

function listAround(id: number, key: string, sortDate: string): Sql[] {
  const read = (when: Sql, order: Sql) => sql`SELECT * FROM (
    SELECT CAST(${id} AS INTEGER) AS "of", "id", "status", "title", "section", "part", "position", "sortDate" FROM "Article"
    WHERE "seriesKey" = ${key} AND "sortDate" ${when} ${sortDate} AND "id" <> ${id}
    ORDER BY "sortDate" ${order}, "id" ${order} LIMIT ${NEIGHBOURS}) AS beside`;
  return [read(sql`<`, sql`DESC`), read(sql`=`, sql`ASC`), read(sql`>`, sql`ASC`)];
}

type Row = Omit<Item, "id" | "part" | "position" | "publication"> & {
  of: number | bigint;
  id: number | bigint;
  part: number | bigint | null;
  position: number | bigint;
};

function toItem({ id, status, title, section, part, position, sortDate }: Row, publication: string | null): Item {
  return {
    ...{ id: Number(id), status, title, section, sortDate, publication },
    part: part === null ? null : Number(part),
    position: Number(position),
  };
}

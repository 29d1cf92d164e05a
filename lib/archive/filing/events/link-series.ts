import { describeDate } from "@/lib/analysis/text/describe-date";
import type { Db } from "@/lib/db/client";
import { join, type Sql, sql } from "@/lib/db/dialect";
import { type NewLink, storeLinks } from "./store-links";

// The next item and its repetitions in other imports: those that are not the next are not looked at.
const NEIGHBOURS = 20;

const ITEM = {
  id: true,
  status: true,
  title: true,
  section: true,
  part: true,
  position: true,
  sortDate: true,
  publication: { select: { name: true } },
} as const;

type Item = {
  id: number;
  status: string;
  title: string;
  section: string | null;
  part: number | null;
  position: number;
  sortDate: string | null;
  publication: { name: string } | null;
};

/**
 * Links an article with the one before and the one after it in its series, in place of a link those two had. Readers do not
 * see drafts: what is published is linked past them as well, until they are published.
 */
export async function linkSeries(db: Db, articleId: number, key: string): Promise<void> {
  const item = await db.article.findUniqueOrThrow({ where: { id: articleId }, select: ITEM });
  const { all, told } = await listBeside(db, item, key);
  const sides = isPublished(item) ? [all, told] : [all];
  for (const before of new Set(sides.map((side) => side.before))) await putLink(db, before, item);
  for (const after of new Set(sides.map((side) => side.after))) await putLink(db, item, after);
  for (const before of new Set([all.before, told.before])) {
    for (const after of new Set([all.after, told.after])) {
      if (!before || !after) continue;
      const isPast = !isPublished(item) && before === told.before && after === told.after;
      if (isPast) await putLink(db, before, after);
      else await db.link.deleteMany({ where: { ...pairOf(before, after), status: "found" } });
    }
  }
}

/** Links the one before with the one after an article that has left its series. */
export async function closeSeries(db: Db, articleId: number, key: string): Promise<void> {
  const item = await db.article.findUniqueOrThrow({ where: { id: articleId }, select: ITEM });
  const { all, told } = await listBeside(db, item, key);
  await putLink(db, all.before, all.after);
  await putLink(db, told.before, told.after);
}

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

const isPublished = (item: Item) => item.status === "published";

type Neighbours = { before: Item | undefined; after: Item | undefined };

/** The item before and the one after: of all that are filed, and of those readers see. */
async function listBeside(db: Db, item: Item, key: string): Promise<{ all: Neighbours; told: Neighbours }> {
  const others = (await listNeighbours(db, item, key)).filter((one) => isAnother(one, item));
  const find = (items: Item[]): Neighbours => ({
    before: items.findLast((one) => compare(one, item) < 0),
    after: items.find((one) => compare(one, item) > 0),
  });
  return { all: find(others), told: find(others.filter(isPublished)) };
}

/** The other items of a series around one of them, in order: found by key and date, however long the series. */
async function listNeighbours(db: Db, { id, sortDate, publication }: Item, key: string): Promise<Item[]> {
  if (sortDate === null) return [];
  const read = (when: Sql, order: Sql) => sql`
    SELECT * FROM (
      SELECT "id", "status", "title", "section", "part", "position", "sortDate" FROM "Article"
      WHERE "seriesKey" = ${key} AND "sortDate" ${when} ${sortDate} AND "id" <> ${id}
      ORDER BY "sortDate" ${order}, "id" ${order} LIMIT ${NEIGHBOURS}) beside`;
  const rows = await db.$queryRaw<Omit<Item, "publication">[]>(sql`
    ${read(sql`<`, sql`DESC`)} UNION ALL ${read(sql`=`, sql`ASC`)} UNION ALL ${read(sql`>`, sql`ASC`)}`);
  // The key names the publication: all of a series have the same.
  return rows.map((row) => ({ ...row, publication })).sort(compare);
}

function compare(x: Item, y: Item): number {
  return (
    (x.sortDate ?? "").localeCompare(y.sortDate ?? "") ||
    (x.part ?? 0) - (y.part ?? 0) ||
    x.position - y.position ||
    x.id - y.id
  );
}

/** The same day and part twice is one item in two imports, not a series. */
function isAnother(one: Item, item: Item): boolean {
  return one.sortDate !== item.sortDate || (one.part !== null && item.part !== null && one.part !== item.part);
}

/** Parts follow one another by number: the next topic of the same section begins at one again. */
function follows(before: Item, after: Item): boolean {
  if (before.part === null || after.part === null || before.section === null) return true;
  return before.part + 1 === after.part;
}

async function putLink(db: Db, before: Item | undefined, after: Item | undefined): Promise<void> {
  if (!before || !after || !follows(before, after)) return;
  const pair = pairOf(before, after);
  if (await db.link.findUnique({ where: { aId_bId_kind: pair }, select: { id: true } })) return;
  const evidence = { summary: summarize(before, after), pairs: [] };
  const found = {
    earlierId: before.id,
    score: 1,
    isShown: true,
    status: "found",
    parts: [],
    evidence,
  } satisfies Partial<NewLink>;
  await storeLinks(db, [{ ...pair, ...found }]);
}

function summarize(before: Item, after: Item): string {
  const source = before.publication ? ` of ${before.publication.name}` : "";
  if (before.part !== null && after.part !== null && after.section !== null) {
    return `Parts ${before.part} and ${after.part} of “${after.section}”${source}.`;
  }
  const [first, then] = [describeDate(before.sortDate ?? ""), describeDate(after.sortDate ?? "")];
  return `A standing item${source}: “${before.title}” on ${first}, “${after.title}” on ${then}.`;
}

function pairOf(one: Item, other: Item) {
  return { aId: Math.min(one.id, other.id), bId: Math.max(one.id, other.id), kind: "series" } as const;
}

import type { Db } from "@/lib/db/client";
import { describeDate } from "./describe-date";
import type { LinkEvidence } from "./types";

// The next item and its repetitions in other imports: those that are not the next are not looked at.
const NEIGHBOURS = 20;

const ITEM = {
  id: true,
  title: true,
  section: true,
  part: true,
  position: true,
  sortDate: true,
  publication: { select: { name: true } },
} as const;

type Item = {
  id: number;
  title: string;
  section: string | null;
  part: number | null;
  position: number;
  sortDate: string | null;
  publication: { name: string } | null;
};

/** Links an article with the one before and the one after it in its series, in place of a link those two had. */
export async function linkSeries(db: Db, articleId: number, key: string): Promise<void> {
  // Most headlines come once.
  if ((await db.articleKey.findMany({ where: { key }, select: { articleId: true }, take: 2 })).length < 2) return;
  const items = await listNeighbours(db, articleId, key);
  const place = items.findIndex((item) => item.id === articleId);
  const item = items[place];
  if (!item) return;
  const before = items.slice(0, place).findLast((one) => isAnother(one, item));
  const after = items.slice(place + 1).find((one) => isAnother(one, item));
  if (before && follows(before, item)) await putLink(db, before, item);
  if (after && follows(item, after)) await putLink(db, item, after);
  if (before && after) await db.link.deleteMany({ where: { ...pairOf(before, after), status: "found" } });
}

/** The items of a series around one of them, in order. */
async function listNeighbours(db: Db, articleId: number, key: string): Promise<Item[]> {
  const { sortDate } = await db.article.findUniqueOrThrow({ where: { id: articleId }, select: { sortDate: true } });
  if (sortDate === null) return [];
  const read = (sortDate: object, order: "asc" | "desc") =>
    db.article.findMany({
      where: { keys: { some: { key } }, sortDate },
      select: ITEM,
      orderBy: [{ sortDate: order }, { id: order }],
      take: NEIGHBOURS,
    });
  const rows = [
    ...(await read({ lt: sortDate }, "desc")),
    ...(await read({ equals: sortDate }, "asc")),
    ...(await read({ gt: sortDate }, "asc")),
  ];
  return rows.sort(
    (x, y) =>
      (x.sortDate ?? "").localeCompare(y.sortDate ?? "") ||
      (x.part ?? 0) - (y.part ?? 0) ||
      x.position - y.position ||
      x.id - y.id,
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

async function putLink(db: Db, before: Item, after: Item): Promise<void> {
  const pair = pairOf(before, after);
  if (await db.link.findUnique({ where: { aId_bId_kind: pair }, select: { id: true } })) return;
  const evidence = { summary: summarize(before, after), pairs: [] } satisfies LinkEvidence;
  const found = { earlierId: before.id, score: 1, isShown: true, status: "found", parts: [], evidence };
  await db.link.create({ data: { ...pair, ...found } });
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
  return { aId: Math.min(one.id, other.id), bId: Math.max(one.id, other.id), kind: "series" };
}

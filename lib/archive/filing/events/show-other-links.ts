import type { Db } from "@/lib/db/client";

type Row = {
  id: number;
  aId: number;
  bId: number;
  kind: string;
  earlierId: number | null;
  score: number;
  isShown: boolean;
};

/**
 * Marks which links of other kinds readers see, now that the events are known: inside one event a shared quotation, a mention and a
 * follow-up say nothing more; an article that recalls an event is linked as its follow-up once, to the report it recalls best.
 */
export async function showOtherLinks(db: Db, articleIds: readonly number[]): Promise<void> {
  const rows = await listRows(db, articleIds);
  if (rows.length === 0) return;
  const eventOf = await readEvents(db, rows);
  const isOneEvent = ({ aId, bId }: Row) => eventOf.has(aId) && eventOf.get(aId) === eventOf.get(bId);
  const told = new Set<string>();
  const [shown, hidden]: [Row[], Row[]] = [[], []];
  for (const row of rows) {
    const { aId, bId, kind, earlierId } = row;
    const [later, earlier] = earlierId === aId ? [bId, aId] : [aId, bId];
    const key = `${later} ${eventOf.get(earlier) ?? `alone ${earlier}`}`;
    const isTold = kind === "follow-up" && told.has(key);
    if (isOneEvent(row) || isTold) hidden.push(row);
    else shown.push(row);
    if (kind === "follow-up" && !isOneEvent(row)) told.add(key);
  }
  await mark(db, shown, true);
  await mark(db, hidden, false);
}

/** Strongest first. */
async function listRows(db: Db, articleIds: readonly number[]): Promise<Row[]> {
  const kinds = { kind: { in: ["shared-quotation", "follow-up", "mention"] }, status: "found" };
  const select = { id: true, aId: true, bId: true, kind: true, earlierId: true, score: true, isShown: true } as const;
  // One list a query: two would together exceed the parameters a statement may have.
  const from = await db.link.findMany({ where: { aId: { in: [...articleIds] }, ...kinds }, select });
  const to = await db.link.findMany({ where: { bId: { in: [...articleIds] }, ...kinds }, select });
  const once = new Map([...from, ...to].map((row) => [row.id, row]));
  return [...once.values()].sort((x, y) => y.score - x.score || x.aId - y.aId || x.bId - y.bId);
}

async function readEvents(db: Db, rows: Row[]): Promise<Map<number, number>> {
  const ids = [...new Set(rows.flatMap((row) => [row.aId, row.bId]))];
  const members = await db.eventArticle.findMany({ where: { articleId: { in: ids } } });
  return new Map(members.map(({ articleId, eventId }) => [articleId, eventId]));
}

async function mark(db: Db, rows: Row[], isShown: boolean): Promise<void> {
  const ids = rows.filter((row) => row.isShown !== isShown).map((row) => row.id);
  if (ids.length > 0) await db.link.updateMany({ where: { id: { in: ids } }, data: { isShown } });
}

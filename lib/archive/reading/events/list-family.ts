import type { LinkKind } from "@/lib/analysis/events/types";
import { EVENT_SELECT, toEventRef } from "@/lib/archive/reading/articles/find-article-event";
import { REASONS, readLinkKind, readReasons } from "@/lib/archive/reading/articles/link-row";
import { SUMMARY_SELECT, toArticleSummary } from "@/lib/archive/reading/articles/summaries";
import type { ArticleSummary, EventRef } from "@/lib/archive/reading/articles/types";
import { BETWEEN_PUBLISHED, hasOwnPage, SHOWN_LINK } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { listParallel } from "./list-parallel";
import { countDays, type Family, type Relative } from "./relative";

// As many as a picture can show apart.
const MAX_OF_A_SIDE = 6;
const MAX_LINKS = 300;

/** The family of an event, as far as links and names tell: `articleIds` are its reports. */
export async function listFamily(db: Db, event: EventRef, articleIds: readonly number[]): Promise<Family> {
  const family: Family = { earlier: [], later: [], parallel: [] };
  const known = new Set([event.address]);
  for (const { row, side } of await findLinked(db, articleIds)) {
    const relative = toRelative(row, side, event);
    if (known.has(relative.address)) continue;
    known.add(relative.address);
    const group = family[placeOf(row, side, relative)];
    if (group.length < MAX_OF_A_SIDE) group.push(relative);
  }
  const room = MAX_OF_A_SIDE - family.parallel.length;
  const parallel = await listParallel(db, event, articleIds);
  family.parallel.push(...parallel.filter(({ address }) => !known.has(address)).slice(0, Math.max(0, room)));
  for (const group of Object.values(family)) group.sort(byDate);
  return family;
}

type LinkedRow = Awaited<ReturnType<typeof findRows>>[number];
type Side = "a" | "b";

/** Links from these articles to others, those with an order first, then the strongest; `side` is the other article's. */
async function findLinked(db: Db, articleIds: readonly number[]): Promise<{ row: LinkedRow; side: Side }[]> {
  const inside = new Set(articleIds);
  const rows = await findRows(db, articleIds);
  const isOrdered = (row: LinkedRow) => Number(ORDERED.has(readLinkKind(row.kind)));
  return rows
    .sort((x, y) => isOrdered(y) - isOrdered(x))
    .map((row) => ({ row, side: inside.has(row.aId) ? ("b" as const) : ("a" as const) }));
}

const ORDERED = new Set<LinkKind>(["follow-up", "series"]);

function findRows(db: Db, articleIds: readonly number[]) {
  const [inside, outside] = [{ in: [...articleIds] }, { notIn: [...articleIds] }];
  const article = { select: { ...SUMMARY_SELECT, event: { select: { event: { select: EVENT_SELECT } } } } } as const;
  const across = {
    OR: [
      { aId: inside, bId: outside },
      { aId: outside, bId: inside },
    ],
  };
  return db.link.findMany({
    where: { AND: [SHOWN_LINK, BETWEEN_PUBLISHED, across] },
    orderBy: [{ score: "desc" }, { id: "asc" }],
    take: MAX_LINKS,
    select: { aId: true, kind: true, earlierId: true, evidence: REASONS, a: article, b: article },
  });
}

function toRelative(row: LinkedRow, side: Side, event: EventRef): Relative {
  const other = row[side];
  const article: ArticleSummary = toArticleSummary(other);
  const known = other.event && hasOwnPage(other.event.event) ? toEventRef(other.event.event) : null;
  const date = known?.date ?? article.date;
  return {
    name: known?.name ?? article.title,
    address: known?.address ?? article.address,
    date,
    event: known,
    kind: readLinkKind(row.kind),
    why: readReasons(row.evidence).evidence.summary,
    daysApart: countDays(event.date, date),
  };
}

/** A follow-up says which came first; the numbers of a series follow their dates. */
function placeOf(row: LinkedRow, side: Side, { daysApart }: Relative): keyof Family {
  if (!ORDERED.has(readLinkKind(row.kind))) return "parallel";
  if (row.earlierId !== null) return row.earlierId === row[side].id ? "earlier" : "later";
  if (daysApart === null || daysApart === 0) return "parallel";
  return daysApart < 0 ? "earlier" : "later";
}

function byDate(x: Relative, y: Relative): number {
  return (x.date?.date ?? "9999").localeCompare(y.date?.date ?? "9999") || x.address.localeCompare(y.address);
}

import { toSlug } from "@/lib/addresses";
import { severalReportsCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { join, sql } from "@/lib/db/dialect";

type FoundEvent = { id: number; name: string };

// Several events have one name when it is a common headline.
const MAX_EVENTS = 20;

/**
 * For each value, the events a reader means: by the number or the last part of its address (`42`, `42-storm-over-altmark`), or
 * by the words of that address. One statement.
 */
export async function findEventsNamed(db: Db, values: readonly string[]): Promise<FoundEvent[][]> {
  if (values.length === 0) return [];
  const selects = values.map((value, place) => {
    const id = /^(\d{1,9})(?:-|$)/.exec(value)?.[1];
    const condition = id === undefined ? sql`e."slug" = ${toSlug(value)}` : sql`e."id" = ${Number(id)}`;
    return sql`SELECT * FROM (SELECT ${place} AS "place", e."id", e."name" FROM "Event" e
      WHERE ${condition} AND ${severalReportsCondition} ORDER BY e."articleCount" DESC LIMIT ${MAX_EVENTS}) x`;
  });
  const rows = await db.$queryRaw<(FoundEvent & { place: number })[]>(join(selects, " UNION ALL "));
  return values.map((_, at) =>
    rows.flatMap(({ place, id, name }) => (Number(place) === at ? [{ id: Number(id), name }] : [])),
  );
}

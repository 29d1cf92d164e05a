import type { Db } from "@/lib/db/client";
import { EVENT_SELECT, toEventRef } from "./find-article-event";
import type { EventRef } from "./types";

/** These events, in this order; ids that are none are left out. */
export async function findEventRefs(db: Db, ids: readonly number[]): Promise<EventRef[]> {
  const rows = await db.event.findMany({ where: { id: { in: [...ids] } }, select: EVENT_SELECT });
  const byId = new Map(rows.map((row) => [row.id, toEventRef(row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

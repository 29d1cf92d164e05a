import { findEventRefs } from "@/lib/archive/reading/articles/find-event-refs";
import type { EventRef } from "@/lib/archive/reading/articles/types";
import { articlesNaming, sharedEventCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import type { ArticleFilter } from "./schema";

const EVENTS_SHOWN = 6;

/** Events told by several sources in whose articles a person is named, newest first, and how many there are. */
export async function listPersonEvents(
  db: Db,
  personId: number,
  filter: ArticleFilter,
): Promise<{ events: EventRef[]; total: number }> {
  const rows = await db.$queryRaw<{ id: number; total: bigint }[]>`
    SELECT e."id", COUNT(*) OVER () AS "total" FROM "Event" e
    WHERE ${sharedEventCondition} AND e."id" IN (
      SELECT "eventId" FROM "EventArticle" WHERE "articleId" IN (${articlesNaming(personId, filter)}))
    ORDER BY e."date" DESC NULLS LAST, e."id" DESC LIMIT ${EVENTS_SHOWN}`;
  const events = await findEventRefs(
    db,
    rows.map((row) => row.id),
  );
  return { events, total: Number(rows[0]?.total ?? 0) };
}

import { toEventRef } from "@/lib/archive/reading/articles/find-article-event";
import type { EventRef } from "@/lib/archive/reading/articles/types";
import { newestNaming, sharedEventCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import type { ArticleFilter } from "./schema";

const EVENTS_SHOWN = 6;

/** Events covered by several sources in whose articles a person is named, newest first, and how many there are. */
export async function listPersonEvents(
  db: Db,
  personId: number,
  filter: ArticleFilter,
): Promise<{ events: EventRef[]; total: number }> {
  const rows = await db.$queryRaw<(EventRow & { total: bigint })[]>`
    SELECT e."id", e."slug", e."name", e."date", e."datePrecision", e."dateReason", e."articleCount", e."publicationCount",
      COUNT(*) OVER () AS "total"
    FROM "Event" e
    WHERE ${sharedEventCondition} AND e."id" IN (
      SELECT "eventId" FROM "EventArticle" WHERE "articleId" IN (${newestNaming(personId, filter)}))
    ORDER BY e."date" DESC NULLS LAST, e."id" DESC LIMIT ${EVENTS_SHOWN}`;
  return { events: rows.map(toEventRef), total: Number(rows[0]?.total ?? 0) };
}

type EventRow = Parameters<typeof toEventRef>[0];

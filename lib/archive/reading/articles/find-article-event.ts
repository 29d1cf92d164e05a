import { eventAddress } from "@/lib/addresses";
import { hasOwnPage } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { join, sql } from "@/lib/db/dialect";
import type { Prisma } from "@/lib/db/generated/sqlite/client";
import { toShownDate } from "./shown-date";
import type { EventRef } from "./types";

export const EVENT_SELECT = {
  id: true,
  slug: true,
  name: true,
  date: true,
  datePrecision: true,
  dateReason: true,
  articleCount: true,
  publicationCount: true,
} as const satisfies Prisma.EventSelect;

type EventRow = Prisma.EventGetPayload<{ select: typeof EVENT_SELECT }>;

/** By article the event it reports, when at least one more article does. */
export async function findArticleEvents(db: Db, articleIds: readonly number[]): Promise<Map<number, EventRef>> {
  const rows = await db.$queryRaw<(EventRow & { articleId: number })[]>(sql`
    SELECT x."articleId", e."id", e."slug", e."name", e."date", e."datePrecision", e."dateReason", e."articleCount",
      e."publicationCount"
    FROM "EventArticle" x JOIN "Event" e ON e."id" = x."eventId" WHERE x."articleId" IN (${join([...articleIds])})`);
  return new Map(rows.filter(hasOwnPage).map((row) => [row.articleId, toEventRef(row)]));
}

export function toEventRef(row: EventRow): EventRef {
  const { id, slug, name, articleCount, publicationCount } = row;
  const date = toShownDate({ ...row, dateOrigin: "inferred" });
  return { id, slug, address: eventAddress(id, slug), name, date, articleCount, publicationCount };
}

import { eventAddress } from "@/lib/addresses";
import { hasOwnPage } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
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

/** The event an article reports, when at least one more article does. */
export async function findArticleEvent(db: Db, articleId: number): Promise<EventRef | null> {
  const row = await db.eventArticle.findUnique({ where: { articleId }, select: { event: { select: EVENT_SELECT } } });
  return row && hasOwnPage(row.event) ? toEventRef(row.event) : null;
}

export function toEventRef(row: Prisma.EventGetPayload<{ select: typeof EVENT_SELECT }>): EventRef {
  const { id, slug, name, articleCount, publicationCount } = row;
  const date = toShownDate({ ...row, dateOrigin: "inferred" });
  return { id, slug, address: eventAddress(id, slug), name, date, articleCount, publicationCount };
}

import type { Db } from "@/lib/db/client";
import { articlesNaming } from "./article-sql";
import type { ArticleFilter } from "./schema";

/** An event whose reports name a person. */
export type PersonEvent = {
  id: number;
  slug: string;
  name: string;
  date: string | null;
  datePrecision: string | null;
  articleCount: number;
  publicationCount: number;
};

export const EVENTS_SHOWN = 10;

/** Events told by several sources in whose articles a person is named, newest first, and how many there are. */
export async function listPersonEvents(
  db: Db,
  personId: number,
  filter: ArticleFilter,
): Promise<{ events: PersonEvent[]; total: number }> {
  const rows = await db.$queryRaw<(PersonEvent & { total: bigint })[]>`
    SELECT e."id", e."slug", e."name", e."date", e."datePrecision", e."articleCount", e."publicationCount",
      COUNT(*) OVER () AS "total"
    FROM "Event" e WHERE e."articleCount" >= 2 AND e."publicationCount" >= 2 AND e."id" IN (
      SELECT "eventId" FROM "EventArticle" WHERE "articleId" IN (${articlesNaming(personId, filter)}))
    ORDER BY e."date" IS NULL, e."date" DESC, e."id" DESC LIMIT ${EVENTS_SHOWN}`;
  return { events: rows.map(({ total: _, ...event }) => event), total: Number(rows[0]?.total ?? 0) };
}

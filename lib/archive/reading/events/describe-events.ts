import { personAddress } from "@/lib/addresses";
import { listFirstOfEach } from "@/lib/archive/reading/articles/list-first-of-each";
import type { ArticleSummary, PersonRef } from "@/lib/archive/reading/articles/types";
import { publicPersonCondition, publishedArticleCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { join, sql } from "@/lib/db/dialect";

const PEOPLE_SHOWN = 4;

/** For each event, the earliest published article of each publication, earliest first, at most six. */
export async function listFirstReports(db: Db, eventIds: number[]): Promise<Map<number, ArticleSummary[]>> {
  if (eventIds.length === 0) return new Map();
  const told = sql`SELECT "eventId" AS "setId", "articleId" FROM "EventArticle" WHERE "eventId" IN (${join(eventIds)})`;
  return listFirstOfEach(db, told);
}

/** For each event, the persons named in most of its published articles, at most four. */
export async function listPeopleOfEvents(db: Db, eventIds: number[]): Promise<Map<number, PersonRef[]>> {
  const people = new Map<number, PersonRef[]>();
  if (eventIds.length === 0) return people;
  const rows = await db.$queryRaw<{ eventId: number; id: number; slug: string; name: string }[]>`
    SELECT x."eventId", p."id", p."slug", p."name"
    FROM "EventArticle" x JOIN "Article" a ON a."id" = x."articleId" AND ${publishedArticleCondition}
    JOIN "Mention" m ON m."articleId" = x."articleId" JOIN "Person" p ON p."id" = m."personId"
    WHERE x."eventId" IN (${join(eventIds)}) AND ${publicPersonCondition}
    GROUP BY x."eventId", p."id", p."slug", p."name"
    ORDER BY COUNT(DISTINCT m."articleId") DESC, COUNT(*) DESC, p."name"`;
  for (const { eventId, id, slug, name } of rows) {
    const known = people.get(eventId) ?? [];
    const person = { id, slug, name, address: personAddress(slug) };
    if (known.length < PEOPLE_SHOWN) people.set(eventId, [...known, person]);
  }
  return people;
}

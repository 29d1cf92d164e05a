import { personAddress } from "@/lib/addresses";
import { findSummaries } from "@/lib/articles/summaries";
import type { ArticleSummary, PersonRef } from "@/lib/articles/types";
import type { Db } from "@/lib/db/client";
import { join } from "@/lib/db/dialect";

const PEOPLE_SHOWN = 4;
const REPORTS_SHOWN = 6;

/** For each event, the earliest published article of each publication, earliest first, at most six. */
export async function listFirstReports(db: Db, eventIds: number[]): Promise<Map<number, ArticleSummary[]>> {
  const reports = new Map<number, ArticleSummary[]>();
  if (eventIds.length === 0) return reports;
  const rows = await db.$queryRaw<{ eventId: number; articleId: number }[]>`
    SELECT told."eventId", told."articleId" FROM (
      SELECT x."eventId", a."id" AS "articleId", a."sortDate",
        ROW_NUMBER() OVER (PARTITION BY x."eventId", a."publicationId"
          ORDER BY a."sortDate" IS NULL, a."sortDate", a."id") AS "place"
      FROM "EventArticle" x JOIN "Article" a ON a."id" = x."articleId"
      WHERE x."eventId" IN (${join(eventIds)}) AND a."status" = 'published'
    ) told WHERE told."place" = 1 ORDER BY told."sortDate" IS NULL, told."sortDate", told."articleId"`;
  const chosen = new Map<number, number[]>();
  for (const { eventId, articleId } of rows) {
    chosen.set(eventId, [...(chosen.get(eventId) ?? []), articleId].slice(0, REPORTS_SHOWN));
  }
  const summaries = await findSummaries(db, [...chosen.values()].flat());
  for (const [eventId, ids] of chosen) {
    reports.set(
      eventId,
      ids.flatMap((id) => summaries.get(id) ?? []),
    );
  }
  return reports;
}

/** For each event, the persons named in most of its published articles, at most four. */
export async function listPeopleOfEvents(db: Db, eventIds: number[]): Promise<Map<number, PersonRef[]>> {
  const people = new Map<number, PersonRef[]>();
  if (eventIds.length === 0) return people;
  const rows = await db.$queryRaw<{ eventId: number; id: number; slug: string; name: string }[]>`
    SELECT x."eventId", p."id", p."slug", p."name"
    FROM "EventArticle" x JOIN "Article" a ON a."id" = x."articleId" AND a."status" = 'published'
    JOIN "Mention" m ON m."articleId" = x."articleId" JOIN "Person" p ON p."id" = m."personId"
    WHERE x."eventId" IN (${join(eventIds)}) AND p."status" = 'active'
    GROUP BY x."eventId", p."id", p."slug", p."name"
    ORDER BY COUNT(DISTINCT m."articleId") DESC, COUNT(*) DESC, p."name"`;
  for (const { eventId, id, slug, name } of rows) {
    const known = people.get(eventId) ?? [];
    const person = { id, slug, name, address: personAddress(slug) };
    if (known.length < PEOPLE_SHOWN) people.set(eventId, [...known, person]);
  }
  return people;
}

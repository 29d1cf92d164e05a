import { addDays } from "@/lib/analysis/text/calendar";
import { findEventRefs } from "@/lib/archive/reading/articles/find-event-refs";
import type { EventRef } from "@/lib/archive/reading/articles/types";
import {
  publicPersonCondition,
  publishedArticleCondition,
  severalReportsCondition,
} from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { join } from "@/lib/db/dialect";
import { countDays, type Relative } from "./relative";

// The same weeks; later a story has moved on.
const REACH_DAYS = 21;
const MIN_PEOPLE = 2;
// Two who are in the news every day meet in every event: one of the shared has to be rarer, or there have to be three.
const RARE_ARTICLES = 12;
const ENOUGH_PEOPLE = 3;
const MAX_EVENTS = 12;
const PEOPLE_NAMED = 3;

/**
 * Events of several reports within three weeks of this one whose reports name two of the same people or more, not all of them
 * everyday names; those with most in common first, people counting the more the fewer articles name them.
 */
export async function listParallel(db: Db, event: EventRef, articleIds: readonly number[]): Promise<Relative[]> {
  if (event.date?.precision !== "day" || articleIds.length === 0) return [];
  const day = event.date.date;
  const rows = await db.$queryRaw<Row[]>`
    SELECT shared."eventId", p."id" AS "personId", p."name", p."articleCount" AS "articles" FROM (
      SELECT DISTINCT x."eventId", m."personId" FROM "Event" e
      JOIN "EventArticle" x ON x."eventId" = e."id"
      JOIN "Article" a ON a."id" = x."articleId" AND ${publishedArticleCondition}
      JOIN "Appearance" m ON m."articleId" = a."id"
      WHERE e."date" >= ${addDays(day, -REACH_DAYS)} AND e."date" <= ${addDays(day, REACH_DAYS)}
        AND e."datePrecision" = 'day' AND e."id" <> ${event.id} AND ${severalReportsCondition}
        AND m."personId" IN (SELECT o."personId" FROM "Appearance" o WHERE o."articleId" IN (${join([...articleIds])}))
    ) shared JOIN "Person" p ON p."id" = shared."personId" AND ${publicPersonCondition}
    ORDER BY shared."eventId", p."id"`;
  const chosen = weighEvents(rows);
  const refs = await findEventRefs(
    db,
    chosen.map((one) => one.eventId),
  );
  return refs.map((ref) => {
    const names = chosen.find((one) => one.eventId === ref.id)?.names ?? [];
    const { name, address, date } = ref;
    const daysApart = countDays(event.date, date);
    return { name, address, date, event: ref, publication: null, kind: null, why: explain(names), daysApart };
  });
}

type Row = { eventId: number; personId: number; name: string; articles: number };

function weighEvents(rows: readonly Row[]): { eventId: number; names: string[] }[] {
  const byEvent = new Map<number, { name: string; articles: number }[]>();
  for (const { eventId, name, articles } of rows) {
    byEvent.set(eventId, [...(byEvent.get(eventId) ?? []), { name, articles }]);
  }
  return [...byEvent]
    .filter(([, people]) => people.length >= MIN_PEOPLE)
    .filter(([, people]) => people.length >= ENOUGH_PEOPLE || people.some((one) => one.articles <= RARE_ARTICLES))
    .map(([eventId, people]) => {
      const rarest = people.sort((x, y) => x.articles - y.articles || (x.name < y.name ? -1 : 1));
      return {
        eventId,
        weight: people.reduce((sum, one) => sum + 1 / one.articles, 0),
        names: rarest.map((one) => one.name),
      };
    })
    .sort((x, y) => y.weight - x.weight || x.eventId - y.eventId)
    .slice(0, MAX_EVENTS);
}

function explain(names: string[]): string {
  const [shown, rest] = [names.slice(0, PEOPLE_NAMED), names.length - PEOPLE_NAMED];
  if (rest > 0) return `Reports of both name ${shown.join(", ")} and ${rest} more.`;
  return `Reports of both name ${shown.slice(0, -1).join(", ")} and ${shown.at(-1)}.`;
}

import { personAddress } from "@/lib/addresses";
import { foldWord } from "@/lib/analysis/text/fold";
import type { PersonRef } from "@/lib/archive/reading/articles/types";
import { publicPersonCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { join } from "@/lib/db/dialect";

/** Somebody the reports name: in which of them, and as what. */
export type EventPerson = PersonRef & { articleIds: number[]; mentionCount: number; roles: string[] };

const ROLES_SHOWN = 3;

/** Everybody these articles name, those in most articles first, with the roles printed beside the names. */
export async function listEventPeople(db: Db, articleIds: number[]): Promise<EventPerson[]> {
  if (articleIds.length === 0) return [];
  const rows = await db.$queryRaw<Row[]>`
    SELECT p."id", p."slug", p."name", m."articleId", m."role", COUNT(*) AS "mentions"
    FROM "Mention" m JOIN "Person" p ON p."id" = m."personId"
    WHERE m."articleId" IN (${join(articleIds)}) AND ${publicPersonCondition}
    GROUP BY p."id", p."slug", p."name", m."articleId", m."role" ORDER BY 6 DESC, m."articleId"`;
  const people = new Map<number, EventPerson>();
  for (const row of rows) people.set(row.id, addRow(people.get(row.id), row));
  return [...people.values()].sort(byPresence);
}

type Row = { id: number; slug: string; name: string; articleId: number; role: string | null; mentions: bigint };

function addRow(known: EventPerson | undefined, row: Row): EventPerson {
  const { id, slug, name, articleId, role } = row;
  const person = known ?? { id, slug, name, address: personAddress(slug), articleIds: [], mentionCount: 0, roles: [] };
  person.mentionCount += Number(row.mentions);
  if (!person.articleIds.includes(articleId)) person.articleIds.push(articleId);
  const isNew = role !== null && !person.roles.some((other) => foldWord(other) === foldWord(role));
  if (isNew && person.roles.length < ROLES_SHOWN) person.roles.push(role);
  return person;
}

function byPresence(x: EventPerson, y: EventPerson): number {
  const byArticles = y.articleIds.length - x.articleIds.length;
  return byArticles || y.mentionCount - x.mentionCount || (x.name < y.name ? -1 : 1);
}

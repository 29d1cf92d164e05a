import { personAddress, toSlug } from "@/lib/addresses";
import type { PersonRef } from "@/lib/archive/reading/articles/types";
import { nameCondition } from "@/lib/archive/reading/people/name-condition";
import {
  anyEventCondition,
  PUBLIC_PERSON,
  publicPersonCondition,
  publishedArticleCondition,
  sharedEventCondition,
} from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { join, type Sql, sql } from "@/lib/db/dialect";
import type { EventsFilter } from "./schema";
import { severalTextsCondition } from "./source-count";

/** Condition on an event `e`. SQL both engines understand. */
export function listedEventCondition(query: EventsFilter, person: PersonRef | null): Sql {
  const conditions = query.told === "any" ? [anyEventCondition, severalTextsCondition] : [sharedEventCondition];
  if (query.from !== null) conditions.push(sql`e."date" >= ${query.from}`);
  if (query.to !== null) conditions.push(sql`e."date" <= ${query.to}`);
  if (query.source !== null) {
    conditions.push(sql`e."id" IN (SELECT x."eventId" FROM "EventArticle" x
      JOIN "Article" a ON a."id" = x."articleId" AND ${publishedArticleCondition}
      JOIN "Publication" s ON s."id" = a."publicationId" WHERE s."slug" = ${query.source})`);
  }
  if (query.person !== null) {
    const named = person
      ? sql`p."id" = ${person.id}`
      : sql`${publicPersonCondition} AND ${nameCondition(query.person)}`;
    conditions.push(sql`e."id" IN (SELECT x."eventId" FROM "EventArticle" x
      JOIN "Article" a ON a."id" = x."articleId" AND ${publishedArticleCondition}
      JOIN "Mention" m ON m."articleId" = x."articleId" JOIN "Person" p ON p."id" = m."personId" WHERE ${named})`);
  }
  return join(conditions, " AND ");
}

/** A person by slug, or by a name as it may be typed. */
export async function findPersonRef(db: Db, typed: string): Promise<PersonRef | null> {
  const person = await db.person.findFirst({
    where: { slug: { in: [typed, toSlug(typed)] }, ...PUBLIC_PERSON },
    select: { id: true, slug: true, name: true },
  });
  return person && { ...person, address: personAddress(person.slug) };
}

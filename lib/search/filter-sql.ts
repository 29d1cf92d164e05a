import { Prisma } from "@/lib/db/generated/sqlite/client";
import type { SearchFilters } from "./types";

/** The filters of a plan as conditions on `"Article" a`, in SQL both engines understand. None when nothing is filtered. */
export function listFilterConditions(filters: SearchFilters): Prisma.Sql[] {
  const { people, withoutPeople, publications, withoutPublications, from, to } = filters;
  return [
    ...people.map((ids) => Prisma.sql`a."id" IN (${articlesNaming(ids)})`),
    ...(withoutPeople.length > 0 ? [Prisma.sql`a."id" NOT IN (${articlesNaming(withoutPeople)})`] : []),
    ...(publications === null ? [] : [Prisma.sql`a."publicationId" ${isOneOf(publications)}`]),
    ...(withoutPublications.length > 0
      ? [Prisma.sql`(a."publicationId" IS NULL OR NOT a."publicationId" ${isOneOf(withoutPublications)})`]
      : []),
    ...(from === null ? [] : [Prisma.sql`a."sortDate" >= ${from}`]),
    ...(to === null ? [] : [Prisma.sql`a."sortDate" <= ${to}`]),
  ];
}

export function joinConditions(conditions: readonly Prisma.Sql[]): Prisma.Sql {
  return conditions.length > 0 ? Prisma.join([...conditions], " AND ") : Prisma.sql`1 = 1`;
}

function articlesNaming(ids: readonly number[]): Prisma.Sql {
  return Prisma.sql`SELECT m."articleId" FROM "Mention" m WHERE m."personId" ${isOneOf(ids)}`;
}

function isOneOf(ids: readonly number[]): Prisma.Sql {
  // Neither engine takes an empty list; no row has this id.
  return Prisma.sql`IN (${Prisma.join(ids.length > 0 ? [...ids] : [-1])})`;
}

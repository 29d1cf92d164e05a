import { findBySlugs } from "@/lib/archive/reading/people/find-by-slug";
import { mentionCondition, NO_FILTER, publishedArticleCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { join, sql } from "@/lib/db/dialect";
import { AppError } from "@/lib/errors";
import { listRoles } from "./reconcile";
import { type ExtensionQuery, PROPERTIES, type PropertyId } from "./reconcile-schema";

type Value = { str: string } | { int: number };
export type Extension = {
  meta: { id: string; name: string }[];
  rows: Record<string, Record<string, Value[]>>;
};

/**
 * What is known of persons by id, property by property. Somebody unknown or no longer shown has no values.
 * @throws AppError `bad-request` of a property there is not.
 */
export async function extendPeople(db: Db, { ids, properties }: ExtensionQuery): Promise<Extension> {
  const meta = properties.map(({ id }) => {
    const known = PROPERTIES.find((property) => property.id === id);
    if (!known) throw new AppError("bad-request", `There is no property “${id}”.`);
    return { id: known.id, name: known.name };
  });
  const people = await findBySlugs(db, ids);
  const described = await describePeople(db, [...new Set([...people.values()].map((person) => person.id))]);
  const rows: Extension["rows"] = {};
  for (const id of ids) {
    const values = described.get(people.get(id)?.id ?? 0);
    rows[id] = Object.fromEntries(meta.map((property) => [property.id, values?.[property.id] ?? []]));
  }
  return { meta, rows };
}

async function describePeople(db: Db, ids: number[]): Promise<Map<number, Record<PropertyId, Value[]>>> {
  if (ids.length === 0) return new Map();
  const [persons, roles, dates, forms] = await Promise.all([
    db.person.findMany({
      where: { id: { in: ids } },
      select: { id: true, name: true, note: true, wikidataId: true, articleCount: true },
    }),
    listRoles(db, ids),
    findDates(db, ids),
    listPrintedForms(db, ids),
  ]);
  const texts = (...all: (string | null | undefined)[]) => all.flatMap((str) => (str ? [{ str }] : []));
  return new Map(
    persons.map(({ id, name, note, wikidataId, articleCount }) => {
      const values = {
        wikidata: texts(wikidataId),
        note: texts(note),
        alias: texts(...(forms.get(id) ?? []).filter((form) => form !== name)),
        role: texts(...(roles.get(id) ?? [])),
        articles: [{ int: articleCount }],
        first: texts(dates.get(id)?.first),
        last: texts(dates.get(id)?.last),
      };
      return [id, values];
    }),
  );
}

/** For each person the names that editors gave, and those of its names that published articles print. */
async function listPrintedForms(db: Db, ids: number[]): Promise<Map<number, string[]>> {
  const rows = await db.$queryRaw<{ personId: number; form: string }[]>(sql`
    WITH printed AS MATERIALIZED (
      SELECT DISTINCT m."personId", REPLACE(m."form", ${"\n"}, ' ') AS "form" FROM "Mention" m
      WHERE m."personId" IN (${join(ids)}) AND ${mentionCondition(NO_FILTER)}
    )
    SELECT n."personId", n."form" FROM "PersonName" n
    LEFT JOIN printed ON printed."personId" = n."personId" AND printed."form" = n."form"
    WHERE n."personId" IN (${join(ids)}) AND n."key" <> '' AND (n."origin" = 'editor' OR printed."form" IS NOT NULL)
    GROUP BY n."personId", n."form" ORDER BY MIN(n."id")`);
  const forms = new Map<number, string[]>();
  for (const { personId, form } of rows) forms.set(personId, [...(forms.get(personId) ?? []), form]);
  return forms;
}

type Dates = { first: string | null; last: string | null };

async function findDates(db: Db, ids: number[]): Promise<Map<number, Dates>> {
  const rows = await db.$queryRaw<(Dates & { personId: number })[]>(sql`
    SELECT x."personId", MIN(a."sortDate") AS "first", MAX(a."sortDate") AS "last"
    FROM "Appearance" x CROSS JOIN "Article" a
    WHERE x."personId" IN (${join(ids)}) AND a."id" = x."articleId" AND ${publishedArticleCondition}
    GROUP BY x."personId"`);
  return new Map(rows.map(({ personId, ...dates }) => [personId, dates]));
}

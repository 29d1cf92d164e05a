import { findBySlugs } from "@/lib/archive/reading/people/find-by-slug";
import { newestMentionsOf, PERSONS_AT_ONCE } from "@/lib/archive/reading/people/newest-mentions";
import { publishedArticleCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { join, type Sql, sql } from "@/lib/db/dialect";
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
  const asked = new Set(meta.map(({ id }) => id));
  const described = await describePeople(db, [...new Set([...people.values()].map((person) => person.id))], asked);
  const rows: Extension["rows"] = {};
  for (const id of ids) {
    const values = described.get(people.get(id)?.id ?? 0);
    rows[id] = Object.fromEntries(meta.map((property) => [property.id, values?.[property.id] ?? []]));
  }
  return { meta, rows };
}

/** What is not asked for may be missing. */
async function describePeople(
  db: Db,
  ids: number[],
  asked: ReadonlySet<PropertyId>,
): Promise<Map<number, Record<PropertyId, Value[]>>> {
  if (ids.length === 0) return new Map();
  const [persons, roles, dates, forms] = await Promise.all([
    db.person.findMany({
      where: { id: { in: ids } },
      select: { id: true, name: true, note: true, wikidataId: true, articleCount: true },
    }),
    asked.has("role") ? listRoles(db, ids) : new Map<number, string[]>(),
    asked.has("first") || asked.has("last") ? findDates(db, ids) : new Map<number, Dates>(),
    asked.has("alias") ? listPrintedForms(db, ids) : new Map<number, string[]>(),
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

// Of whom more is printed, the spellings of the newest tell enough.
const NEWEST_MENTIONS = 500;

/** For each person the names that editors gave, and those of its names that the newest mentions print. */
async function listPrintedForms(db: Db, ids: readonly number[]): Promise<Map<number, string[]>> {
  const forms = new Map<number, string[]>();
  for (let from = 0; from < ids.length; from += PERSONS_AT_ONCE) {
    const some = ids.slice(from, from + PERSONS_AT_ONCE);
    const rows = await db.$queryRaw<{ personId: number; form: string }[]>(sql`
      WITH printed AS MATERIALIZED (
        SELECT DISTINCT newest."personId", REPLACE(newest."form", ${"\n"}, ' ') AS "form"
        FROM (${newestMentionsOf(some, sql`"form"`, NEWEST_MENTIONS)}) newest
      )
      SELECT n."personId", n."form" FROM "PersonName" n
      LEFT JOIN printed ON printed."personId" = n."personId" AND printed."form" = n."form"
      WHERE n."personId" IN (${join(some)}) AND n."key" <> '' AND (n."origin" = 'editor' OR printed."form" IS NOT NULL)
      GROUP BY n."personId", n."form" ORDER BY MIN(n."id")`);
    for (const { personId, form } of rows) forms.set(personId, [...(forms.get(personId) ?? []), form]);
  }
  return forms;
}

type Dates = { first: string | null; last: string | null };

// Of whom more articles name, its first and last days are those of the articles added first and last.
const ARTICLES_DATED = 500;

async function findDates(db: Db, ids: readonly number[]): Promise<Map<number, Dates>> {
  const dates = new Map<number, Dates>();
  for (let from = 0; from < ids.length; from += PERSONS_AT_ONCE) {
    const some = ids.slice(from, from + PERSONS_AT_ONCE);
    const ends = [sql`ASC`, sql`DESC`].map((order) =>
      join(
        some.map((id) => articlesOf(id, order)),
        " UNION ALL ",
      ),
    );
    for (const end of ends) {
      const rows = await db.$queryRaw<(Dates & { personId: number })[]>(sql`
        SELECT x."personId", MIN(a."sortDate") AS "first", MAX(a."sortDate") AS "last"
        FROM (${end}) x CROSS JOIN "Article" a WHERE a."id" = x."articleId" AND ${publishedArticleCondition}
        GROUP BY x."personId"`);
      for (const { personId, first, last } of rows) dates.set(personId, widen(dates.get(personId), { first, last }));
    }
  }
  return dates;
}

function articlesOf(personId: number, order: Sql): Sql {
  return sql`SELECT * FROM (
    SELECT m."personId", m."articleId" FROM "Appearance" m WHERE m."personId" = ${personId}
    ORDER BY m."articleId" ${order} LIMIT ${ARTICLES_DATED}
  ) AS own`;
}

function widen(known: Dates | undefined, found: Dates): Dates {
  const days = [known?.first, known?.last, found.first, found.last].filter((day) => typeof day === "string").sort();
  return { first: days[0] ?? null, last: days.at(-1) ?? null };
}

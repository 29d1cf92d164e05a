import { findBySlug } from "@/lib/archive/reading/people/find-by-slug";
import type { Db } from "@/lib/db/client";
import { sql } from "@/lib/db/dialect";
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
  const rows: Extension["rows"] = {};
  for (const id of ids) {
    const values = await describePerson(db, id);
    rows[id] = Object.fromEntries(meta.map((property) => [property.id, values?.[property.id] ?? []]));
  }
  return { meta, rows };
}

async function describePerson(db: Db, slug: string): Promise<Record<PropertyId, Value[]> | null> {
  const id = await findBySlug(db, slug);
  if (id === null) return null;
  const person = await db.person.findUniqueOrThrow({
    where: { id },
    select: {
      ...{ name: true, note: true, wikidataId: true },
      names: { where: { key: { not: "" } }, select: { form: true }, distinct: ["form"] },
    },
  });
  const roles = (await listRoles(db, [id])).get(id) ?? [];
  const { articles, first, last } = await countArticles(db, id);
  const texts = (...all: (string | null)[]) => all.flatMap((str) => (str ? [{ str }] : []));
  const aliases = person.names.map((row) => row.form).filter((form) => form !== person.name);
  return {
    wikidata: texts(person.wikidataId),
    note: texts(person.note),
    alias: texts(...aliases),
    role: texts(...roles),
    articles: [{ int: articles }],
    first: texts(first),
    last: texts(last),
  };
}

async function countArticles(db: Db, id: number) {
  const [row] = await db.$queryRaw<{ articles: bigint; first: string | null; last: string | null }[]>(sql`
    SELECT COUNT(*) AS "articles", MIN(a."sortDate") AS "first", MAX(a."sortDate") AS "last"
    FROM "Appearance" x JOIN "Article" a ON a."id" = x."articleId"
    WHERE x."personId" = ${id} AND a."status" = 'published'`);
  return { articles: Number(row?.articles ?? 0), first: row?.first ?? null, last: row?.last ?? null };
}

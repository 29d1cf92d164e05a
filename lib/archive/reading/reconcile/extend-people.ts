import { findBySlug } from "@/lib/archive/reading/people/find-by-slug";
import { mentionCondition, NO_FILTER, publishedArticleCondition } from "@/lib/archive/reading/published";
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
    select: { name: true, note: true, wikidataId: true },
  });
  const roles = (await listRoles(db, [id])).get(id) ?? [];
  const { articles, first, last } = await countArticles(db, id);
  const texts = (...all: (string | null)[]) => all.flatMap((str) => (str ? [{ str }] : []));
  const aliases = (await listPrintedForms(db, id)).filter((form) => form !== person.name);
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

/** The names that editors gave, and those of them that published articles print. */
async function listPrintedForms(db: Db, id: number): Promise<string[]> {
  const rows = await db.$queryRaw<{ form: string }[]>(sql`
    SELECT n."form" FROM "PersonName" n WHERE n."personId" = ${id} AND n."key" <> '' AND (n."origin" = 'editor' OR EXISTS (
      SELECT 1 FROM "Mention" m WHERE m."personId" = ${id} AND REPLACE(m."form", ${"\n"}, ' ') = n."form"
        AND ${mentionCondition(NO_FILTER)}
    )) GROUP BY n."form" ORDER BY MIN(n."id")`);
  return rows.map((row) => row.form);
}

async function countArticles(db: Db, id: number) {
  const [row] = await db.$queryRaw<{ articles: bigint; first: string | null; last: string | null }[]>(sql`
    SELECT COUNT(*) AS "articles", MIN(a."sortDate") AS "first", MAX(a."sortDate") AS "last"
    FROM "Appearance" x JOIN "Article" a ON a."id" = x."articleId"
    WHERE x."personId" = ${id} AND ${publishedArticleCondition}`);
  return { articles: Number(row?.articles ?? 0), first: row?.first ?? null, last: row?.last ?? null };
}

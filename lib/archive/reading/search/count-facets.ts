import type { SearchFacets } from "@/lib/analysis/search/types";
import { publicPersonCondition } from "@/lib/archive/reading/published";
import type { Db, Engine } from "@/lib/db/client";
import { idRows, sql } from "@/lib/db/dialect";
import { sectionKey } from "./find-sections";
import type { FacetLimit } from "./search-index";

type Row = {
  kind: "person" | "publication" | "month" | "author" | "section" | "language";
  id: number | bigint;
  slug: string | null;
  name: string;
  count: bigint | number;
};

/** Counts these articles by person, publication, month, author, section and language. One statement. */
export async function countFacets(
  db: Db,
  engine: Engine,
  articleIds: readonly number[],
  limit: FacetLimit,
): Promise<SearchFacets> {
  if (articleIds.length === 0) return toFacets([]);
  const rows = await db.$queryRaw<Row[]>(sql`
    WITH matched AS MATERIALIZED (SELECT r.value AS "id" FROM ${idRows(engine, articleIds)} AS r),
    dated AS MATERIALIZED (
      SELECT a."publicationId", a."language", a."section", substr(a."sortDate", 1, ${limit.unit === "day" ? 10 : 7}) AS "month"
      FROM matched x JOIN "Article" a ON a."id" = x."id"
    ),
    signed AS MATERIALIZED (
      SELECT y."articleId", y."authorId" FROM matched x JOIN "ArticleAuthor" y ON y."articleId" = x."id"
    ),
    writers AS MATERIALIZED (
      SELECT o."id", o."name", o."key", w."count" FROM (SELECT "authorId", count(*) AS "count" FROM signed GROUP BY "authorId") w
      JOIN "Author" o ON o."id" = w."authorId"
    ),
    busiest AS (SELECT "id", "name", "key" FROM writers ORDER BY "count" DESC, "id" LIMIT ${limit.authors}),
    named AS MATERIALIZED (
      SELECT m."personId", count(*) AS "count" FROM matched x JOIN "Appearance" m ON m."articleId" = x."id"
      GROUP BY m."personId"
    ),
    shown AS (
      SELECT p."id", p."slug", p."name", n."count" FROM named n
      JOIN "Person" p ON p."id" = n."personId" AND ${publicPersonCondition}
      ORDER BY n."count" DESC, p."id" LIMIT ${limit.people}
    )
    SELECT 'month' AS "kind", 0 AS "id", "month" AS "slug", '' AS "name", count(*) AS "count" FROM dated GROUP BY "month"
    UNION ALL
    SELECT 'publication', p."id", p."slug", p."name", d."count" FROM (
      SELECT "publicationId", count(*) AS "count" FROM dated GROUP BY "publicationId"
    ) d JOIN "Publication" p ON p."id" = d."publicationId"
    UNION ALL
    SELECT 'person', "id", "slug", "name", "count" FROM shown
    UNION ALL
    SELECT 'section', 0, '', "section", count(*) FROM dated WHERE "section" IS NOT NULL GROUP BY "section"
    UNION ALL
    SELECT 'language', 0, '', "language", count(*) FROM dated WHERE "language" IS NOT NULL GROUP BY "language"
    UNION ALL
    SELECT 'author', b."id", '', b."name", count(DISTINCT s."articleId") FROM busiest b
    JOIN writers w ON ' ' || w."key" || ' ' LIKE '% ' || b."key" || ' %'
    JOIN signed s ON s."authorId" = w."id" GROUP BY b."id", b."name"`);
  return toFacets(rows);
}

function toFacets(rows: readonly Row[]): SearchFacets {
  const entries = (kind: Row["kind"]) =>
    rows.flatMap(({ id, slug, name, count, ...row }) =>
      row.kind === kind && slug !== null ? [{ id: Number(id), slug, name, count: Number(count) }] : [],
    );
  const byCount = (a: { count: number; name: string }, b: { count: number; name: string }) =>
    b.count - a.count || (a.name < b.name ? -1 : 1);
  const undated = rows.find((row) => row.kind === "month" && row.slug === null);
  return {
    people: entries("person").sort(byCount),
    publications: entries("publication").sort(byCount),
    dates: entries("month")
      .map(({ slug, count }) => ({ date: slug, count }))
      .sort((a, b) => (a.date < b.date ? 1 : -1)),
    undated: Number(undated?.count ?? 0),
    // As `author:` finds: with the words of the name, which other names may have too.
    authors: entries("author").sort(byCount),
    sections: addUp(entries("section"), sectionKey).sort(byCount),
    languages: addUp(entries("language"), (name) => name.split("-")[0] ?? name)
      .sort(byCount)
      .map(({ key, count }) => ({ code: key, count })),
  };
}

type Counted = { name: string; count: number };

/** One entry for all names of one key, under the most frequent of them; names without a key are left out. */
function addUp(entries: readonly Counted[], keyOf: (name: string) => string): (Counted & { key: string })[] {
  const sums = new Map<string, Counted & { key: string; most: number }>();
  for (const { name, count } of entries) {
    const key = keyOf(name);
    const sum = sums.get(key);
    if (key === "") continue;
    if (!sum) sums.set(key, { key, name, count, most: count });
    else {
      const isMore = count > sum.most || (count === sum.most && name < sum.name);
      sums.set(key, { key, name: isMore ? name : sum.name, count: sum.count + count, most: Math.max(count, sum.most) });
    }
  }
  return [...sums.values()].map(({ key, name, count }) => ({ key, name, count }));
}

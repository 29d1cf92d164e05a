import type { SearchFacets } from "@/lib/analysis/search/types";
import { publicPersonCondition } from "@/lib/archive/reading/published";
import type { Db, Engine } from "@/lib/db/client";
import { idRows, sql } from "@/lib/db/dialect";
import type { FacetLimit } from "./search-index";

type Row = {
  kind: "person" | "publication" | "month";
  id: number | bigint;
  slug: string | null;
  name: string;
  count: bigint | number;
};

/** Counts these articles by person, publication and month. One statement. */
export async function countFacets(
  db: Db,
  engine: Engine,
  articleIds: readonly number[],
  limit: FacetLimit,
): Promise<SearchFacets> {
  if (articleIds.length === 0) return { people: [], publications: [], dates: [], undated: 0 };
  const rows = await db.$queryRaw<Row[]>(sql`
    WITH matched AS MATERIALIZED (SELECT r.value AS "id" FROM ${idRows(engine, articleIds)} AS r),
    dated AS MATERIALIZED (
      SELECT a."publicationId", substr(a."sortDate", 1, ${limit.unit === "day" ? 10 : 7}) AS "month" FROM matched x JOIN "Article" a ON a."id" = x."id"
    ),
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
    SELECT 'person', "id", "slug", "name", "count" FROM shown`);
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
  };
}

import type { SearchFacets } from "@/lib/analysis/search/types";
import { publicPersonCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { type Sql, sql } from "@/lib/db/dialect";

type Row = { kind: "person" | "publication" | "month"; key: string | null; count: bigint | number };

/**
 * Counts the articles of `matched` (SQL that selects "articleId") by person, publication and month. One statement, in SQL
 * both engines understand, so that the words are matched once.
 */
export async function countFacets(db: Db, matched: Sql, limit: { people: number }): Promise<SearchFacets> {
  const rows = await db.$queryRaw<Row[]>(sql`
    WITH matched AS MATERIALIZED (${matched}),
    dated AS MATERIALIZED (
      SELECT a."id", a."publicationId", a."sortDate" FROM matched x JOIN "Article" a ON a."id" = x."articleId"
    ),
    named AS (
      SELECT m."personId", count(DISTINCT m."articleId") AS count
      FROM matched x JOIN "Mention" m ON m."articleId" = x."articleId"
      JOIN "Person" p ON p."id" = m."personId" AND ${publicPersonCondition}
      GROUP BY m."personId" ORDER BY 2 DESC, 1 LIMIT ${limit.people}
    )
    SELECT 'month' AS kind, substr("sortDate", 1, 7) AS key, count(*) AS count FROM dated GROUP BY 2
    UNION ALL
    SELECT 'publication', CAST("publicationId" AS TEXT), count(*) FROM dated GROUP BY 2
    UNION ALL
    SELECT 'person', CAST("personId" AS TEXT), count FROM named`);
  return nameFacets(db, rows);
}

async function nameFacets(db: Db, rows: readonly Row[]): Promise<SearchFacets> {
  const countsOf = (kind: Row["kind"]) =>
    rows.flatMap((row) => (row.kind === kind && row.key !== null ? [{ key: row.key, count: Number(row.count) }] : []));
  const [people, publications, months] = [countsOf("person"), countsOf("publication"), countsOf("month")];
  const select = { id: true, slug: true, name: true } as const;
  const named = {
    people: await db.person.findMany({ where: { id: { in: people.map((row) => Number(row.key)) } }, select }),
    publications: await db.publication.findMany({
      where: { id: { in: publications.map((row) => Number(row.key)) } },
      select,
    }),
  };
  const undated = rows.find((row) => row.kind === "month" && row.key === null);
  return {
    people: attachCounts(named.people, people),
    publications: attachCounts(named.publications, publications),
    months: months
      .map((row) => ({ month: row.key, count: row.count }))
      .sort((a, b) => (a.month < b.month ? 1 : a.month > b.month ? -1 : 0)),
    undated: Number(undated?.count ?? 0),
  };
}

function attachCounts<T extends { id: number; name: string }>(
  named: readonly T[],
  counts: readonly { key: string; count: number }[],
): (T & { count: number })[] {
  const byId = new Map(counts.map((row) => [Number(row.key), row.count]));
  return named
    .map((entry) => ({ ...entry, count: byId.get(entry.id) ?? 0 }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

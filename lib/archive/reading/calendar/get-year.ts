import type { Db } from "@/lib/db/client";
import { heldYears } from "./held-years";
import type { CalendarYear, PublicationYear } from "./view";

type Row = {
  year: string;
  slug: string | null;
  name: string | null;
  month: string | null;
  issueCount: number | bigint;
};

/** A year of the archive, or its newest. Read from the counts that are kept, not from the issues. One statement. */
export async function getYear(db: Db, asked: string | null): Promise<CalendarYear> {
  const rows = await db.$queryRaw<Row[]>`
    WITH RECURSIVE held("year") AS (${heldYears}),
    chosen AS (SELECT COALESCE(${asked}, MAX("year")) AS "year" FROM held)
    SELECT "year", NULL AS "slug", NULL AS "name", NULL AS "month", 0 AS "issueCount" FROM held WHERE "year" IS NOT NULL
    UNION ALL
    SELECT c."year", p."slug", p."name", m."month", m."issueCount"
    FROM chosen c JOIN "MonthCount" m ON m."month" BETWEEN c."year" || '-00' AND c."year" || '-99' AND m."issueCount" > 0
    JOIN "Publication" p ON p."id" = m."publicationId"
    ORDER BY 1 DESC, 3, 4`;
  const years = [...new Set(rows.map(({ year }) => year))];
  const publications = new Map<string, PublicationYear>();
  for (const { slug, name, month, issueCount } of rows) {
    if (slug === null || name === null || month === null) continue;
    const one = publications.get(slug) ?? { slug, name, months: Array<number>(12).fill(0) };
    one.months[Number(month.slice(5)) - 1] = Number(issueCount);
    publications.set(slug, one);
  }
  return { kind: "year", year: asked ?? years[0] ?? "", years, publications: [...publications.values()] };
}

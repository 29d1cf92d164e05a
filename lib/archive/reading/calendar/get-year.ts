import type { Db } from "@/lib/db/client";
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
    WITH held AS (SELECT DISTINCT SUBSTR("month", 1, 4) AS "year" FROM "MonthCount" WHERE "month" <> '' AND "issueCount" > 0)
    SELECT h."year", p."slug", p."name", m."month", m."issueCount" FROM held h
    LEFT JOIN "MonthCount" m ON SUBSTR(m."month", 1, 4) = h."year" AND m."issueCount" > 0
      AND h."year" = COALESCE(${asked}, (SELECT MAX("year") FROM held))
    LEFT JOIN "Publication" p ON p."id" = m."publicationId"
    ORDER BY h."year" DESC, p."name", m."month"`;
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

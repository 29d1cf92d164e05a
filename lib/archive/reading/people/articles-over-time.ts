import { listPeriods, type NamedPeriod } from "@/lib/analysis/text/periods";
import { COUNTED_ARTICLES, NO_FILTER, newestNaming } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";

export type SourceCount = { slug: string; name: string; count: number };
export type PeriodCount = NamedPeriod & { count: number; sources: SourceCount[] };

/**
 * Articles that name a person, by equal periods and by publication, most frequent publication first. `articleCount` is of
 * all; the rest is of the newest when `countedOver` says of how many.
 */
export type ArticlesOverTime = {
  countedOver: number | null;
  periods: PeriodCount[];
  sources: SourceCount[];
  articleCount: number;
  undatedCount: number;
  first: string | null;
  last: string | null;
};

// Bars a phone can still show apart, and fingers can hit.
const MAX_PERIODS = 30;
const UNKNOWN_SOURCE = { slug: "", name: "Unknown publication" };

/** Counts over the published articles that came in last, `all` in number; periods are months, quarters or years, whatever fits the whole stretch. */
export async function countArticlesOverTime(db: Db, personId: number, all: number): Promise<ArticlesOverTime> {
  const rows = (await countRows(db, personId)).map((row) => ({ ...row, count: Number(row.count) }));
  const dated = rows.filter((row) => row.month !== null);
  const first = dated.map((row) => row.first ?? "").sort()[0] ?? null;
  const last =
    dated
      .map((row) => row.last ?? "")
      .sort()
      .at(-1) ?? null;
  const periods = first === null || last === null ? [] : listPeriods(first, last, MAX_PERIODS);
  return {
    periods: periods.map((period) => fillPeriod(period, dated)),
    sources: sumSources(rows),
    articleCount: all,
    countedOver: all > COUNTED_ARTICLES ? COUNTED_ARTICLES : null,
    undatedCount: sum(rows.filter((row) => row.month === null)),
    first,
    last,
  };
}

type RawRow = {
  month: string | null;
  slug: string | null;
  name: string | null;
  count: bigint;
  first: string | null;
  last: string | null;
};
type Row = Omit<RawRow, "count"> & { count: number };

function countRows(db: Db, personId: number): Promise<RawRow[]> {
  return db.$queryRaw<RawRow[]>`
    SELECT SUBSTR(a."sortDate", 1, 7) AS "month", s."slug", s."name", COUNT(*) AS "count",
      MIN(a."sortDate") AS "first", MAX(a."sortDate") AS "last"
    FROM (${newestNaming(personId, NO_FILTER)}) named
    JOIN "Article" a ON a."id" = named."articleId" LEFT JOIN "Publication" s ON s."id" = a."publicationId"
    GROUP BY SUBSTR(a."sortDate", 1, 7), s."slug", s."name"`;
}

function fillPeriod(period: NamedPeriod, rows: Row[]): PeriodCount {
  const [from, to] = [period.from.slice(0, 7), period.to.slice(0, 7)];
  const inside = rows.filter((row) => row.month !== null && from <= row.month && row.month <= to);
  return { ...period, count: sum(inside), sources: sumSources(inside) };
}

/** Counts by publication, most frequent first. */
export function sumSources(rows: { slug: string | null; name: string | null; count: number }[]): SourceCount[] {
  const sources = new Map<string, SourceCount>();
  for (const row of rows) {
    const { slug, name } = row.slug === null ? UNKNOWN_SOURCE : { slug: row.slug, name: row.name ?? row.slug };
    sources.set(slug, { slug, name, count: (sources.get(slug)?.count ?? 0) + row.count });
  }
  return [...sources.values()].sort((x, y) => y.count - x.count || (x.name < y.name ? -1 : 1));
}

function sum(rows: Row[]): number {
  return rows.reduce((total, row) => total + row.count, 0);
}

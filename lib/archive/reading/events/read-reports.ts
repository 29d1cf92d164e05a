import type { ReportTexts } from "@/lib/analysis/events/reports/compare-reports";
import type { Span } from "@/lib/analysis/text/span";
import { publicPersonCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { join, type Sql, sql } from "@/lib/db/dialect";
import type { QuotedWords, SpokenDay } from "./list-reports";

// Sentence against sentence of more would keep a reader waiting; the earliest are read.
const MAX_READ = 50;

/** What is known of all reports: what they quote, and the days they speak of. */
type Known = { quotations: readonly QuotedWords[]; days: readonly SpokenDay[] };

/** The texts of the first fifty of these articles with their quotations, names and days, in the order given. */
export async function readReports(
  db: Db,
  articleIds: readonly number[],
  { quotations, days }: Known,
): Promise<ReportTexts> {
  const ids = articleIds.slice(0, MAX_READ);
  if (ids.length === 0) return { reports: [], named: [], spoken: [] };
  const [articles, named] = await Promise.all([listTexts(db, join(ids)), listNamed(db, join(ids))]);
  const quoted = new Map<number, Span[]>();
  for (const { articleId: id, start, end } of quotations) quoted.set(id, [...(quoted.get(id) ?? []), { start, end }]);
  const spoken = days.filter(({ articleId }) => ids.includes(articleId));
  const byId = new Map(articles.map((article) => [article.id, { ...article, quoted: quoted.get(article.id) ?? [] }]));
  return { reports: ids.flatMap((id) => byId.get(id) ?? []), named, spoken };
}

type TextRow = { id: number; title: string; text: string; dateline: string | null; publication: string | null };

async function listTexts(db: Db, ids: Sql) {
  const rows = await db.$queryRaw<TextRow[]>(sql`
    SELECT a."id", a."title", t."text", a."dateline", s."name" AS "publication"
    FROM "Article" a JOIN "ArticleText" t ON t."articleId" = a."id" LEFT JOIN "Publication" s ON s."id" = a."publicationId"
    WHERE a."id" IN (${ids})`);
  return rows.map((row) => ({ ...row, publication: row.publication === null ? null : { name: row.publication } }));
}

function listNamed(db: Db, ids: Sql) {
  return db.$queryRaw<ReportTexts["named"]>(sql`
    SELECT m."articleId", m."personId", m."start", m."end", m."kind", m."form", m."role", p."name" AS "person"
    FROM "Mention" m JOIN "Person" p ON p."id" = m."personId"
    WHERE m."articleId" IN (${ids}) AND ${publicPersonCondition} ORDER BY m."articleId", m."start"`);
}

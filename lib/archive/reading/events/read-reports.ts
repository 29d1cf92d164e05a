import type { ReportTexts } from "@/lib/analysis/events/reports/compare-reports";
import type { Span } from "@/lib/analysis/text/span";
import { BODY, textOf } from "@/lib/archive/reading/articles/text-of";
import { PUBLIC_PERSON } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";

// Sentence against sentence of more would keep a reader waiting; the earliest are read.
const MAX_READ = 50;

/** The texts of the first fifty of these articles with their quotations, names and days, in the order given. */
export async function readReports(db: Db, articleIds: readonly number[]): Promise<ReportTexts> {
  const ids = articleIds.slice(0, MAX_READ);
  const articleId = { in: ids };
  const [articles, quotations, mentions, dates] = await Promise.all([
    db.article.findMany({ where: { id: articleId }, select: TEXT }),
    db.quotation.findMany({ where: { articleId }, select: { articleId: true, start: true, end: true } }),
    db.mention.findMany({
      where: { articleId, personId: { not: null }, person: PUBLIC_PERSON },
      select: { ...NAMED, person: { select: { name: true } } },
      orderBy: [{ articleId: "asc" }, { start: "asc" }],
    }),
    db.dateMention.findMany({
      where: { articleId, date: { not: null }, precision: "day" },
      select: { articleId: true, start: true, end: true, date: true, kind: true },
    }),
  ]);
  const quoted = new Map<number, Span[]>();
  for (const { articleId: id, start, end } of quotations) quoted.set(id, [...(quoted.get(id) ?? []), { start, end }]);
  const byId = new Map(
    articles.map(({ body, ...article }) => [
      article.id,
      { ...article, text: textOf({ body }), quoted: quoted.get(article.id) ?? [] },
    ]),
  );
  return {
    reports: ids.flatMap((id) => byId.get(id) ?? []),
    named: mentions.flatMap(({ personId, person, ...rest }) =>
      personId === null || person === null ? [] : [{ ...rest, personId, person: person.name }],
    ),
    spoken: dates.flatMap(({ date, ...rest }) => (date === null ? [] : [{ ...rest, date }])),
  };
}

const TEXT = { id: true, title: true, body: BODY, dateline: true, publication: { select: { name: true } } } as const;
const NAMED = { articleId: true, personId: true, start: true, end: true, kind: true, form: true, role: true } as const;

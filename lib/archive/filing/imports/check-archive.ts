import type { Context } from "@/lib/archive/context";
import { findWrongHoldings } from "@/lib/archive/filing/issues/keep-holdings";
import { findWrongCounts } from "@/lib/archive/filing/people/keep-counts";
import { findWrongAppearances } from "@/lib/archive/filing/people/refresh-appearances";
import { BODY, textOf } from "@/lib/archive/reading/articles/text-of";
import { PUBLISHED } from "@/lib/archive/reading/published";
import { openSearchIndex } from "@/lib/archive/reading/search/open-search-index";
import { hashStored } from "@/lib/db/originals";

type Finding = { what: "original" | "index" | "offset" | "appearance" | "count"; words: string };
export type CheckReport = { originals: number; articles: number; spans: number; findings: Finding[] };

/** Articles loaded at a time: their texts are in memory meanwhile. */
const BATCH = 200;

/**
 * Compares originals with their hashes, the search index with the articles, offsets with the texts, and appearances with
 * the mentions they count, and kept counts with what they count. Changes nothing.
 */
export async function checkArchive(context: Context): Promise<CheckReport> {
  const findings: Finding[] = [];
  const originals = await checkOriginals(context, findings);
  await checkIndex(context, findings);
  const { articles, spans } = await checkOffsets(context, findings);
  await checkAppearances(context, findings);
  return { originals, articles, spans, findings };
}

async function checkOriginals(context: Context, findings: Finding[]): Promise<number> {
  const rows = await context.db.original.findMany({ select: { sha256: true, fileName: true } });
  for (const { sha256, fileName } of rows) {
    const hash = await hashStored(context.dataFolder, sha256);
    if (hash === null) findings.push({ what: "original", words: `The original of ${fileName} (${sha256}) is gone.` });
    else if (hash !== sha256) {
      findings.push({ what: "original", words: `The original of ${fileName} (${sha256}) has changed: ${hash}.` });
    }
  }
  return rows.length;
}

async function checkIndex(context: Context, findings: Finding[]): Promise<void> {
  const indexed = new Set(await openSearchIndex(context.database.engine).listArticleIds(context.db));
  const published = await context.db.article.findMany({ where: PUBLISHED, select: { id: true } });
  for (const { id } of published) {
    if (!indexed.delete(id))
      findings.push({ what: "index", words: `Article ${id} is published and not found by search.` });
  }
  for (const id of indexed)
    findings.push({ what: "index", words: `Search finds article ${id}, which is not published.` });
}

async function checkOffsets(context: Context, findings: Finding[]): Promise<{ articles: number; spans: number }> {
  let [after, articles, spans] = [0, 0, 0];
  for (;;) {
    const rows = await context.db.article.findMany({
      where: { id: { gt: after } },
      orderBy: { id: "asc" },
      take: BATCH,
      select: { id: true, body: BODY, mentions: SPAN, dates: SPAN, quotations: QUOTATION },
    });
    for (const row of rows) {
      const text = textOf(row);
      const quotations = row.quotations.map(({ text: form, ...span }) => ({ ...span, form }));
      for (const span of [...row.mentions, ...row.dates, ...quotations]) {
        spans += 1;
        if (text.slice(span.start, span.end) === span.form) continue;
        const words = `Article ${row.id} does not read “${span.form}” at ${span.start}–${span.end}.`;
        findings.push({ what: "offset", words });
      }
    }
    articles += rows.length;
    const last = rows.at(-1);
    if (!last) return { articles, spans };
    after = last.id;
  }
}

const SPAN = { select: { start: true, end: true, form: true } } as const;
const QUOTATION = { select: { start: true, end: true, text: true } } as const;

async function checkAppearances(context: Context, findings: Finding[]): Promise<void> {
  for (const { personId, articleId } of await findWrongAppearances(context.db)) {
    const words = `Article ${articleId} does not name person ${personId} as often as is kept.`;
    findings.push({ what: "appearance", words });
  }
  for (const { personId, kept, counted } of await findWrongCounts(context.db)) {
    const words = `Person ${personId} is named in ${counted} published articles, and ${kept} are kept.`;
    findings.push({ what: "count", words });
  }
  for (const { publicationId, month } of await findWrongHoldings(context.db)) {
    const words = `Publication ${publicationId} holds something else of ${month || "no date"} than is kept.`;
    findings.push({ what: "count", words });
  }
}

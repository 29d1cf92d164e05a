import type { ArticleAnalysis } from "@/lib/analysis/articles/analyse-article";
import { findOutlet } from "@/lib/analysis/text/outlets";
import type { Db } from "@/lib/db/client";
import { insertRows } from "@/lib/db/insert-rows";

type Analysed = { articleId: number; analysis: ArticleAnalysis };

/** Quotations and dates of articles. @param shared by article and words, the group a quotation stands in */
export async function storeAnalyses(
  db: Db,
  analysed: readonly Analysed[],
  shared: ReadonlyMap<number, ReadonlyMap<string, number>>,
): Promise<void> {
  await insertRows(
    db,
    "Quotation",
    analysed.flatMap(({ articleId, analysis }) =>
      analysis.quotations.map(({ start, end, text, key, wordCount, speaker, speakerStart, outlet }) => ({
        ...{ articleId, start, end, text, key, wordCount, speaker, speakerStart, outlet },
        outletSlug: outlet === null ? null : (findOutlet(outlet)?.slug ?? null),
        sharedId: shared.get(articleId)?.get(key) ?? null,
      })),
    ),
  );
  await insertRows(
    db,
    "DateMention",
    analysed.flatMap(({ articleId, analysis }) =>
      analysis.dates.map(({ start, end, form, kind, value, reason }) => ({
        ...{ articleId, start, end, form, kind, reason },
        date: value?.date ?? null,
        precision: value?.precision ?? null,
      })),
    ),
  );
}

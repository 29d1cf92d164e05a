import { quotationAddress } from "@/lib/addresses";
import { attributeQuotation } from "@/lib/analysis/text/attribute-quotation";
import { hasOwnPage } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { join, sql } from "@/lib/db/dialect";
import { groupByArticle } from "./group-by-article";
import type { MentionView, PersonRef, QuotationView } from "./types";

type Row = Omit<QuotationView, "speakerPerson" | "speakerReason" | "sharedAddress"> & {
  articleId: number;
  speakerStart: number | null;
  sharedId: number | null;
  articleCount: number | null;
};

/**
 * By article its directly quoted passages in text order, each with the person its speaker is, and the page of those that
 * other articles print too.
 */
export async function listQuotations(
  db: Db,
  articles: readonly { id: number; text: string }[],
  mentions: ReadonlyMap<number, readonly MentionView[]>,
): Promise<Map<number, QuotationView[]>> {
  const rows = await db.$queryRaw<Row[]>(sql`
    SELECT q."articleId", q."start", q."end", q."text", q."wordCount", q."speaker", q."speakerStart", q."outlet",
      s."id" AS "sharedId", s."articleCount"
    FROM "Quotation" q LEFT JOIN "SharedQuotation" s ON s."id" = q."sharedId"
    WHERE q."articleId" IN (${join(articles.map(({ id }) => id))}) ORDER BY q."start"`);
  const groups = groupByArticle(rows);
  return new Map(
    articles.map(({ id, text }) => {
      const speakers = new Map(mentions.get(id)?.map((mention) => [mention.start, mention.person]));
      return [id, (groups.get(id) ?? []).map((row) => toView(row, text, speakers))];
    }),
  );
}

function toView(row: Row, text: string, speakers: ReadonlyMap<number, PersonRef | null>): QuotationView {
  const { articleId: _, speakerStart, sharedId, articleCount, ...quotation } = row;
  const isShared = sharedId !== null && hasOwnPage({ articleCount: articleCount ?? 0 });
  return {
    ...quotation,
    speakerPerson: (speakerStart === null ? null : speakers.get(speakerStart)) ?? null,
    speakerReason: explainSpeaker(text, quotation),
    sharedAddress: isShared ? quotationAddress(sharedId) : null,
  };
}

/** Why a speaker is given where the words beside the quotation say "he" or "she" only. */
function explainSpeaker(text: string, { start, end, speaker }: { start: number; end: number; speaker: string | null }) {
  if (speaker === null || attributeQuotation(text, { start, end }).speaker !== null) return null;
  return {
    rule: "pronoun",
    words: `“He” or “she” beside the quotation can only mean ${speaker}: nobody else is named before it, or spoke last.`,
  };
}

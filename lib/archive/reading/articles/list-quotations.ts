import { quotationAddress } from "@/lib/addresses";
import { attributeQuotation } from "@/lib/analysis/text/attribute-quotation";
import { hasOwnPage } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import type { MentionView, QuotationView } from "./types";

/**
 * The directly quoted passages of an article in text order, each with the person its speaker is, and the page of those
 * that other articles print too.
 */
export async function listQuotations(
  db: Db,
  { id, text }: { id: number; text: string },
  mentions: readonly MentionView[],
): Promise<QuotationView[]> {
  const rows = await db.quotation.findMany({
    where: { articleId: id },
    orderBy: { start: "asc" },
    select: {
      ...{ start: true, end: true, text: true, wordCount: true, speaker: true, speakerStart: true, outlet: true },
      shared: { select: { id: true, articleCount: true } },
    },
  });
  const speakers = new Map(mentions.map((mention) => [mention.start, mention.person]));
  return rows.map(({ shared, speakerStart, ...quotation }) => ({
    ...quotation,
    speakerPerson: (speakerStart === null ? null : speakers.get(speakerStart)) ?? null,
    speakerReason: explainSpeaker(text, quotation),
    sharedAddress: shared && hasOwnPage(shared) ? quotationAddress(shared.id) : null,
  }));
}

/** Why a speaker is given where the words beside the quotation say "he" or "she" only. */
function explainSpeaker(text: string, { start, end, speaker }: { start: number; end: number; speaker: string | null }) {
  if (speaker === null || attributeQuotation(text, { start, end }).speaker !== null) return null;
  return {
    rule: "pronoun",
    words: `“He” or “she” beside the quotation can only mean ${speaker}: nobody else is named before it, or spoke last.`,
  };
}

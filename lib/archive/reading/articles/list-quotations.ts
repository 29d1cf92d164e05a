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
    SELECT q."articleId", q."start", q."end", q."text", q."wordCount", q."speaker", q."speakerStart", q."outlet", q."outletSlug",
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
    speakerReason: explainSpeaker(text, row),
    sharedAddress: isShared ? quotationAddress(sharedId) : null,
  };
}

/** Why a speaker is given whom the sentence of the quotation does not name: by a pronoun, an office, or the words before. */
function explainSpeaker(
  text: string,
  { start, end, speaker, speakerStart }: Pick<Row, "start" | "end" | "speaker" | "speakerStart">,
) {
  if (speaker === null) return null;
  const beside = attributeQuotation(text, { start, end });
  const isPronoun = beside.speaker === null && beside.speakerStart !== null;
  if (isPronoun && beside.speakerStart !== speakerStart) {
    const words = `“He” or “she” beside the quotation can only mean ${speaker}: nobody else is named before it, or spoke last.`;
    return { rule: "pronoun", words };
  }
  if (speakerStart === null || speakerStart > end || !SENTENCE_STOP.test(text.slice(speakerStart, start))) return null;
  return beside.speaker === null
    ? { rule: "goes-on", words: `The words go on from what ${speaker} says right before them.` }
    : { rule: "office", words: `“${beside.speaker}” is an office that the article gives to ${speaker} alone.` };
}

const SENTENCE_STOP = /\p{Ll}[.!?\u2026]["'\u201D\u2019]*\s|\n/u;

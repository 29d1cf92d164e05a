import { findSummaries } from "@/lib/articles/summaries";
import type { ArticleSummary } from "@/lib/articles/types";
import type { Db } from "@/lib/db/client";
import { join } from "@/lib/db/dialect";
import { articlesNaming } from "./article-sql";
import type { ArticleFilter } from "./schema";

/** Words an article prints in quotation marks and gives to a person. */
export type PersonQuotation = { text: string; outlet: string | null; article: ArticleSummary };

export const QUOTATIONS_SHOWN = 8;
// Scare quotes and titles are not what somebody said.
const MIN_WORDS = 4;
// Read before the nearest name decides; more than a page shows, because some go to a namesake.
const CANDIDATES = 60;

/**
 * What a person is quoted as saying, newest first, each text once. The text names a speaker beside the quotation; it is
 * the person's when, of all mentions printed in that form, the one nearest to the quotation is.
 */
export async function listPersonQuotations(
  db: Db,
  personId: number,
  filter: ArticleFilter,
): Promise<PersonQuotation[]> {
  const candidates = await findCandidates(db, personId, filter);
  const mentions = await listMentions(db, candidates);
  const seen = new Set<string>();
  const own = candidates
    .filter((quotation) => isNearest(quotation, mentions, personId))
    .filter((quotation) => !seen.has(quotation.key) && seen.add(quotation.key))
    .slice(0, QUOTATIONS_SHOWN);
  const articles = await findSummaries(
    db,
    own.map((quotation) => quotation.articleId),
  );
  return own.flatMap(({ text, outlet, articleId }) => {
    const article = articles.get(articleId);
    return article ? [{ text, outlet, article }] : [];
  });
}

type Row = {
  articleId: number;
  start: number;
  end: number;
  text: string;
  key: string;
  speaker: string;
  outlet: string | null;
};

function findCandidates(db: Db, personId: number, filter: ArticleFilter): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    SELECT q."articleId", q."start", q."end", q."text", q."key", q."speaker", q."outlet"
    FROM "Quotation" q JOIN "Article" b ON b."id" = q."articleId"
    WHERE q."articleId" IN (${articlesNaming(personId, filter)}) AND q."wordCount" >= ${MIN_WORDS}
      AND EXISTS (SELECT 1 FROM "Mention" m
        WHERE m."articleId" = q."articleId" AND m."personId" = ${personId} AND m."form" = q."speaker")
    ORDER BY b."sortDate" DESC NULLS LAST, q."articleId" DESC, q."start" LIMIT ${CANDIDATES}`;
}

type NamedAt = { articleId: number; personId: number | null; form: string; start: number };

async function listMentions(db: Db, quotations: Row[]): Promise<NamedAt[]> {
  if (quotations.length === 0) return [];
  const articleIds = [...new Set(quotations.map((quotation) => quotation.articleId))];
  const forms = [...new Set(quotations.map((quotation) => quotation.speaker))];
  return db.$queryRaw<NamedAt[]>`
    SELECT "articleId", "personId", "form", "start" FROM "Mention"
    WHERE "articleId" IN (${join(articleIds)}) AND "form" IN (${join(forms)})`;
}

function isNearest(quotation: Row, mentions: NamedAt[], personId: number): boolean {
  const same = mentions.filter((it) => it.articleId === quotation.articleId && it.form === quotation.speaker);
  const distance = (it: NamedAt) => Math.max(quotation.start - it.start, it.start - quotation.end);
  return same.sort((x, y) => distance(x) - distance(y))[0]?.personId === personId;
}

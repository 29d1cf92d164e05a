import { personAddress, quotationAddress } from "@/lib/addresses";
import type { ArticleSummary, PersonRef } from "@/lib/archive/reading/articles/types";
import { hasOwnPage, newestNaming, publicPersonCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { raw, type Sql, sql } from "@/lib/db/dialect";
import type { NeedsArticles } from "./needs-articles";
import type { ArticleFilter } from "./schema";

/** Words an article prints in quotation marks: whom it gives them to, by the words beside them, and who that is. */
export type PersonQuotation = {
  text: string;
  speaker: string | null;
  speakerPerson: PersonRef | null;
  outlet: string | null;
  article: ArticleSummary;
  /** The page of the quotation, and how many articles print it, when several do. */
  sharedAddress: string | null;
  articleCount: number;
};

/** What a person is quoted as saying, and what others are quoted as saying that names the person. */
export type PersonQuotations = { by: PersonQuotation[]; about: PersonQuotation[] };

const QUOTATIONS_SHOWN = 8;
// Scare quotes and titles are not what somebody said.
const MIN_WORDS = 4;
// Read before equal ones fall together; more than a page shows.
const CANDIDATES = 60;

/**
 * Quotations by and about a person, newest first, each utterance once. A quotation is the person's whose mention its
 * article names as the speaker, after merges and editors' decisions.
 */
export async function listPersonQuotations(
  db: Db,
  personId: number,
  filter: ArticleFilter,
): Promise<NeedsArticles<PersonQuotations>> {
  const rows = await findCandidates(db, personId, filter);
  const by = takeFirst(rows.filter(({ isBy }) => Number(isBy) === 1));
  const about = takeFirst(rows.filter(({ isBy, speakerId }) => Number(isBy) === 0 && speakerId !== personId));
  return {
    articleIds: [...by, ...about].map((quotation) => quotation.articleId),
    fill: (articles) => {
      const tell = (row: Row) => toQuotation(row, articles.get(row.articleId));
      return { by: by.flatMap(tell), about: about.flatMap(tell) };
    },
  };
}

function toQuotation(row: Row, article: ArticleSummary | undefined): PersonQuotation[] {
  if (!article) return [];
  const { text, speaker, outlet, sharedId, speakerId: id, speakerSlug: slug, speakerName: name } = row;
  const count = Number(row.articleCount ?? 0);
  const sharedAddress = sharedId !== null && hasOwnPage({ articleCount: count }) ? quotationAddress(sharedId) : null;
  const isNamed = id !== null && slug !== null && name !== null;
  const speakerPerson = isNamed ? { id, slug, name, address: personAddress(slug) } : null;
  return [{ text, speaker, speakerPerson, outlet, article, sharedAddress, articleCount: sharedAddress ? count : 1 }];
}

/** Each utterance once; where one paper prints less of it than another, the fuller one. */
function takeFirst(quotations: Row[]): Row[] {
  const taken: Row[] = [];
  for (const quotation of quotations) {
    const at = taken.findIndex((one) => isSame(one, quotation));
    if (at === -1) taken.push(quotation);
    else if (quotation.key.length > (taken[at]?.key.length ?? 0)) taken[at] = quotation;
  }
  return taken.slice(0, QUOTATIONS_SHOWN);
}

function isSame(a: Row, b: Row): boolean {
  if (a.sharedId !== null && a.sharedId === b.sharedId) return true;
  return a.key.includes(b.key) || b.key.includes(a.key);
}

type Row = {
  /** 1 for what the person says, 0 for what names the person. */
  isBy: number | bigint;
  articleId: number;
  text: string;
  key: string;
  speaker: string | null;
  outlet: string | null;
  /** Slug and name are of those whom readers may see. */
  speakerId: number | null;
  speakerSlug: string | null;
  speakerName: string | null;
  sharedId: number | null;
  articleCount: number | bigint | null;
};

/** Quotations that a mention `m` of the same article ties to the person: as the speaker, or within the quotation. */
function findCandidates(db: Db, personId: number, filter: ArticleFilter): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    WITH named AS MATERIALIZED (${newestNaming(personId, filter)}),
    spoken AS (${candidates(personId, 1, sql`m."start" = q."speakerStart"`)}),
    naming AS (${candidates(personId, 0, sql`m."start" >= q."start" AND m."end" <= q."end"`)})
    SELECT c.*, p."slug" AS "speakerSlug", p."name" AS "speakerName"
    FROM (SELECT * FROM spoken UNION ALL SELECT * FROM naming) c
    LEFT JOIN "Person" p ON p."id" = c."speakerId" AND ${publicPersonCondition}
    ORDER BY c."sortDate" DESC NULLS LAST, c."articleId" DESC, c."start"`;
}

function candidates(personId: number, isBy: number, tiedCondition: Sql): Sql {
  return sql`SELECT ${raw(String(isBy))} AS "isBy", q."articleId", q."start", q."text", q."key", q."speaker", q."outlet", q."sharedId",
      b."sortDate", s."articleCount",
      (SELECT n."personId" FROM "Mention" n WHERE n."articleId" = q."articleId" AND n."start" = q."speakerStart" LIMIT 1)
        AS "speakerId"
    FROM "Quotation" q JOIN "Article" b ON b."id" = q."articleId"
    LEFT JOIN "SharedQuotation" s ON s."id" = q."sharedId"
    WHERE q."articleId" IN (SELECT "articleId" FROM named) AND q."wordCount" >= ${MIN_WORDS}
      AND EXISTS (
        SELECT 1 FROM "Mention" m WHERE m."articleId" = q."articleId" AND m."personId" = ${personId} AND ${tiedCondition})
    ORDER BY b."sortDate" DESC NULLS LAST, q."articleId" DESC, q."start" LIMIT ${CANDIDATES}`;
}

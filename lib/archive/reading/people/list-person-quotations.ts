import { personAddress, quotationAddress } from "@/lib/addresses";
import { findSummaries } from "@/lib/archive/reading/articles/summaries";
import type { ArticleSummary, PersonRef } from "@/lib/archive/reading/articles/types";
import { articlesNaming, hasOwnPage, PUBLIC_PERSON } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { type Sql, sql } from "@/lib/db/dialect";
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
export async function listPersonQuotations(db: Db, personId: number, filter: ArticleFilter): Promise<PersonQuotations> {
  const articles = articlesNaming(personId, filter);
  const [spoken, naming] = await Promise.all([
    findCandidates(db, articles, sql`m."personId" = ${personId} AND m."start" = q."speakerStart"`),
    findCandidates(db, articles, sql`m."personId" = ${personId} AND m."start" >= q."start" AND m."end" <= q."end"`),
  ]);
  const by = takeFirst(spoken);
  const about = takeFirst(naming.filter((quotation) => quotation.speakerId !== personId));
  const all = [...by, ...about];
  const [summaries, speakers] = await Promise.all([
    findSummaries(
      db,
      all.map((quotation) => quotation.articleId),
    ),
    findPeople(
      db,
      all.flatMap((quotation) => quotation.speakerId ?? []),
    ),
  ]);
  const tell = ({ articleId, speakerId, sharedId, articleCount, ...said }: Row): PersonQuotation[] => {
    const article = summaries.get(articleId);
    const isShared = sharedId !== null && hasOwnPage({ articleCount: Number(articleCount) });
    const shared = {
      sharedAddress: isShared ? quotationAddress(sharedId) : null,
      articleCount: isShared ? Number(articleCount) : 1,
    };
    const { text, speaker, outlet } = said;
    const speakerPerson = speakers.get(speakerId ?? 0) ?? null;
    return article ? [{ text, speaker, speakerPerson, outlet, article, ...shared }] : [];
  };
  return { by: by.flatMap(tell), about: about.flatMap(tell) };
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
  articleId: number;
  text: string;
  key: string;
  speaker: string | null;
  outlet: string | null;
  speakerId: number | null;
  sharedId: number | null;
  articleCount: number | bigint | null;
};

/** Quotations `q` of these articles that a mention `m` of the same article ties to a person. */
function findCandidates(db: Db, articles: Sql, tiedCondition: Sql): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    SELECT q."articleId", q."text", q."key", q."speaker", q."outlet", q."sharedId", s."articleCount",
      (SELECT n."personId" FROM "Mention" n WHERE n."articleId" = q."articleId" AND n."start" = q."speakerStart" LIMIT 1)
        AS "speakerId"
    FROM "Quotation" q JOIN "Article" b ON b."id" = q."articleId"
    LEFT JOIN "SharedQuotation" s ON s."id" = q."sharedId"
    WHERE q."articleId" IN (${articles}) AND q."wordCount" >= ${MIN_WORDS}
      AND EXISTS (SELECT 1 FROM "Mention" m WHERE m."articleId" = q."articleId" AND ${tiedCondition})
    ORDER BY b."sortDate" DESC NULLS LAST, q."articleId" DESC, q."start" LIMIT ${CANDIDATES}`;
}

async function findPeople(db: Db, ids: number[]): Promise<Map<number, PersonRef>> {
  const persons = await db.person.findMany({
    where: { id: { in: [...new Set(ids)] }, ...PUBLIC_PERSON },
    select: { id: true, slug: true, name: true },
  });
  return new Map(persons.map((person) => [person.id, { ...person, address: personAddress(person.slug) }]));
}

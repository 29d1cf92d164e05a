import { personAddress } from "@/lib/addresses";
import { findSummaries } from "@/lib/articles/summaries";
import type { ArticleSummary, PersonRef } from "@/lib/articles/types";
import type { Db } from "@/lib/db/client";
import { join, type Sql, sql } from "@/lib/db/dialect";
import { articlesNaming } from "./article-sql";
import type { ArticleFilter } from "./schema";

/** Words an article prints in quotation marks: whom it gives them to, by the words beside them, and who that is. */
export type PersonQuotation = {
  text: string;
  speaker: string | null;
  speakerPerson: PersonRef | null;
  outlet: string | null;
  article: ArticleSummary;
};

/** What a person is quoted as saying, and what others are quoted as saying that names the person. */
export type PersonQuotations = { by: PersonQuotation[]; about: PersonQuotation[] };

export const QUOTATIONS_SHOWN = 8;
// Scare quotes and titles are not what somebody said.
const MIN_WORDS = 4;
// Read before the nearest name decides; more than a page shows, because some go to a namesake.
const CANDIDATES = 60;

/**
 * Quotations by and about a person, newest first, each text once. The text names a speaker beside the quotation; it is
 * the person's when, of all mentions printed in that form, the one nearest to the quotation is.
 */
export async function listPersonQuotations(db: Db, personId: number, filter: ArticleFilter): Promise<PersonQuotations> {
  const articles = articlesNaming(personId, filter);
  const [spoken, naming] = await Promise.all([
    findCandidates(db, articles, sql`m."personId" = ${personId} AND m."form" = q."speaker"`),
    findCandidates(db, articles, sql`m."personId" = ${personId} AND m."start" >= q."start" AND m."end" <= q."end"`),
  ]);
  const mentions = await listMentions(db, [...spoken, ...naming]);
  const speakerOf = (quotation: Row) => findSpeaker(quotation, mentions);
  const by = takeFirst(spoken.filter((quotation) => speakerOf(quotation) === personId));
  const about = takeFirst(naming.filter((quotation) => speakerOf(quotation) !== personId));
  const [summaries, speakers] = await Promise.all([
    findSummaries(
      db,
      [...by, ...about].map((quotation) => quotation.articleId),
    ),
    findPeople(
      db,
      [...by, ...about].flatMap((quotation) => speakerOf(quotation) ?? []),
    ),
  ]);
  const tell = (quotation: Row): PersonQuotation[] => {
    const { text, speaker, outlet, articleId } = quotation;
    const article = summaries.get(articleId);
    const speakerPerson = speakers.get(speakerOf(quotation) ?? 0) ?? null;
    return article ? [{ text, speaker, speakerPerson, outlet, article }] : [];
  };
  return { by: by.flatMap(tell), about: about.flatMap(tell) };
}

/** Each text once; where one paper prints less of it than another, the fuller one. */
function takeFirst(quotations: Row[]): Row[] {
  const taken: Row[] = [];
  for (const quotation of quotations) {
    const at = taken.findIndex(({ key }) => key.includes(quotation.key) || quotation.key.includes(key));
    if (at === -1) taken.push(quotation);
    else if (quotation.key.length > (taken[at]?.key.length ?? 0)) taken[at] = quotation;
  }
  return taken.slice(0, QUOTATIONS_SHOWN);
}

type Row = {
  articleId: number;
  start: number;
  end: number;
  text: string;
  key: string;
  speaker: string | null;
  outlet: string | null;
};

/** Quotations `q` of these articles that a mention `m` of the same article ties to a person. */
function findCandidates(db: Db, articles: Sql, isTied: Sql): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    SELECT q."articleId", q."start", q."end", q."text", q."key", q."speaker", q."outlet"
    FROM "Quotation" q JOIN "Article" b ON b."id" = q."articleId"
    WHERE q."articleId" IN (${articles}) AND q."wordCount" >= ${MIN_WORDS}
      AND EXISTS (SELECT 1 FROM "Mention" m WHERE m."articleId" = q."articleId" AND ${isTied})
    ORDER BY b."sortDate" DESC NULLS LAST, q."articleId" DESC, q."start" LIMIT ${CANDIDATES}`;
}

type NamedAt = { articleId: number; personId: number | null; form: string; start: number };

async function listMentions(db: Db, quotations: Row[]): Promise<NamedAt[]> {
  const articleIds = [...new Set(quotations.map((quotation) => quotation.articleId))];
  const forms = [...new Set(quotations.flatMap((quotation) => quotation.speaker ?? []))];
  if (forms.length === 0) return [];
  return db.$queryRaw<NamedAt[]>`
    SELECT "articleId", "personId", "form", "start" FROM "Mention"
    WHERE "articleId" IN (${join(articleIds)}) AND "form" IN (${join(forms)})`;
}

/** Whom the nearest mention of the speaker's name means; null when nobody is named or it is ambiguous. */
function findSpeaker(quotation: Row, mentions: NamedAt[]): number | null {
  const same = mentions.filter((it) => it.articleId === quotation.articleId && it.form === quotation.speaker);
  const distance = (it: NamedAt) => Math.max(quotation.start - it.start, it.start - quotation.end);
  return same.sort((x, y) => distance(x) - distance(y))[0]?.personId ?? null;
}

async function findPeople(db: Db, ids: number[]): Promise<Map<number, PersonRef>> {
  const persons = await db.person.findMany({
    where: { id: { in: [...new Set(ids)] }, status: "active" },
    select: { id: true, slug: true, name: true },
  });
  return new Map(persons.map((person) => [person.id, { ...person, address: personAddress(person.slug) }]));
}

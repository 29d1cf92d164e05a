import { personAddress } from "@/lib/addresses";
import type { PersonRef } from "@/lib/archive/reading/articles/types";
import { articlesNaming, publicPersonCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { join } from "@/lib/db/dialect";
import type { ArticleFilter } from "./schema";

/** Somebody named in the same articles, and in how many of them. */
export type Companion = PersonRef & { articleCount: number };
/** Two companions named together, in articles that name the person as well. */
type CompanionPair = { a: number; b: number; articleCount: number };
export type Company = { people: Companion[]; pairs: CompanionPair[] };

// As many as a picture can name legibly.
const COMPANY_SIZE = 12;

/** Who appears with a person in published articles, most often first, and who of them appears with whom. */
export async function listCompany(db: Db, personId: number, filter: ArticleFilter): Promise<Company> {
  const rows = await db.$queryRaw<CompanionRow[]>`
    SELECT p."id", p."slug", p."name", c."articles" FROM (
      SELECT o."personId", COUNT(*) AS "articles" FROM "Appearance" o
      WHERE o."articleId" IN (${articlesNaming(personId, filter)}) AND o."personId" <> ${personId}
      GROUP BY o."personId"
    ) c JOIN "Person" p ON p."id" = c."personId" AND ${publicPersonCondition}
    ORDER BY c."articles" DESC, p."name", p."id" LIMIT ${COMPANY_SIZE}`;
  const people = rows.map(({ articles, ...person }) => ({
    ...person,
    address: personAddress(person.slug),
    articleCount: Number(articles),
  }));
  return { people, pairs: await listPairs(db, personId, people, filter) };
}

type CompanionRow = { id: number; slug: string; name: string; articles: bigint };
type PairRow = { a: number; b: number; articles: bigint };

async function listPairs(
  db: Db,
  personId: number,
  people: Companion[],
  filter: ArticleFilter,
): Promise<CompanionPair[]> {
  if (people.length < 2) return [];
  const ids = join(people.map((person) => person.id));
  const rows = await db.$queryRaw<PairRow[]>`
    SELECT x."personId" AS "a", y."personId" AS "b", COUNT(*) AS "articles"
    FROM "Appearance" x
    JOIN "Appearance" y ON y."articleId" = x."articleId" AND x."personId" < y."personId"
    WHERE x."personId" IN (${ids}) AND y."personId" IN (${ids}) AND x."articleId" IN (${articlesNaming(personId, filter)})
    GROUP BY x."personId", y."personId" ORDER BY 3 DESC, 1, 2`;
  return rows.map(({ a, b, articles }) => ({ a, b, articleCount: Number(articles) }));
}

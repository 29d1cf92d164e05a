import { personAddress } from "@/lib/addresses";
import type { PersonRef } from "@/lib/archive/reading/articles/types";
import { newestNaming, publicPersonCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
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
  const rows = await db.$queryRaw<Row[]>`
    WITH named AS MATERIALIZED (${newestNaming(personId, filter)}),
    company AS MATERIALIZED (
      SELECT p."id", p."slug", p."name", c."articles" FROM (
        SELECT o."personId", COUNT(*) AS "articles" FROM named n CROSS JOIN "Appearance" o
        WHERE o."articleId" = n."articleId" AND o."personId" <> ${personId} GROUP BY o."personId"
      ) c JOIN "Person" p ON p."id" = c."personId" AND ${publicPersonCondition}
      ORDER BY c."articles" DESC, p."name", p."id" LIMIT ${COMPANY_SIZE}
    ),
    present AS MATERIALIZED (
      SELECT o."articleId", o."personId" FROM named n CROSS JOIN "Appearance" o
      WHERE o."articleId" = n."articleId" AND o."personId" IN (SELECT "id" FROM company)
    )
    SELECT "id" AS "a", NULL AS "b", "slug", "name", "articles" FROM company
    UNION ALL
    SELECT x."personId", y."personId", '', '', COUNT(*) FROM present x
    JOIN present y ON y."articleId" = x."articleId" AND x."personId" < y."personId" GROUP BY x."personId", y."personId"`;
  const [people, pairs] = [[] as Companion[], [] as CompanionPair[]];
  for (const { a, b, slug, name, articles } of rows) {
    const articleCount = Number(articles);
    if (b === null) people.push({ id: Number(a), slug, name, address: personAddress(slug), articleCount });
    else pairs.push({ a: Number(a), b: Number(b), articleCount });
  }
  return { people: people.sort(byPresence), pairs: pairs.sort(byTogether) };
}

/** A companion, or where `b` is given two of them. */
type Row = { a: number; b: number | null; slug: string; name: string; articles: bigint };

function byPresence(x: Companion, y: Companion): number {
  return y.articleCount - x.articleCount || (x.name < y.name ? -1 : x.name > y.name ? 1 : x.id - y.id);
}

function byTogether(x: CompanionPair, y: CompanionPair): number {
  return y.articleCount - x.articleCount || x.a - y.a || x.b - y.b;
}

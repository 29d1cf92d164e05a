import { personAddress } from "@/lib/addresses";
import { groupPairs } from "@/lib/analysis/people/group-pairs";
import { type PairWeight, weighPair } from "@/lib/analysis/people/weigh-pair";
import type { PersonRef } from "@/lib/archive/reading/articles/types";
import { articleCondition, publicPersonCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { join, type Sql, sql } from "@/lib/db/dialect";
import type { ArticleFilter, PersonQuery } from "./schema";

/** Two who are named in the same articles more often than chance has it. */
export type Pair = Omit<PairWeight, "strength"> & { a: NamedPerson; b: NamedPerson; together: number };
export type NamedPerson = PersonRef & { articleCount: number };
/** Several who belong together by such pairs; `pairs` are those inside the group. */
export type PeopleGroup = { people: NamedPerson[]; pairs: Pair[] };

export type Together = {
  groups: PeopleGroup[];
  pairs: Pair[];
  /** Articles that pass the filter: what is expected is based on them. */
  articleCount: number;
  /** Whether those are the ones that came in last only, not all. */
  isOfNewest: boolean;
  total: number;
  page: number;
  pageCount: number;
};

const PAIRS_PER_PAGE = 40;
// Those named most; every pair of them is looked at, so the work grows with the square.
const MOST_PERSONS = 300;
// Everybody in them is counted at every request; of a larger archive those that came in last.
const MOST_ARTICLES = 2000;
// Once is no company.
const MIN_TOGETHER = 2;
// Twice as often as chance has it: less is how news is.
const MIN_LIFT = 2;
// What 999 of 1,000 pairs that have nothing to do with each other stay under (chi-squared, one degree of freedom).
const MIN_STRENGTH = 10.83;
// As many ties and members as a picture can show legibly.
const TIES_GROUPED = 60;
const GROUP_SIZE = 8;
const GROUPS_SHOWN = 9;

/**
 * Who is named together with whom, in published articles of the filter, more often than expected; strongest first. Of the
 * persons named most only. A page beyond the last is the first.
 */
export async function listTogether(db: Db, query: PersonQuery): Promise<Together> {
  const [people, articleCount] = await Promise.all([listMostNamed(db, query), countArticles(db, query)]);
  const weighed = await weighPairs(db, people, articleCount, query);
  const pairs = weighed.map(({ strength: _, ...pair }) => pair);
  const pageCount = Math.ceil(pairs.length / PAIRS_PER_PAGE);
  const page = query.page > pageCount ? 1 : query.page;
  return {
    groups: formGroups(weighed, people),
    pairs: pairs.slice((page - 1) * PAIRS_PER_PAGE, page * PAIRS_PER_PAGE),
    articleCount,
    isOfNewest: articleCount === MOST_ARTICLES,
    total: pairs.length,
    page,
    pageCount,
  };
}

type People = Map<number, NamedPerson>;
type WeighedPair = Pair & { strength: number };

/** The articles that came in last, of those that pass the filter. */
function newestArticles(filter: ArticleFilter): Sql {
  return sql`SELECT a."id" FROM "Article" a WHERE ${articleCondition(filter)} ORDER BY a."id" DESC LIMIT ${MOST_ARTICLES}`;
}

async function listMostNamed(db: Db, filter: ArticleFilter): Promise<People> {
  const rows = await db.$queryRaw<{ id: number; slug: string; name: string; articles: bigint }[]>`
    SELECT p."id", p."slug", p."name", c."articles" FROM (
      SELECT m."personId", COUNT(*) AS "articles" FROM (${newestArticles(filter)}) n CROSS JOIN "Appearance" m
      WHERE m."articleId" = n."id" GROUP BY m."personId" HAVING COUNT(*) >= ${MIN_TOGETHER}
    ) c CROSS JOIN "Person" p WHERE p."id" = c."personId" AND ${publicPersonCondition}
    ORDER BY c."articles" DESC, p."id" LIMIT ${MOST_PERSONS}`;
  return new Map(
    rows.map(({ id, slug, name, articles }) => {
      return [id, { id, slug, name, address: personAddress(slug), articleCount: Number(articles) }];
    }),
  );
}

async function countArticles(db: Db, filter: ArticleFilter): Promise<number> {
  const rows = await db.$queryRaw<{ articles: bigint }[]>`
    SELECT COUNT(*) AS "articles" FROM (${newestArticles(filter)}) newest`;
  return Number(rows[0]?.articles ?? 0);
}

async function weighPairs(db: Db, people: People, all: number, filter: ArticleFilter): Promise<WeighedPair[]> {
  if (people.size < 2) return [];
  const ids = join([...people.keys()]);
  const rows = await db.$queryRaw<{ a: number; b: number; together: bigint }[]>`
    WITH named AS MATERIALIZED (
      SELECT m."personId", m."articleId" FROM (${newestArticles(filter)}) n CROSS JOIN "Appearance" m
      WHERE m."articleId" = n."id" AND m."personId" IN (${ids})
    )
    SELECT x."personId" AS "a", y."personId" AS "b", COUNT(*) AS "together"
    FROM named x JOIN named y ON y."articleId" = x."articleId" AND x."personId" < y."personId"
    GROUP BY x."personId", y."personId" HAVING COUNT(*) >= ${MIN_TOGETHER}`;
  return rows
    .flatMap((row) => weighRow(row, people, all))
    .filter((pair) => pair.lift >= MIN_LIFT && pair.strength >= MIN_STRENGTH)
    .sort((x, y) => y.strength - x.strength || x.a.id - y.a.id || x.b.id - y.b.id);
}

function weighRow(row: { a: number; b: number; together: bigint }, people: People, all: number): WeighedPair[] {
  const [a, b, together] = [people.get(row.a), people.get(row.b), Number(row.together)];
  if (!a || !b) return [];
  const [first, second] = a.articleCount >= b.articleCount ? [a, b] : [b, a];
  return [{ a: first, b: second, together, ...weighPair({ together, a: a.articleCount, b: b.articleCount, all }) }];
}

function formGroups(pairs: WeighedPair[], people: People): PeopleGroup[] {
  const ties = pairs.slice(0, TIES_GROUPED).map(({ a, b, strength }) => ({ a: a.id, b: b.id, strength }));
  const groups = groupPairs(ties, GROUP_SIZE).slice(0, GROUPS_SHOWN);
  return groups.map((ids) => ({
    people: ids.flatMap((id) => people.get(id) ?? []),
    pairs: pairs.filter(({ a, b }) => ids.includes(a.id) && ids.includes(b.id)).map(({ strength: _, ...pair }) => pair),
  }));
}

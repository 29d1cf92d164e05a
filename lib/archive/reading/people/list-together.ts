import { personAddress } from "@/lib/addresses";
import { groupPairs } from "@/lib/analysis/people/group-pairs";
import { type PairWeight, weighPair } from "@/lib/analysis/people/weigh-pair";
import type { PersonRef } from "@/lib/archive/reading/articles/types";
import { articleCondition, isFiltered, PUBLIC_PERSON, publishedByIdCondition } from "@/lib/archive/reading/published";
import type { Db, Engine } from "@/lib/db/client";
import { joinedIds, sql } from "@/lib/db/dialect";
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
// Some of those named most are hidden.
const SPARE = 2;
// Everybody in them is counted at every request; of a larger archive those that came in last.
const MOST_ARTICLES = 1000;
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
export async function listTogether(db: Db, engine: Engine, query: PersonQuery): Promise<Together> {
  const articles = await listNamedIn(db, engine, query);
  const articleCount = articles.length;
  const people = await listMostNamed(db, articles);
  const weighed = weighPairs(people, articles);
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

/** Whom the articles that came in last name, of those that pass the filter: a list of persons for each. */
async function listNamedIn(db: Db, engine: Engine, filter: ArticleFilter): Promise<number[][]> {
  const condition = isFiltered(filter) ? articleCondition(filter) : publishedByIdCondition;
  const rows = await db.$queryRaw<{ people: string | null }[]>`
    SELECT ${joinedIds(engine, sql`m."personId"`)} AS "people" FROM (
      SELECT a."id" FROM "Article" a WHERE ${condition} ORDER BY a."id" DESC LIMIT ${MOST_ARTICLES}
    ) n LEFT JOIN "Appearance" m ON m."articleId" = n."id" GROUP BY n."id"`;
  return rows.map(({ people }) => people?.split(",").map(Number) ?? []);
}

/** Those named in most of the articles, most first. */
async function listMostNamed(db: Db, articles: readonly number[][]): Promise<People> {
  const counts = new Map<number, number>();
  for (const id of articles.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  const often = [...counts].filter(([, count]) => count >= MIN_TOGETHER).sort(([x, m], [y, n]) => n - m || x - y);
  const ids = often.slice(0, MOST_PERSONS * SPARE).map(([id]) => id);
  if (ids.length === 0) return new Map();
  const rows = await db.person.findMany({
    where: { id: { in: ids }, ...PUBLIC_PERSON },
    select: { id: true, slug: true, name: true },
  });
  const refs = new Map(rows.map((row) => [row.id, { ...row, address: personAddress(row.slug) }]));
  const named = ids.flatMap((id): [number, NamedPerson][] => {
    const ref = refs.get(id);
    return ref ? [[id, { ...ref, articleCount: counts.get(id) ?? 0 }]] : [];
  });
  return new Map(named.slice(0, MOST_PERSONS));
}

function weighPairs(people: People, articles: readonly number[][]): WeighedPair[] {
  const named = [...people.values()];
  const together = countTogether(people, articles);
  const pairs = named.flatMap((a, at) =>
    named.slice(at + 1).flatMap((b, after): WeighedPair[] => {
      const count = together[at * named.length + at + 1 + after] ?? 0;
      if (count < MIN_TOGETHER) return [];
      const weight = { together: count, a: a.articleCount, b: b.articleCount, all: articles.length };
      return [{ a, b, together: count, ...weighPair(weight) }];
    }),
  );
  return pairs
    .filter((pair) => pair.lift >= MIN_LIFT && pair.strength >= MIN_STRENGTH)
    .sort((x, y) => y.strength - x.strength || x.a.id - y.a.id || x.b.id - y.b.id);
}

/** In how many articles two persons are named, by their places among the people: a row for the one named more often. */
function countTogether(people: People, articles: readonly number[][]): Uint16Array {
  const places = new Map([...people.keys()].map((id, place) => [id, place]));
  const counts = new Uint16Array(people.size ** 2);
  for (const ids of articles) {
    const own = ids.flatMap((id) => places.get(id) ?? []).sort((x, y) => x - y);
    for (const [at, place] of own.entries()) {
      for (const other of own.slice(at + 1))
        counts[place * people.size + other] = (counts[place * people.size + other] ?? 0) + 1;
    }
  }
  return counts;
}

function formGroups(pairs: WeighedPair[], people: People): PeopleGroup[] {
  const ties = pairs.slice(0, TIES_GROUPED).map(({ a, b, strength }) => ({ a: a.id, b: b.id, strength }));
  const groups = groupPairs(ties, GROUP_SIZE).slice(0, GROUPS_SHOWN);
  return groups.map((ids) => ({
    people: ids.flatMap((id) => people.get(id) ?? []),
    pairs: pairs.filter(({ a, b }) => ids.includes(a.id) && ids.includes(b.id)).map(({ strength: _, ...pair }) => pair),
  }));
}

import { personAddress } from "@/lib/addresses";
import type { PersonRef } from "@/lib/archive/reading/articles/types";
import {
  type ArticleFilter,
  isFiltered,
  mentionCondition,
  publicPersonCondition,
} from "@/lib/archive/reading/published";
import { countPeopleByLetter } from "@/lib/archive/reading/shown-counts";
import type { Db } from "@/lib/db/client";
import { empty, join, type Sql, sql } from "@/lib/db/dialect";
import { CHARTED_ARTICLES, countByMonth, type MonthCount, type NamedWhen } from "./count-by-month";
import { listMainRoles } from "./list-roles";
import type { NameLookup } from "./name-lookup";
import type { PeopleQuery } from "./schema";

const PEOPLE_PER_PAGE = 50;

export type PersonRow = PersonRef & {
  /** The office or title printed most often beside the name. */
  role: string | null;
  articleCount: number;
  /** Dates of the first and last dated article; null when none is dated. */
  first: string | null;
  last: string | null;
  /** Whether `first`, `last` and `months` are of the articles that came in last only, not of all. */
  isOfNewest: boolean;
  /** Articles a month, oldest first, months without any left out. */
  months: MonthCount[];
};

export type PeopleList = {
  people: PersonRow[];
  total: number;
  page: number;
  pageCount: number;
  letters: string[];
  /** Whether the names are as typed or only close to it; null when nothing was typed. */
  match: "exact" | "close" | null;
};

/**
 * People named in published articles, a page at a time, with how often and when. A page beyond the last is the first. Where
 * nobody is named as typed (`query.q`), who is named nearly so is listed: only then are those looked for.
 */
export async function listPeople(db: Db, query: PeopleQuery, names: NameLookup): Promise<PeopleList> {
  if (query.q === "") return listThose(db, query, null, null);
  const asTyped = await names.find(query.q, { enough: 1 });
  const exact = asTyped.filter((person) => person.isExact).map((person) => person.id);
  const list = await listThose(db, query, exact, "exact");
  if (list.total > 0) return list;
  const nearly = exact.length === 0 ? asTyped : await names.find(query.q);
  const close = nearly.filter((person) => !person.isExact).map((person) => person.id);
  return close.length === 0 ? list : listThose(db, query, close.slice(0, MAX_CLOSE), "close");
}

// Those further down are further off: one page of them is enough.
const MAX_CLOSE = 20;

async function listThose(
  db: Db,
  query: PeopleQuery,
  those: number[] | null,
  match: PeopleList["match"],
): Promise<PeopleList> {
  const rows = await findRows(db, query, those);
  if (rows.length === 0 && query.page > 1) return listThose(db, { ...query, page: 1 }, those, match);
  if (match === "close" && query.sort !== "name") rows.sort((x, y) => placeOf(x, those) - placeOf(y, those));
  const ids = rows.map((row) => row.id);
  const [roles, months, listed, found] = await Promise.all([
    listMainRoles(db, ids),
    countByMonth(db, ids, query),
    countPeopleByLetter(db),
    those === null && !isFiltered(query) ? null : countRows(db, query, those),
  ]);
  const letters = [...listed.keys()].sort();
  const total = found ?? sumUp(query.letter === null ? [...listed.values()] : [listed.get(query.letter) ?? 0]);
  return {
    people: rows.map((row) => toPersonRow(row, roles.get(row.id) ?? null, months.get(row.id))),
    total,
    page: query.page,
    pageCount: Math.ceil(total / PEOPLE_PER_PAGE),
    letters,
    match,
  };
}

const sumUp = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
const placeOf = (row: Row, those: number[] | null) => those?.indexOf(row.id) ?? 0;

type Row = { id: number; slug: string; name: string; articles: number | bigint };

function toPersonRow(row: Row, role: string | null, when: NamedWhen | undefined): PersonRow {
  const { id, slug, name } = row;
  const { first = null, last = null, months = [] } = when ?? {};
  return {
    id,
    slug,
    name,
    address: personAddress(slug),
    role,
    articleCount: Number(row.articles),
    isOfNewest: Number(row.articles) > CHARTED_ARTICLES,
    first,
    last,
    months,
  };
}

async function findRows(db: Db, query: PeopleQuery, those: number[] | null): Promise<Row[]> {
  if (those?.length === 0) return [];
  // The lower-cased name is near enough where only equal counts are put in order.
  const order = query.sort === "name" ? sql`p."sortKey", p."id"` : sql`"articles" DESC, LOWER(p."name"), p."id"`;
  const { articles, counted } = countedIn(query);
  return db.$queryRaw<Row[]>`
    SELECT p."id", p."slug", p."name", ${articles} AS "articles" FROM "Person" p ${counted}
    WHERE ${listedCondition(query, those)}
    ORDER BY ${order} LIMIT ${PEOPLE_PER_PAGE} OFFSET ${(query.page - 1) * PEOPLE_PER_PAGE}`;
}

async function countRows(db: Db, query: PeopleQuery, those: number[] | null): Promise<number> {
  if (those?.length === 0) return 0;
  const rows = await db.$queryRaw<{ total: number | bigint }[]>`
    SELECT COUNT(*) AS "total" FROM "Person" p ${countedIn(query).counted} WHERE ${listedCondition(query, those)}`;
  return Number(rows[0]?.total ?? 0);
}

/** How many articles name a person `p`: as kept, or counted where only some articles are asked for. */
function countedIn(filter: ArticleFilter): { articles: Sql; counted: Sql } {
  if (!isFiltered(filter)) return { articles: sql`p."articleCount"`, counted: empty };
  const counted = sql`JOIN (
    SELECT m."personId", COUNT(*) AS "articles" FROM "Appearance" m WHERE ${mentionCondition(filter)} GROUP BY m."personId"
  ) c ON c."personId" = p."id"`;
  return { articles: sql`c."articles"`, counted };
}

function listedCondition({ letter }: PeopleQuery, those: number[] | null): Sql {
  const conditions = [publicPersonCondition];
  if (those !== null) conditions.push(sql`p."id" IN (${join(those)})`);
  if (letter !== null) conditions.push(sql`p."initial" = ${letter}`);
  return join(conditions, " AND ");
}

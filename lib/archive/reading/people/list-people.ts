import { personAddress } from "@/lib/addresses";
import { foldWord } from "@/lib/analysis/text/fold";
import type { PersonRef } from "@/lib/archive/reading/articles/types";
import { mentionCondition, publicPersonCondition } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { join, type Sql, sql } from "@/lib/db/dialect";
import { countByMonth, type MonthCount, type NamedWhen } from "./count-by-month";
import { listMainRoles } from "./list-roles";
import type { FoundByName } from "./name-lookup";
import type { PeopleQuery } from "./schema";

export const PEOPLE_PER_PAGE = 50;

export type PersonRow = PersonRef & {
  /** The office or title printed most often beside the name. */
  role: string | null;
  articleCount: number;
  /** Dates of the first and last dated article; null when none is dated. */
  first: string | null;
  last: string | null;
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
 * People named in published articles, a page at a time, with how often and when. A page beyond the last is the first.
 * `found` are those whose names fit `query.q`: where nobody is named as typed, who is named nearly so is listed.
 */
export async function listPeople(db: Db, query: PeopleQuery, found: FoundByName[] = []): Promise<PeopleList> {
  if (query.q === "") return listThose(db, query, null, null);
  const exact = found.filter((person) => person.isExact).map((person) => person.id);
  const close = found.filter((person) => !person.isExact).map((person) => person.id);
  const list = await listThose(db, query, exact, "exact");
  return list.total > 0 || close.length === 0 ? list : listThose(db, query, close.slice(0, MAX_CLOSE), "close");
}

// Those further down are further off: one page of them is enough.
const MAX_CLOSE = 20;

async function listThose(
  db: Db,
  query: PeopleQuery,
  those: number[] | null,
  match: PeopleList["match"],
): Promise<PeopleList> {
  const initials = await listInitials(db);
  const rows = await findRows(db, query, initials, those);
  if (rows.length === 0 && query.page > 1) return listThose(db, { ...query, page: 1 }, those, match);
  if (match === "close" && query.sort !== "name") rows.sort((x, y) => placeOf(x, those) - placeOf(y, those));
  const ids = rows.map((row) => row.id);
  const [roles, months] = await Promise.all([listMainRoles(db, ids), countByMonth(db, ids, query)]);
  const total = Number(rows[0]?.total ?? 0);
  return {
    people: rows.map((row) => toPersonRow(row, roles.get(row.id) ?? null, months.get(row.id))),
    total,
    page: query.page,
    pageCount: Math.ceil(total / PEOPLE_PER_PAGE),
    letters: [...new Set(initials.map(letterOf))].sort(),
    match,
  };
}

const placeOf = (row: Row, those: number[] | null) => those?.indexOf(row.id) ?? 0;

type Row = { id: number; slug: string; name: string; articles: bigint; total: bigint };

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
    first,
    last,
    months,
  };
}

async function findRows(db: Db, query: PeopleQuery, initials: string[], those: number[] | null): Promise<Row[]> {
  if (those?.length === 0) return [];
  const thoseCondition = those === null ? sql`1 = 1` : sql`p."id" IN (${join(those)})`;
  // The folded form files É with E; the lower-cased name is near enough where only equal counts are put in order.
  const byKey = sql`(SELECT MIN(n."key") FROM "PersonName" n
    WHERE n."personId" = p."id" AND n."form" = p."name")`;
  const order =
    query.sort === "name"
      ? sql`COALESCE(${byKey}, LOWER(p."name")), p."id"`
      : sql`c."articles" DESC, LOWER(p."name"), p."id"`;
  return db.$queryRaw<Row[]>`
    SELECT p."id", p."slug", p."name", c."articles", COUNT(*) OVER () AS "total"
    FROM "Person" p JOIN (
      SELECT m."personId", COUNT(*) AS "articles" FROM "Appearance" m
      WHERE ${mentionCondition(query)} GROUP BY m."personId"
    ) c ON c."personId" = p."id"
    WHERE ${publicPersonCondition} AND ${thoseCondition} AND ${initialCondition(query.letter, initials)}
    ORDER BY ${order}
    LIMIT ${PEOPLE_PER_PAGE} OFFSET ${(query.page - 1) * PEOPLE_PER_PAGE}`;
}

async function listInitials(db: Db): Promise<string[]> {
  const rows = await db.$queryRaw<{ initial: string }[]>`
    SELECT DISTINCT SUBSTR(p."name", 1, 1) AS "initial" FROM "Person" p WHERE ${publicPersonCondition}`;
  return rows.map((row) => row.initial);
}

function initialCondition(letter: string | null, initials: string[]): Sql {
  if (letter === null) return sql`1 = 1`;
  const fitting = initials.filter((initial) => letterOf(initial) === letter);
  return fitting.length === 0 ? sql`1 = 0` : sql`SUBSTR(p."name", 1, 1) IN (${join(fitting)})`;
}

/** The letter of the alphabet a name is filed under: É with E; other scripts and digits under OTHER. */
function letterOf(initial: string): string {
  const letter = foldWord(initial).charAt(0).toUpperCase();
  return /^[A-Z]$/.test(letter) ? letter : "OTHER";
}

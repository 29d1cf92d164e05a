import type { MergePartner } from "@/lib/archive/reading/people/list-merge-candidates";
import type { Db } from "@/lib/db/client";
import { join, type Sql, sql } from "@/lib/db/dialect";

/** Two entries that may be one person, with what speaks for it and against it. The better known comes first. */
export type Twins = { people: [MergePartner, MergePartner]; score: number; reasons: string[] };

/** Two persons whose names agree, how well, from 0 to 1, and why. */
export type NamedAlike = { one: MergePartner; other: MergePartner; score: number; reason: string };

/**
 * Adds to what the names say whom both are named with, what both are called, and whether one article names both. Three
 * statements for any number of pairs.
 */
export async function weighTwins(db: Db, pairs: readonly NamedAlike[]): Promise<Twins[]> {
  if (pairs.length === 0) return [];
  const company = await listSharedCompany(db, pairs);
  const roles = await listRoles(db, pairs);
  const together = await countTogether(db, pairs);
  return pairs.map((pair) => {
    const key = keyOf(pair.one.id, pair.other.id);
    const ofOther = roles.get(pair.other.id);
    const role = roles.get(pair.one.id)?.find((one) => ofOther?.includes(one));
    return weigh(pair, { company: company.get(key) ?? [], role: role ?? null, together: together.get(key) ?? 0 });
  });
}

type Known = { company: string[]; role: string | null; together: number };

function weigh({ one, other, score, reason }: NamedAlike, { company, role, together }: Known): Twins {
  const reasons = [reason];
  let sum = score;
  if (company.length > 0) {
    sum += 0.3 * (1 - 1 / (1 + company.length));
    reasons.push(`Both are named with ${listSome(company)}.`);
  }
  if (role) {
    sum += 0.15;
    reasons.push(`Both are called “${role}”.`);
  }
  if (together > 0) {
    sum -= 0.5;
    reasons.push(`Against it: ${together === 1 ? "one article names" : `${together} articles name`} both.`);
  }
  const isSecondFirst = (other.articleCount - one.articleCount || one.id - other.id) > 0;
  const people: Twins["people"] = isSecondFirst
    ? [toPartner(other), toPartner(one)]
    : [toPartner(one), toPartner(other)];
  return { people, score: Math.round(sum * 100) / 100, reasons };
}

const toPartner = ({ id, slug, name, articleCount }: MergePartner): MergePartner => ({ id, slug, name, articleCount });

const NAMED = 3;

function listSome(names: string[]): string {
  const more = names.length - NAMED;
  return `${names.slice(0, NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

const keyOf = (a: number, b: number) => `${a} ${b}`;

/** The pairs as rows: PostgreSQL would take bound values for texts. */
function pairRows(pairs: readonly NamedAlike[]): Sql {
  const rows = pairs.map(({ one, other }) => sql`(CAST(${one.id} AS INTEGER), CAST(${other.id} AS INTEGER))`);
  return sql`"Pair"("a", "b") AS (VALUES ${join(rows)})`;
}

const MAX_COMPANY = 20;

/** Who is named in articles with the one and in articles with the other, up to twenty by name. */
async function listSharedCompany(db: Db, pairs: readonly NamedAlike[]): Promise<Map<string, string[]>> {
  const rows = await db.$queryRaw<{ a: number; b: number; name: string }[]>(sql`
    WITH ${pairRows(pairs)}, "Company" AS (
      SELECT DISTINCT x."personId" AS "of", y."personId" AS "who" FROM "Appearance" x
      JOIN "Appearance" y ON y."articleId" = x."articleId"
      WHERE x."personId" IN (SELECT "a" FROM "Pair" UNION SELECT "b" FROM "Pair")
    ), "Shared" AS (
      SELECT pair."a", pair."b", p."name",
        ROW_NUMBER() OVER (PARTITION BY pair."a", pair."b" ORDER BY p."name", p."id") AS "rank"
      FROM "Pair" pair JOIN "Company" one ON one."of" = pair."a"
      JOIN "Company" other ON other."of" = pair."b" AND other."who" = one."who" JOIN "Person" p ON p."id" = one."who"
      WHERE p."id" <> pair."a" AND p."id" <> pair."b"
    )
    SELECT "a", "b", "name" FROM "Shared" WHERE "rank" <= ${MAX_COMPANY} ORDER BY "a", "b", "rank"`);
  const company = new Map<string, string[]>();
  for (const { a, b, name } of rows) {
    const key = keyOf(Number(a), Number(b));
    company.set(key, [...(company.get(key) ?? []), name]);
  }
  return company;
}

// Everybody is called that: it says nothing of who is who.
const EMPTY_ROLES = ["mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "sir"];

/** What each person is called, in order of the alphabet, by id. */
async function listRoles(db: Db, pairs: readonly NamedAlike[]): Promise<Map<number, string[]>> {
  const rows = await db.$queryRaw<{ personId: number; role: string }[]>(sql`
    WITH ${pairRows(pairs)}
    SELECT DISTINCT "personId", LOWER("role") AS "role" FROM "Mention"
    WHERE "personId" IN (SELECT "a" FROM "Pair" UNION SELECT "b" FROM "Pair")
      AND "role" IS NOT NULL AND LOWER("role") NOT IN (${join(EMPTY_ROLES)})
    ORDER BY 2`);
  const roles = new Map<number, string[]>();
  for (const { personId, role } of rows) {
    roles.set(Number(personId), [...(roles.get(Number(personId)) ?? []), role]);
  }
  return roles;
}

/** How many articles name both. */
async function countTogether(db: Db, pairs: readonly NamedAlike[]): Promise<Map<string, number>> {
  const rows = await db.$queryRaw<{ a: number; b: number; count: bigint }[]>(sql`
    WITH ${pairRows(pairs)}
    SELECT pair."a", pair."b", COUNT(*) AS "count" FROM "Pair" pair JOIN "Appearance" x ON x."personId" = pair."a"
    JOIN "Appearance" y ON y."articleId" = x."articleId" AND y."personId" = pair."b"
    GROUP BY pair."a", pair."b"`);
  return new Map(rows.map(({ a, b, count }) => [keyOf(Number(a), Number(b)), Number(count)]));
}

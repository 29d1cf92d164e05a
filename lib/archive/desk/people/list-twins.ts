import { compareNames } from "@/lib/analysis/people/names/compare-names";
import type { NameComparison } from "@/lib/analysis/people/names/name-comparison";
import type { MergePartner } from "@/lib/archive/reading/people/list-merge-candidates";
import type { Db } from "@/lib/db/client";
import { join, sql } from "@/lib/db/dialect";
import { listApart } from "./keep-apart";

/** Two entries that may be one person, with what speaks for it and against it. The better known comes first. */
export type Twins = { people: [MergePartner, MergePartner]; score: number; reasons: string[] };

// A key that more persons share says nothing of any two of them.
const MAX_SHARING = 8;
const MAX_PAIRS = 5000;
// Company costs a query a pair: only the likeliest by name are looked at.
const MAX_WEIGHED = 100;
const MAX_SHOWN = 50;

/** The likeliest twins of the archive, best first, without pairs that editors said are two. */
export async function listTwins(db: Db): Promise<Twins[]> {
  const [pairs, apart] = [await findPairs(db), await listApart(db)];
  const open = pairs.filter((pair) => !apart.has(`${pair.a} ${pair.b}`));
  const persons = await loadPersons(db, [...new Set(open.flatMap((pair) => [pair.a, pair.b]))]);
  const likely = open.flatMap(({ a, b }): Named[] => {
    const [one, other] = [persons.get(a), persons.get(b)];
    if (!one || !other || contradictEachOther(one, other)) return [];
    const names = compareBest(one.forms, other.forms);
    return names ? [{ one, other, ...names }] : [];
  });
  likely.sort(
    (x, y) =>
      y.score - x.score || y.one.articleCount + y.other.articleCount - x.one.articleCount - x.other.articleCount,
  );
  const weighed: Twins[] = [];
  for (const pair of likely.slice(0, MAX_WEIGHED)) weighed.push(await weigh(db, pair));
  return weighed.sort((x, y) => y.score - x.score).slice(0, MAX_SHOWN);
}

type Pair = { a: number; b: number };

/** Pairs that share a key, those that share most first. */
function findPairs(db: Db): Promise<Pair[]> {
  return db.$queryRaw<Pair[]>(sql`
    WITH "Named" AS (
      SELECT DISTINCT n."key", n."personId" FROM "PersonName" n JOIN "Person" p ON p."id" = n."personId"
      WHERE p."status" = 'active' AND n."key" <> '' AND n."key" NOT LIKE 's:%'
    ), "Shared" AS (
      SELECT "key" FROM "Named" GROUP BY "key" HAVING COUNT(*) BETWEEN 2 AND ${MAX_SHARING}
    )
    SELECT x."personId" AS "a", y."personId" AS "b"
    FROM "Shared" s JOIN "Named" x ON x."key" = s."key" JOIN "Named" y ON y."key" = s."key"
    WHERE x."personId" < y."personId" GROUP BY x."personId", y."personId" ORDER BY COUNT(*) DESC, 1, 2
    LIMIT ${MAX_PAIRS}`);
}

type Loaded = MergePartner & { forms: string[]; wikidataId: string | null };
type Named = { one: Loaded; other: Loaded; score: number; reason: string };

// SQLite takes some thousands of values in one statement.
const BATCH = 2000;

async function loadPersons(db: Db, ids: number[]): Promise<Map<number, Loaded>> {
  const persons = new Map<number, Loaded>();
  for (let at = 0; at < ids.length; at += BATCH) {
    const batch = ids.slice(at, at + BATCH);
    const rows = await db.person.findMany({
      where: { id: { in: batch } },
      select: { id: true, slug: true, name: true, wikidataId: true, _count: { select: { appearances: true } } },
    });
    for (const { _count, ...row } of rows) {
      persons.set(row.id, { ...row, articleCount: _count.appearances, forms: [row.name] });
    }
    const names = await db.personName.findMany({
      where: { personId: { in: batch }, key: { not: "" } },
      select: { personId: true, form: true },
      distinct: ["personId", "form"],
    });
    for (const { personId, form } of names) persons.get(personId)?.forms.push(form);
  }
  return persons;
}

const contradictEachOther = (one: Loaded, other: Loaded) =>
  one.wikidataId !== null && other.wikidataId !== null && one.wikidataId !== other.wikidataId;

const RULE_SCORES: Partial<Record<NameComparison["rule"], number>> = {
  "same-words": 0.9,
  "same-letters": 0.85,
  "other-order": 0.8,
  "other-script": 0.8,
  "other-spelling": 0.75,
  "middle-name-left-out": 0.5,
  initial: 0.4,
  "part-of-name": 0.25,
};
const OTHER_RULES = { same: 0.7, compatible: 0.4, different: 0 };

// Somebody with more names than this is told apart by the first of them.
const MAX_FORMS = 12;

/** The two names that agree best; null when every pair contradicts. */
function compareBest(ours: string[], theirs: string[]): { score: number; reason: string } | null {
  let best: { score: number; reason: string } | null = null;
  for (const a of [...new Set(ours)].slice(0, MAX_FORMS)) {
    for (const b of [...new Set(theirs)].slice(0, MAX_FORMS)) {
      const { same, rule, reason } = compareNames(a, b);
      const score = same === "different" ? 0 : (RULE_SCORES[rule] ?? OTHER_RULES[same]);
      if (score > (best?.score ?? 0)) best = { score, reason: `“${a}” and “${b}”: ${reason}.` };
    }
  }
  return best;
}

/** Adds to what the names say whom both are named with, what both are called, and whether one article names both. */
async function weigh(db: Db, { one, other, score, reason }: Named): Promise<Twins> {
  const reasons = [reason];
  let sum = score;
  const company = await listSharedCompany(db, one.id, other.id);
  if (company.length > 0) {
    sum += 0.3 * (1 - 1 / (1 + company.length));
    reasons.push(`Both are named with ${listSome(company)}.`);
  }
  const role = await findSharedRole(db, one.id, other.id);
  if (role) {
    sum += 0.15;
    reasons.push(`Both are called “${role}”.`);
  }
  const together = await countTogether(db, one.id, other.id);
  if (together > 0) {
    sum -= 0.5;
    reasons.push(`Against it: ${together === 1 ? "one article names" : `${together} articles name`} both.`);
  }
  const people = [one, other].sort((x, y) => y.articleCount - x.articleCount || x.id - y.id).map(toPartner);
  return { people: people as [MergePartner, MergePartner], score: Math.round(sum * 100) / 100, reasons };
}

const toPartner = ({ id, slug, name, articleCount }: Loaded): MergePartner => ({ id, slug, name, articleCount });

const NAMED = 3;

function listSome(names: string[]): string {
  const more = names.length - NAMED;
  return `${names.slice(0, NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
}

async function listSharedCompany(db: Db, a: number, b: number): Promise<string[]> {
  const withOne = (id: number) => sql`SELECT y."personId" FROM "Appearance" x JOIN "Appearance" y
    ON y."articleId" = x."articleId" WHERE x."personId" = ${id}`;
  const rows = await db.$queryRaw<{ name: string }[]>(sql`
    SELECT p."name" FROM "Person" p WHERE p."id" NOT IN (${join([a, b])})
    AND p."id" IN (${withOne(a)}) AND p."id" IN (${withOne(b)}) ORDER BY p."name" LIMIT 20`);
  return rows.map((row) => row.name);
}

// Everybody is called that: it says nothing of who is who.
const EMPTY_ROLES = ["mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "dr", "dr.", "sir"];

async function findSharedRole(db: Db, a: number, b: number): Promise<string | null> {
  const rolesOf = (id: number) => sql`SELECT LOWER("role") AS "role" FROM "Mention"
    WHERE "personId" = ${id} AND "role" IS NOT NULL AND LOWER("role") NOT IN (${join(EMPTY_ROLES)})`;
  const rows = await db.$queryRaw<{ role: string }[]>(sql`${rolesOf(a)} INTERSECT ${rolesOf(b)} ORDER BY 1 LIMIT 1`);
  return rows[0]?.role ?? null;
}

async function countTogether(db: Db, a: number, b: number): Promise<number> {
  const rows = await db.$queryRaw<{ count: bigint }[]>(sql`
    SELECT COUNT(*) AS "count" FROM "Appearance" x JOIN "Appearance" y ON y."articleId" = x."articleId"
    WHERE x."personId" = ${a} AND y."personId" = ${b}`);
  return Number(rows[0]?.count ?? 0);
}

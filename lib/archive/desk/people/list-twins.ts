import { compareNames } from "@/lib/analysis/people/names/compare-names";
import type { NameComparison } from "@/lib/analysis/people/names/name-comparison";
import type { MergePartner } from "@/lib/archive/reading/people/list-merge-candidates";
import type { Db } from "@/lib/db/client";
import { sql } from "@/lib/db/dialect";
import { listApart } from "./keep-apart";
import { type NamedAlike, type Twins, weighTwins } from "./weigh-twins";

// A key that more persons share says nothing of any two of them.
const MAX_SHARING = 8;
const MAX_PAIRS = 5000;
// What weighs company reads all articles of a person: only the likeliest by name are looked at.
const MAX_WEIGHED = 100;
const MAX_SHOWN = 50;

/** The likeliest twins of the archive, best first, without pairs that editors said are two. */
export async function listTwins(db: Db): Promise<Twins[]> {
  const [pairs, apart] = [await findPairs(db), await listApart(db)];
  const open = pairs.filter((pair) => !apart.has(`${pair.a} ${pair.b}`));
  const persons = await loadPersons(db, [...new Set(open.flatMap((pair) => [pair.a, pair.b]))]);
  const likely = open.flatMap(({ a, b }): NamedAlike[] => {
    const [one, other] = [persons.get(a), persons.get(b)];
    if (!one || !other || contradictEachOther(one, other)) return [];
    const names = compareBest(one.forms, other.forms);
    return names ? [{ one, other, ...names }] : [];
  });
  likely.sort(
    (x, y) =>
      y.score - x.score || y.one.articleCount + y.other.articleCount - x.one.articleCount - x.other.articleCount,
  );
  const weighed = await weighTwins(db, likely.slice(0, MAX_WEIGHED));
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

// SQLite takes some thousands of values in one statement.
const BATCH = 2000;

async function loadPersons(db: Db, ids: number[]): Promise<Map<number, Loaded>> {
  const persons = new Map<number, Loaded>();
  for (let at = 0; at < ids.length; at += BATCH) {
    const batch = ids.slice(at, at + BATCH);
    const rows = await db.person.findMany({
      where: { id: { in: batch } },
      select: { id: true, slug: true, name: true, wikidataId: true },
    });
    const counts = await db.appearance.groupBy({ by: ["personId"], where: { personId: { in: batch } }, _count: true });
    const countOf = new Map(counts.map((count) => [count.personId, count._count]));
    for (const row of rows) persons.set(row.id, { ...row, articleCount: countOf.get(row.id) ?? 0, forms: [row.name] });
    const names = await db.personName.findMany({
      where: { personId: { in: batch }, key: { not: "" } },
      select: { personId: true, form: true },
      orderBy: { id: "asc" },
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

import type { KnownPerson } from "@/lib/analysis/people/types";
import type { Db } from "@/lib/db/client";
import { join, sql } from "@/lib/db/dialect";

/** A form of a person's name under one of its keys. */
export type StoredName = { key: string; personId: number; form: string };

/** The names under these keys, and the persons that an editor took these forms from. */
export async function readNames(
  db: Db,
  keys: readonly string[],
  forms: readonly string[],
): Promise<{ names: StoredName[]; removed: Omit<StoredName, "key">[] }> {
  const select = { key: true, personId: true, form: true } as const;
  if (keys.length === 0) return { names: [], removed: [] };
  const rows = await db.personName.findMany({
    where: { OR: [{ key: { in: [...keys] } }, { key: "", form: { in: [...forms] } }] },
    select,
  });
  return { names: rows.filter((row) => row.key !== ""), removed: rows.filter((row) => row.key === "") };
}

/** A surname that more persons bear than this says nothing without a look at them all: the best known are looked at. */
const MAX_BEARERS = 40;

/** Under each of these surname keys, a name of the persons that bear it, those with most published articles first. */
export async function readBearers(db: Db, keys: readonly string[]): Promise<StoredName[]> {
  if (keys.length === 0) return [];
  return db.$queryRaw<StoredName[]>(sql`
    SELECT "key", "personId", "form" FROM (
      SELECT n."key", n."personId", MIN(n."form") AS "form",
        ROW_NUMBER() OVER (PARTITION BY n."key" ORDER BY p."articleCount" DESC, n."personId") AS "place"
      FROM "PersonName" n JOIN "Person" p ON p."id" = n."personId"
      WHERE n."key" IN (${join([...keys])}) AND p."status" IN ('active', 'merged')
      GROUP BY n."key", n."personId", p."articleCount"
    ) ranked WHERE "place" <= ${MAX_BEARERS}`);
}

/** Beyond so many articles somebody is known everywhere, and one more says nothing. */
const MAX_ARTICLES = 1000;

const countArticles = (personId: ReturnType<typeof sql>) => sql`
  (SELECT COUNT(*) FROM (SELECT 1 FROM "Appearance" named WHERE named."personId" = ${personId} LIMIT ${MAX_ARTICLES}) counted)`;

/** Roles printed of a person before, of the newest mentions, and how many of them are kept apart. */
const MAX_ROLE_MENTIONS = 300;
const MAX_ROLES = 20;

type Details = Pick<KnownPerson, "roles" | "articleCount">;

/** Roles and number of articles of these persons. */
export async function readDetails(db: Db, ids: readonly number[]): Promise<Map<number, Details>> {
  const details = new Map<number, Details>(ids.map((id) => [id, { roles: [], articleCount: 0 }]));
  // One row for a person and one for each of its roles: joined, its articles would be counted once for each role.
  const rows = await db.$queryRaw<{ id: number; role: string | null; articles: bigint }[]>(sql`
    SELECT p."id", CAST(NULL AS TEXT) AS "role", ${countArticles(sql`p."id"`)} AS "articles"
    FROM "Person" p WHERE p."id" IN (${join([...ids])})
    UNION ALL
    SELECT DISTINCT p."id", m."role", 0 FROM "Person" p JOIN "Mention" m ON m."id" IN (
      SELECT newest."id" FROM "Mention" newest WHERE newest."personId" = p."id" AND newest."role" IS NOT NULL
      ORDER BY newest."articleId" DESC LIMIT ${MAX_ROLE_MENTIONS})
    WHERE p."id" IN (${join([...ids])}) ORDER BY 1, 2`);
  for (const { id, role, articles } of rows) {
    const known = details.get(id);
    if (!known) continue;
    if (role === null) known.articleCount = Number(articles);
    else if (known.roles.length < MAX_ROLES) known.roles.push(role);
  }
  return details;
}

/** That two persons are named in the same articles. */
export type Meeting = { name: string; articleCount: number; firstArticleId: number; lastArticleId: number };

/** Of one of the persons, its meetings as "id first last, …"; of one it has met, its name and articles. */
type MeetingRow = { id: number | bigint; met: string | null; name: string | null; articles: bigint | null };

/** The newest articles of a person in which its company is looked for. */
const MAX_MEETINGS = 300;

/** For each of these persons, who of the others is named together with it in other articles. */
export async function readMeetings(
  db: Db,
  ids: readonly number[],
  others: readonly number[],
): Promise<Map<number, Map<number, Meeting>>> {
  if (ids.length === 0 || others.length === 0) return new Map();
  // One row for a person and one for each it has met: of meetings there may be thousands, and the client takes rows apart.
  // The sign has SQLite go through whom an article names, and not look each of the others up in each article.
  const rows = await db.$queryRaw<MeetingRow[]>(sql`
    WITH met AS MATERIALIZED (
      SELECT x."personId", y."personId" AS "id", MIN(y."articleId") AS "first", MAX(y."articleId") AS "last"
      FROM "Person" who
      JOIN "Appearance" x ON x."personId" = who."id" AND x."articleId" IN (
        SELECT newest."articleId" FROM "Appearance" newest WHERE newest."personId" = who."id"
        ORDER BY newest."articleId" DESC LIMIT ${MAX_MEETINGS})
      JOIN "Appearance" y ON y."articleId" = x."articleId" AND y."personId" <> x."personId"
      WHERE who."id" IN (${join([...ids])}) AND +y."personId" IN (${join([...others])})
      GROUP BY x."personId", y."personId"
    )
    SELECT "personId" AS "id", string_agg("id" || ' ' || "first" || ' ' || "last", ',') AS "met", NULL AS "name",
      NULL AS "articles"
    FROM met GROUP BY "personId"
    UNION ALL
    SELECT p."id", NULL, p."name", ${countArticles(sql`p."id"`)} FROM "Person" p WHERE p."id" IN (SELECT "id" FROM met)`);
  const known = new Map(
    rows.flatMap(({ id, name, articles }) => (name === null ? [] : [[Number(id), { name, articles }]])),
  );
  return new Map(rows.flatMap(({ id, met }) => (met === null ? [] : [[Number(id), readMet(met, known)]])));
}

function readMet(met: string, known: ReadonlyMap<number, Pick<MeetingRow, "name" | "articles">>): Map<number, Meeting> {
  return new Map(
    met.split(",").map((meeting) => {
      const [id = 0, firstArticleId = 0, lastArticleId = 0] = meeting.split(" ").map(Number);
      const { name, articles } = known.get(id) ?? { name: null, articles: null };
      return [id, { name: name ?? "", articleCount: Number(articles ?? 0), firstArticleId, lastArticleId }];
    }),
  );
}

import { foldWord } from "@/lib/analysis/text/fold";
import type { ArticleSummary } from "@/lib/archive/reading/articles/types";
import { newestNaming } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { sql } from "@/lib/db/dialect";
import { type SourceCount, sumSources } from "./articles-over-time";
import type { NeedsArticles } from "./needs-articles";
import { newestMentionsOf, PERSONS_AT_ONCE } from "./newest-mentions";
import type { ArticleFilter } from "./schema";

/** A title, rank or office printed beside a person's name: how often, by whom, and when first and last. */
export type RoleUse = {
  role: string;
  mentionCount: number;
  first: string | null;
  last: string | null;
  sources: SourceCount[];
  /** What articles say of when it was held, as precise as they are (`2012-07`), each with one that says so. */
  terms: RoleTerm[];
};
export type RoleTerm = { from: string | null; until: string | null; article: ArticleSummary };

/** The roles of one person in published articles, most frequent first; spellings that differ in case only are one. */
export async function listRoles(db: Db, personId: number, filter: ArticleFilter): Promise<NeedsArticles<RoleUse[]>> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT m."role", s."slug", s."name", m."roleFrom", m."roleUntil", COUNT(*) AS "count",
      MIN(a."sortDate") AS "first", MAX(a."sortDate") AS "last", MIN(a."id") AS "articleId"
    FROM (${newestNaming(personId, filter)}) named CROSS JOIN "Mention" m JOIN "Article" a ON a."id" = m."articleId"
    LEFT JOIN "Publication" s ON s."id" = a."publicationId"
    WHERE m."articleId" = named."articleId" AND m."personId" = ${personId} AND m."role" IS NOT NULL
    GROUP BY m."role", s."slug", s."name", m."roleFrom", m."roleUntil" ORDER BY 6 DESC, 1, 9`;
  return {
    articleIds: rows.filter(isStated).map((row) => Number(row.articleId)),
    fill: (articles) => {
      const uses = groupRoles(rows).map((own) => describeRole(own, articles));
      return uses.sort((x, y) => y.mentionCount - x.mentionCount);
    },
  };
}

// Whose father does not stand beside the word, so it does not tell who somebody is.
const KINSHIP =
  /^(?:(?:late|elder|eldest|older|younger|youngest|half)[ -])*(?:grand|step)?(?:father|mother|son|daughter|brother|sister|husband|wife|widow|widower|uncle|aunt|cousin|nephew|niece)$/i;

// Everybody is called that.
const ADDRESS = /^(?:mr|mrs|ms|miss|mister|madam|madame|sir|monsieur|herr|frau|señor|señora)\.?$/i;

/** What tells best who somebody is: the first of these roles that is more than a word of kinship or a form of address. */
function chooseMainRole(roles: readonly string[]): string | null {
  return roles.find((role) => !KINSHIP.test(role) && !ADDRESS.test(role)) ?? null;
}

// Who is named in thousands of articles is known by the newest of them.
const NEWEST_MENTIONS = 100;
// Before these come words of kinship and spellings that differ in case, never as many.
const ROLES_READ = 6;

/** The telling role most frequent among the newest mentions of each of these persons; persons without any are left out. */
export async function listMainRoles(db: Db, personIds: number[]): Promise<Map<number, string>> {
  const persons = new Map<number, Map<string, { role: string; count: number }>>();
  for (let from = 0; from < personIds.length; from += PERSONS_AT_ONCE) {
    for (const { personId, role, count } of await countNewest(db, personIds.slice(from, from + PERSONS_AT_ONCE))) {
      const uses = persons.get(personId) ?? new Map();
      const key = foldWord(role);
      persons.set(
        personId,
        uses.set(key, { role, ...uses.get(key), count: Number(count) + (uses.get(key)?.count ?? 0) }),
      );
    }
  }
  const ordered = (uses: Map<string, { role: string; count: number }>) =>
    [...uses.values()].sort((x, y) => y.count - x.count).map(({ role }) => role);
  return new Map([...persons].flatMap(([id, uses]) => toPair(id, chooseMainRole(ordered(uses)))));
}

function countNewest(db: Db, personIds: number[]) {
  return db.$queryRaw<{ personId: number; role: string; count: bigint }[]>`
    SELECT c."personId", c."role", c."count" FROM (
      SELECT r."personId", r."role", COUNT(*) AS "count",
        ROW_NUMBER() OVER (PARTITION BY r."personId" ORDER BY COUNT(*) DESC, r."role") AS "place"
      FROM (${newestMentionsOf(personIds, sql`"role"`, NEWEST_MENTIONS)}) r WHERE r."role" IS NOT NULL GROUP BY r."personId", r."role"
    ) c WHERE c."place" <= ${ROLES_READ} ORDER BY 3 DESC, 2`;
}

function toPair(id: number, role: string | null): [number, string][] {
  return role === null ? [] : [[id, role]];
}

type Row = {
  role: string;
  slug: string | null;
  name: string | null;
  roleFrom: string | null;
  roleUntil: string | null;
  count: bigint;
  first: string | null;
  last: string | null;
  articleId: bigint;
};

const isStated = (row: Row) => row.roleFrom !== null || row.roleUntil !== null;

function groupRoles(rows: Row[]): Row[][] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = foldWord(row.role);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return [...groups.values()];
}

/** The spelling met first, the most frequent one, names the role. */
function describeRole(rows: Row[], articles: ReadonlyMap<number, ArticleSummary>): RoleUse {
  const dates = rows.flatMap(({ first, last }) => [first, last].filter((date) => date !== null)).sort();
  return {
    role: rows[0]?.role ?? "",
    mentionCount: rows.reduce((sum, row) => sum + Number(row.count), 0),
    first: dates[0] ?? null,
    last: dates.at(-1) ?? null,
    sources: sumSources(rows.map((row) => ({ ...row, count: Number(row.count) }))),
    terms: listTerms(rows.filter(isStated), articles),
  };
}

/** Each stretch once, earliest first. */
function listTerms(rows: Row[], articles: ReadonlyMap<number, ArticleSummary>): RoleTerm[] {
  const terms = new Map<string, RoleTerm>();
  for (const { roleFrom: from, roleUntil: until, articleId } of rows) {
    const article = articles.get(Number(articleId));
    const key = `${from ?? ""} ${until ?? ""}`;
    if (article && !terms.has(key)) terms.set(key, { from, until, article });
  }
  const start = ({ from, until }: RoleTerm) => from ?? until ?? "";
  return [...terms.values()].sort((x, y) => (start(x) < start(y) ? -1 : 1));
}

import type { Db } from "@/lib/db/client";
import { join } from "@/lib/db/dialect";
import { foldWord } from "@/lib/text/fold";
import { isRead, isReadMention, NO_FILTER } from "./article-sql";

/** A title, rank or office printed beside a person's name: how often, and when first and last. */
export type RoleUse = { role: string; mentionCount: number; first: string | null; last: string | null };

/** The roles of one person in published articles, most frequent first; spellings that differ in case only are one. */
export async function listRoles(db: Db, personId: number): Promise<RoleUse[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT m."role", COUNT(*) AS "count", MIN(a."sortDate") AS "first", MAX(a."sortDate") AS "last"
    FROM "Mention" m JOIN "Article" a ON a."id" = m."articleId"
    WHERE m."personId" = ${personId} AND m."role" IS NOT NULL AND ${isRead(NO_FILTER)}
    GROUP BY m."role" ORDER BY 2 DESC, 1`;
  const uses = rows.reduce<RoleUse[]>(addRole, []);
  return uses.sort((x, y) => y.mentionCount - x.mentionCount);
}

// Whose father does not stand beside the word, so it does not tell who somebody is.
const KINSHIP =
  /^(?:(?:late|elder|eldest|older|younger|youngest|half)[ -])*(?:grand|step)?(?:father|mother|son|daughter|brother|sister|husband|wife|widow|widower|uncle|aunt|cousin|nephew|niece)$/i;

/** What tells best who somebody is: the first of these roles that is more than a word of kinship. */
export function chooseMainRole(roles: readonly string[]): string | null {
  return roles.find((role) => !KINSHIP.test(role)) ?? null;
}

/** The most frequent telling role of each of these persons; persons without any are left out. */
export async function listMainRoles(db: Db, personIds: number[]): Promise<Map<number, string>> {
  if (personIds.length === 0) return new Map();
  const rows = await db.$queryRaw<{ personId: number; role: string }[]>`
    SELECT m."personId", m."role" FROM "Mention" m
    WHERE m."personId" IN (${join(personIds)}) AND m."role" IS NOT NULL AND ${isReadMention(NO_FILTER)}
    GROUP BY m."personId", m."role" ORDER BY COUNT(*) DESC, m."role"`;
  const roles = new Map<number, string[]>();
  for (const { personId, role } of rows) roles.set(personId, [...(roles.get(personId) ?? []), role]);
  return new Map([...roles].flatMap(([id, own]) => toPair(id, chooseMainRole(own))));
}

function toPair(id: number, role: string | null): [number, string][] {
  return role === null ? [] : [[id, role]];
}

type Row = { role: string; count: bigint; first: string | null; last: string | null };

/** The spelling met first, the most frequent one, names the role. */
function addRole(uses: RoleUse[], { role, count, first, last }: Row): RoleUse[] {
  const same = uses.find((use) => foldWord(use.role) === foldWord(role));
  if (!same) return [...uses, { role, mentionCount: Number(count), first, last }];
  same.mentionCount += Number(count);
  same.first = [same.first, first].filter((date) => date !== null).sort()[0] ?? null;
  same.last =
    [same.last, last]
      .filter((date) => date !== null)
      .sort()
      .at(-1) ?? null;
  return uses;
}

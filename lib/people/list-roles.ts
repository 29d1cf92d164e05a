import type { Db } from "@/lib/db/client";
import { join } from "@/lib/db/dialect";
import { foldWord } from "@/lib/text/fold";
import { isRead } from "./article-sql";

/** A title, rank or office printed beside a person's name: how often, and when first and last. */
export type RoleUse = { role: string; mentionCount: number; first: string | null; last: string | null };

/** The roles of one person in published articles, most frequent first; spellings that differ in case only are one. */
export async function listRoles(db: Db, personId: number): Promise<RoleUse[]> {
  return (await countRoles(db, [personId])).get(personId) ?? [];
}

/** The most frequent role of each of these persons; persons without any are left out. */
export async function listMainRoles(db: Db, personIds: number[]): Promise<Map<number, string>> {
  const roles = await countRoles(db, personIds);
  return new Map([...roles].flatMap(([id, [main]]) => (main ? [[id, main.role] as const] : [])));
}

type Row = { personId: number; role: string; count: bigint; first: string | null; last: string | null };

async function countRoles(db: Db, personIds: number[]): Promise<Map<number, RoleUse[]>> {
  const roles = new Map<number, RoleUse[]>();
  if (personIds.length === 0) return roles;
  const rows = await db.$queryRaw<Row[]>`
    SELECT m."personId", m."role", COUNT(*) AS "count", MIN(a."sortDate") AS "first", MAX(a."sortDate") AS "last"
    FROM "Mention" m JOIN "Article" a ON a."id" = m."articleId"
    WHERE m."personId" IN (${join(personIds)}) AND m."role" IS NOT NULL
      AND ${isRead({ source: null, from: null, to: null })}
    GROUP BY m."personId", m."role" ORDER BY 3 DESC, 2`;
  for (const row of rows) roles.set(row.personId, addRole(roles.get(row.personId) ?? [], row));
  for (const uses of roles.values()) uses.sort((x, y) => y.mentionCount - x.mentionCount);
  return roles;
}

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

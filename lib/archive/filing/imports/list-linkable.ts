import { z } from "zod";
import type { Db } from "@/lib/db/client";
import { empty, join, type Sql, sql } from "@/lib/db/dialect";

/** Whose articles are linked: an import's, some issues', or all. */
export type LinkScope = { importId: number } | { issueIds: readonly number[] } | "all";

const placeSchema = z.object({ issueId: z.number(), position: z.number() });
/** Where an article stands: issues in the order they were filed in, articles in that of their issue. */
export type Place = z.infer<typeof placeSchema>;

/** How far linking has come, and how many articles that were: kept with a job, which goes on from there. */
export const linkedSchema = placeSchema.extend({ count: z.number() });
export type Linked = z.infer<typeof linkedSchema>;

export const NOTHING_LINKED: Linked = { issueId: 0, position: 0, count: 0 };

/** The largest number that both engines hold in such a column. */
const BEHIND_ALL = 2 ** 31 - 1;

type Linkable = { id: number; issueId: number; position: number };

/** The next articles of a scope behind a place, `take` at most: never all of an archive at once. */
export function listLinkable(db: Db, scope: LinkScope, after: Place, take: number): Promise<Linkable[]> {
  return db.$queryRaw<Linkable[]>(sql`
    SELECT a."id", a."issueId", a."position" ${linkableRows(scope, after)}
    ORDER BY a."issueId", a."position" LIMIT ${take}`);
}

export async function countLinkable(db: Db, scope: LinkScope, after: Place): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number | bigint }[]>(
    sql`SELECT COUNT(*) AS "count" ${linkableRows(scope, after)}`,
  );
  return Number(row?.count ?? 0);
}

/** Behind all that an import holds so far: what it files next comes after. */
export async function findEnd(db: Db, importId: number): Promise<Linked> {
  const last = await db.issue.findFirst({ where: { importId }, orderBy: { id: "desc" }, select: { id: true } });
  return { issueId: last?.id ?? 0, position: BEHIND_ALL, count: 0 };
}

function linkableRows(scope: LinkScope, { issueId, position }: Place): Sql {
  const conditions = [
    sql`a."status" IN ('draft', 'published')`,
    // The first alone is what an index can begin at.
    sql`a."issueId" >= ${issueId} AND (a."issueId" > ${issueId} OR a."position" > ${position})`,
  ];
  if (scope === "all") return sql`FROM "Article" a WHERE ${join(conditions, " AND ")}`;
  if ("issueIds" in scope) conditions.push(sql`a."issueId" IN (${join([...scope.issueIds])})`);
  else conditions.push(sql`i."importId" = ${scope.importId} AND i."id" >= ${issueId}`);
  const issue = "importId" in scope ? sql`JOIN "Issue" i ON i."id" = a."issueId"` : empty;
  return sql`FROM "Article" a ${issue} WHERE ${join(conditions, " AND ")}`;
}

import type { Db } from "@/lib/db/client";
import { sql } from "@/lib/db/dialect";
import { valueRows } from "@/lib/db/value-rows";
import { leadToArticle, moveRedirect } from "./move-redirect";
import { refreshShared } from "./refresh-shared";

/** A quotation that may be grouped. */
export type Reached = { id: number; articleId: number; text: string; sharedId: number | null };

/** Writes groups of quotations: each keeps the address most of its members had; one that is no more leads to its heir. */
export async function storeShared(db: Db, reached: Reached[], groups: Reached[][], now: Date): Promise<void> {
  const idOf = await placeGroups(db, groups, now);
  const touched = new Set(idOf.values());
  const moved: { id: number; sharedId: number | null }[] = [];
  for (const { id, sharedId } of reached) {
    if (sharedId !== null) touched.add(sharedId);
    const next = idOf.get(id) ?? null;
    if (next !== sharedId) moved.push({ id, sharedId: next });
  }
  for (const rows of valueRows({ id: "INTEGER", sharedId: "INTEGER" }, moved)) {
    await db.$executeRaw(
      sql`${rows} UPDATE "Quotation" SET "sharedId" = v."sharedId" FROM v WHERE "Quotation"."id" = v."id"`,
    );
  }
  for (const id of await refreshShared(db, [...touched])) {
    const heir = findHeir(reached, id, idOf);
    const members = reached.flatMap((one) => (one.sharedId === id ? [one.articleId] : []));
    await (heir === null ? leadToArticle(db, id, members, now) : moveRedirect(db, id, heir, now));
  }
}

/** By quotation the group it stands in now, a new one where no group of before fits. */
async function placeGroups(db: Db, groups: Reached[][], now: Date): Promise<Map<number, number>> {
  const kept = new Set<number>();
  const placed = [...groups]
    .sort((a, b) => b.length - a.length)
    .map((group) => {
      const sharedId = chooseId(group, kept);
      if (sharedId !== null) kept.add(sharedId);
      return { group, sharedId };
    });
  const fresh = await createShared(db, placed.filter(({ sharedId }) => sharedId === null).length, now);
  return new Map(
    placed.flatMap(({ group, sharedId }) => {
      const chosen = sharedId ?? fresh.shift();
      return chosen === undefined ? [] : group.map(({ id }) => [id, chosen] as const);
    }),
  );
}

/** The group most of these quotations stood in, unless another took it. */
function chooseId(group: Reached[], kept: ReadonlySet<number>): number | null {
  return mostOf(group.flatMap(({ sharedId }) => (sharedId === null || kept.has(sharedId) ? [] : [sharedId])));
}

/** Where most members of a group that is no more stand now. */
function findHeir(reached: Reached[], sharedId: number, idOf: ReadonlyMap<number, number>): number | null {
  return mostOf(reached.flatMap((one) => (one.sharedId === sharedId ? (idOf.get(one.id) ?? []) : [])));
}

function mostOf(ids: number[]): number | null {
  const votes = new Map<number, number>();
  for (const id of ids) votes.set(id, (votes.get(id) ?? 0) + 1);
  return [...votes].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0] ?? null;
}

async function createShared(db: Db, count: number, now: Date): Promise<number[]> {
  if (count === 0) return [];
  const data = Array.from({ length: count }, () => ({ text: "", wordCount: 0, createdAt: now }));
  const rows = await db.sharedQuotation.createManyAndReturn({ data, select: { id: true } });
  return rows.map(({ id }) => id).sort((a, b) => a - b);
}

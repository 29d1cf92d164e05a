import type { Db } from "@/lib/db/client";
import { leadToArticle, moveRedirect } from "./move-redirect";
import { refreshShared } from "./refresh-shared";

/** A quotation that may be grouped. */
export type Reached = { id: number; articleId: number; text: string; sharedId: number | null };

/** Writes groups of quotations: each keeps the address most of its members had; one that is no more leads to its heir. */
export async function storeShared(db: Db, reached: Reached[], groups: Reached[][], now: Date): Promise<void> {
  const idOf = new Map<number, number>();
  const kept = new Set<number>();
  for (const group of [...groups].sort((a, b) => b.length - a.length)) {
    const sharedId = chooseId(group, kept) ?? (await createShared(db, now));
    kept.add(sharedId);
    for (const { id } of group) idOf.set(id, sharedId);
  }
  const touched = new Set(kept);
  const moved = new Map<number | null, number[]>();
  for (const { id, sharedId } of reached) {
    if (sharedId !== null) touched.add(sharedId);
    const next = idOf.get(id) ?? null;
    if (next !== sharedId) moved.set(next, [...(moved.get(next) ?? []), id]);
  }
  for (const [sharedId, ids] of moved)
    await db.quotation.updateMany({ where: { id: { in: ids } }, data: { sharedId } });
  for (const id of touched) {
    if (await refreshShared(db, id)) continue;
    const heir = findHeir(reached, id, idOf);
    const members = reached.flatMap((one) => (one.sharedId === id ? [one.articleId] : []));
    await (heir === null ? leadToArticle(db, id, members, now) : moveRedirect(db, id, heir, now));
  }
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

async function createShared(db: Db, now: Date): Promise<number> {
  const { id } = await db.sharedQuotation.create({
    data: { text: "", wordCount: 0, createdAt: now },
    select: { id: true },
  });
  return id;
}

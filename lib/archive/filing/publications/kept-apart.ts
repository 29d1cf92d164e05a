import { listInForce } from "@/lib/archive/history/list-in-force";
import { publicationSubject } from "@/lib/archive/history/subject-keys";
import type { Db } from "@/lib/db/client";

type Rooted = { nameKey: string; root: number };

/**
 * Of publications, those that hold a name which an editor keeps apart from a name of this one; all by id. Whichever name an
 * issue goes by, it brings no two together that an editor has parted.
 */
export async function listKeptApart(db: Db, id: number, others: readonly number[]): Promise<Set<number>> {
  const names = await listNames(db, [id, ...others]);
  const keys = names.map(({ nameKey }) => publicationSubject(nameKey));
  const said = await listInForce(db, ["publication-apart"], keys);
  const rootOf = new Map(names.map(({ nameKey, root }) => [nameKey, root]));
  const apart = new Set<number>();
  for (const { payload } of said) {
    const [one, other] = [rootOf.get(payload.name), rootOf.get(payload.from)];
    if (one === id && other !== undefined) apart.add(other);
    if (other === id && one !== undefined) apart.add(one);
  }
  apart.delete(id);
  return apart;
}

async function listNames(db: Db, ids: readonly number[]): Promise<Rooted[]> {
  const rows = await db.publication.findMany({
    where: { OR: [{ id: { in: [...ids] } }, { sameAsId: { in: [...ids] } }] },
    select: { id: true, nameKey: true, sameAsId: true },
  });
  return rows.map((row) => ({ nameKey: row.nameKey, root: row.sameAsId ?? row.id }));
}

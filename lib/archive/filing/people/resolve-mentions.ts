import type { Db } from "@/lib/db/client";
import { refreshAppearances } from "./refresh-appearances";

/** How far merges are followed; a longer chain can only be a circle. */
const MAX_MERGES = 50;

export type Standing = { id: number; name: string; status: string };

/** The person that a found person counts as after all merges. */
export async function findCanonical(db: Db, personId: number): Promise<Standing> {
  let current = await db.person.findUniqueOrThrow({ where: { id: personId }, select: PERSON });
  for (let step = 0; current.mergedIntoId !== null && step < MAX_MERGES; step += 1) {
    current = await db.person.findUniqueOrThrow({ where: { id: current.mergedIntoId }, select: PERSON });
  }
  return { id: current.id, name: current.name, status: current.status };
}

const PERSON = { id: true, name: true, status: true, mergedIntoId: true } as const;

/**
 * Points the mentions of a person, and of all merged into it, to whom they count as now: those the machine gave it unless
 * an editor said otherwise of the mention, and those an editor gave it.
 */
export async function resolveMentions(db: Db, personId: number): Promise<void> {
  const articleIds: number[] = [];
  for (const id of await listMergedInto(db, personId)) {
    const canonical = await findCanonical(db, id);
    const shownId = canonical.status === "active" ? canonical.id : null;
    const where = {
      OR: [
        { foundPersonId: id, decisionId: null },
        { decidedPersonId: id, decisionId: { not: null } },
      ],
    };
    const rows = await db.mention.findMany({ where, select: { articleId: true }, distinct: ["articleId"] });
    articleIds.push(...rows.map((row) => row.articleId));
    await db.mention.updateMany({ where, data: { personId: shownId } });
  }
  await refreshAppearances(db, articleIds);
}

async function listMergedInto(db: Db, personId: number): Promise<number[]> {
  const all = new Set([personId]);
  let layer = [personId];
  while (layer.length > 0) {
    const rows = await db.person.findMany({ where: { mergedIntoId: { in: layer } }, select: { id: true } });
    layer = rows.map((row) => row.id).filter((id) => !all.has(id));
    for (const id of layer) all.add(id);
  }
  return [...all];
}

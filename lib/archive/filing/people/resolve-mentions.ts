import { findCanonical, listMergedInto } from "@/lib/archive/reading/people/merge-chain";
import type { Db } from "@/lib/db/client";
import { refreshAppearances } from "./refresh-appearances";

/**
 * Points the mentions of a person, and of all merged into it, to whom they count as now: those the machine gave it unless
 * an editor said otherwise of the mention, and those an editor gave it.
 */
export async function resolveMentions(db: Db, personId: number): Promise<void> {
  const articleIds: number[] = [];
  for (const id of await listMergedInto(db, [personId])) {
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

import { findCanonical, listMergedInto } from "@/lib/archive/reading/merge-chain";
import type { Db } from "@/lib/db/client";
import { refreshAppearances } from "./refresh-appearances";

/**
 * Points the mentions of a person, and of all merged into it, to whom they count as now: those the machine gave it unless
 * an editor said otherwise of the mention, and those an editor gave it.
 * @throws Error when there is no such person
 */
export async function resolveMentions(db: Db, personId: number): Promise<void> {
  // All who were merged into a person count as whom it counts as.
  const canonical = await findCanonical(db, personId);
  const ids = await listMergedInto(db, [personId]);
  const where = {
    OR: [
      { foundPersonId: { in: ids }, decisionId: null },
      { decidedPersonId: { in: ids }, decisionId: { not: null } },
    ],
  };
  const rows = await db.mention.groupBy({ by: ["articleId"], where, orderBy: { articleId: "asc" } });
  await db.mention.updateMany({ where, data: { personId: canonical.status === "active" ? canonical.id : null } });
  await refreshAppearances(
    db,
    rows.map((row) => row.articleId),
  );
}

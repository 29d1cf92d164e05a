import type { Context } from "@/lib/archive/context";
import { planVersions, settleVersions } from "@/lib/archive/filing/versions/settle-versions";
import { linkRead } from "./link-read";

/** Shows the version that is to be shown of each issue that these are versions of, and links what is shown again. In a turn. */
export async function settleAndLink(context: Context, issueIds: readonly number[]): Promise<void> {
  const { show, supersede } = await planVersions(context.db, issueIds);
  if (show.length + supersede.length === 0) return;
  const settle = () => context.db.$transaction(async (db) => (await settleVersions(context, db, issueIds)).shown);
  if (show.length === 0) await settle();
  else {
    const rows = await context.db.issue.findMany({ where: { id: { in: show } }, select: { importId: true } });
    await linkRead(context, [...new Set(rows.map((row) => row.importId))], settle);
  }
}

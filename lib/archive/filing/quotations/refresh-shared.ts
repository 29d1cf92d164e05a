import { describePrintings } from "@/lib/analysis/events/reports/trace-quotations";
import type { Db } from "@/lib/db/client";

/** Brings the groups that quotations of these articles stand in up to date: one was published, or taken back. */
export async function refreshSharedOf(db: Db, articleIds: readonly number[]): Promise<void> {
  const rows = await db.quotation.findMany({
    where: { articleId: { in: [...articleIds] }, sharedId: { not: null } },
    select: { sharedId: true },
    distinct: ["sharedId"],
  });
  for (const { sharedId } of rows) if (sharedId !== null) await refreshShared(db, sharedId);
}

/** Form, speaker, counts and dates of a group from its published printings; answers false when it has no members left. */
export async function refreshShared(db: Db, id: number): Promise<boolean> {
  const rows = await db.quotation.findMany({
    where: { sharedId: id },
    select: {
      ...{ articleId: true, start: true, text: true, speaker: true, outlet: true },
      article: { select: { status: true, publicationId: true, sortDate: true } },
    },
    orderBy: [{ articleId: "asc" }, { start: "asc" }],
  });
  if (rows.length === 0) {
    await db.sharedQuotation.delete({ where: { id } });
    return false;
  }
  const published = rows.filter((row) => row.article.status === "published");
  const told = published.length > 0 ? published : rows;
  const { fullest, wordCount } = describePrintings(told);
  const dates = published.flatMap((row) => row.article.sortDate ?? []).sort();
  await db.sharedQuotation.update({
    where: { id },
    data: {
      text: fullest,
      wordCount,
      speaker: mostNamed(told.map((row) => row.speaker)),
      outlet: mostNamed(told.map((row) => row.outlet)),
      articleCount: new Set(published.map((row) => row.articleId)).size,
      publicationCount: new Set(published.map((row) => row.article.publicationId)).size,
      firstDate: dates[0] ?? null,
      lastDate: dates.at(-1) ?? null,
    },
  });
  return true;
}

/** The name most printings give; of equals the fuller. */
function mostNamed(names: (string | null)[]): string | null {
  const votes = new Map<string, number>();
  for (const name of names) if (name !== null) votes.set(name, (votes.get(name) ?? 0) + 1);
  const [first] = [...votes].sort((a, b) => b[1] - a[1] || b[0].length - a[0].length || (a[0] < b[0] ? -1 : 1));
  return first?.[0] ?? null;
}

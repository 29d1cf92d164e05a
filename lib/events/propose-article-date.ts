import type { Db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/sqlite/client";
import { loadLinkable } from "./load-linkable";
import { type LinkedArticle, proposeDate } from "./propose-date";

/** Proposes a date for an article that has none, from its shown links; sorting uses it until an editor decides. */
export async function proposeArticleDate(db: Db, articleId: number): Promise<void> {
  const dates = { datePrecision: true, issue: { select: { datePrecision: true } } } as const;
  const row = await db.article.findUniqueOrThrow({ where: { id: articleId }, select: dates });
  if ((row.datePrecision ?? row.issue.datePrecision) === "day") return;
  const article = await loadLinkable(db, articleId);
  const links = await db.link.findMany({
    where: {
      kind: "same-event",
      OR: [{ aId: articleId }, { bId: articleId }],
      AND: [{ OR: [{ status: "confirmed" }, { status: "found", isShown: true }] }],
    },
    select: { aId: true, bId: true, score: true },
  });
  const linked: LinkedArticle[] = [];
  for (const { aId, bId, score } of links) {
    const other = await loadLinkable(db, aId === articleId ? bId : aId);
    const link = { a: aId, b: bId, kind: "same-event" as const, score: { score, parts: [] } };
    linked.push({ article: other, link });
  }
  const proposed = proposeDate(article, linked);
  await db.article.update({
    where: { id: articleId },
    data: {
      proposedDate: proposed ?? Prisma.DbNull,
      sortDate: article.date?.date ?? proposed?.value.date ?? null,
    },
    select: { id: true },
  });
}

import { type LinkedArticle, proposeDate } from "@/lib/analysis/events/reports/propose-date";
import type { Db } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/sqlite/client";
import { loadLinkables } from "./load-linkable";

// The best few of them that are dated say when an article was written.
const MAX_LINKED = 40;

/** Proposes dates for those of these articles that have none, from their shown links; sorting uses them until an editor decides. */
export async function proposeArticleDates(db: Db, articleIds: readonly number[]): Promise<void> {
  const rows = await db.article.findMany({
    where: {
      id: { in: [...articleIds] },
      // A date of its own counts before the issue's.
      OR: [{ datePrecision: { not: "day" } }, { datePrecision: null, issue: { OR: UNDATED } }],
    },
    orderBy: { id: "asc" },
    select: { id: true },
  });
  for (const { id } of rows) await proposeArticleDate(db, id);
}

const UNDATED = [{ datePrecision: { not: "day" } }, { datePrecision: null }];

async function proposeArticleDate(db: Db, articleId: number): Promise<void> {
  const links = await db.link.findMany({
    where: {
      kind: "same-event",
      OR: [{ aId: articleId }, { bId: articleId }],
      AND: [{ OR: [{ status: "confirmed" }, { status: "found", isShown: true }] }],
    },
    orderBy: [{ score: "desc" }, { id: "asc" }],
    take: MAX_LINKED,
    select: { aId: true, bId: true, score: true },
  });
  const others = links.map(({ aId, bId }) => (aId === articleId ? bId : aId));
  const [article, ...articles] = await loadLinkables(db, [articleId, ...others]);
  if (!article) return;
  const linked: LinkedArticle[] = articles.map((other, place) => {
    const { aId, bId, score } = links[place] ?? { aId: 0, bId: 0, score: 0 };
    return { article: other, link: { a: aId, b: bId, kind: "same-event", score: { score, parts: [] } } };
  });
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

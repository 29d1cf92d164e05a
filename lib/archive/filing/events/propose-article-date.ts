import { type LinkedArticle, proposeDate } from "@/lib/analysis/events/reports/propose-date";
import { isPublished, PUBLISHED, SHOWN_LINK } from "@/lib/archive/reading/published";
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
    select: { id: true, status: true },
  });
  for (const row of rows) await proposeArticleDate(db, row);
}

/** Linked articles asked for at a time. */
const BATCH = 500;

/** Proposes them again for these articles and those linked to them: some of them were published, or taken back. */
export async function reproposeDates(db: Db, articleIds: readonly number[]): Promise<void> {
  const all = new Set(articleIds);
  for (let at = 0; at < articleIds.length; at += BATCH) {
    const some = { in: articleIds.slice(at, at + BATCH) };
    const select = { aId: true, bId: true } as const;
    const from = await db.link.findMany({ where: { ...DATING, aId: some }, select });
    const to = await db.link.findMany({ where: { ...DATING, bId: some }, select });
    for (const { aId, bId } of [...from, ...to]) all.add(aId).add(bId);
  }
  const ids = [...all];
  for (let at = 0; at < ids.length; at += BATCH) await proposeArticleDates(db, ids.slice(at, at + BATCH));
}

const DATING = { kind: "same-event", ...SHOWN_LINK } as const;

const NOT_WITHDRAWN = { status: { not: "withdrawn" } } as const;

const UNDATED = [{ datePrecision: { not: "day" } }, { datePrecision: null }];

async function proposeArticleDate(db: Db, { id: articleId, status }: { id: number; status: string }): Promise<void> {
  // What readers are not shown dates nothing they are: the reason would name it.
  const other = isPublished({ status }) ? PUBLISHED : NOT_WITHDRAWN;
  const links = await db.link.findMany({
    where: {
      AND: [
        DATING,
        {
          OR: [
            { aId: articleId, b: other },
            { bId: articleId, a: other },
          ],
        },
      ],
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

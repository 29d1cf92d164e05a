import { articleAddress, quotationAddress } from "@/lib/addresses";
import { PUBLISHED } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";

/** The address of a group that is no more leads to another from now on. */
export async function moveRedirect(db: Db, fromId: number, toId: number, now: Date): Promise<void> {
  await redirect(db, quotationAddress(fromId), quotationAddress(toId), now);
}

/** The address of a group that no other took leads to the first published of the articles that printed it, if any. */
export async function leadToArticle(db: Db, id: number, articleIds: readonly number[], now: Date): Promise<void> {
  const article = await db.article.findFirst({
    where: { id: { in: [...articleIds] }, ...PUBLISHED },
    select: { id: true, slug: true },
    orderBy: { id: "asc" },
  });
  if (article) await redirect(db, quotationAddress(id), articleAddress(article.id, article.slug), now);
}

async function redirect(db: Db, from: string, to: string, now: Date): Promise<void> {
  await db.redirect.upsert({ where: { from }, create: { from, to, createdAt: now }, update: { to, createdAt: now } });
}

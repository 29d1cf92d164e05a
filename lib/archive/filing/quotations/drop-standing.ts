import { STANDING_ARTICLES } from "@/lib/analysis/events/profile/standing-text";
import { overlaps } from "@/lib/analysis/text/span";
import type { Reached } from "@/lib/archive/filing/quotations/store-shared";
import { BODY, textOf } from "@/lib/archive/reading/articles/text-of";
import { type PublishedText, readStanding } from "@/lib/archive/reading/compare/read-standing";
import type { Db } from "@/lib/db/client";

/**
 * Groups of quotations without those that stand in their publication's standing text: words a publication prints in every
 * article have not travelled. Texts are read only where so many articles of one publication print an utterance.
 */
export async function dropStanding(db: Db, groups: readonly Reached[][]): Promise<Reached[][]> {
  const kept: Reached[][] = [];
  for (const group of groups) {
    const articleIds = [...new Set(group.map((quotation) => quotation.articleId))];
    const suspects = articleIds.length < STANDING_ARTICLES ? [] : await listSuspects(db, articleIds);
    const standing = await readStanding(db, suspects);
    if (standing.size === 0) kept.push(group);
    else kept.push(await dropInside(db, group, standing));
  }
  return kept;
}

/** Articles of publications that have enough of them here. */
async function listSuspects(db: Db, articleIds: number[]): Promise<PublishedText[]> {
  const rows = await db.article.findMany({
    where: { id: { in: articleIds }, publicationId: { not: null } },
    select: { id: true, publicationId: true },
  });
  const counts = new Map<number | null, number>();
  for (const { publicationId } of rows) counts.set(publicationId, (counts.get(publicationId) ?? 0) + 1);
  const ids = rows.filter((row) => (counts.get(row.publicationId) ?? 0) >= STANDING_ARTICLES).map((row) => row.id);
  const texts = await db.article.findMany({
    where: { id: { in: ids } },
    select: { id: true, body: BODY, publication: { select: { name: true } } },
  });
  return texts.map(({ id, body, publication }) => ({
    id,
    text: textOf({ body }),
    publication: publication?.name ?? null,
  }));
}

async function dropInside(
  db: Db,
  group: Reached[],
  standing: Awaited<ReturnType<typeof readStanding>>,
): Promise<Reached[]> {
  const places = await db.quotation.findMany({
    where: { id: { in: group.map((quotation) => quotation.id) } },
    select: { id: true, start: true, end: true },
  });
  const placeOf = new Map(places.map(({ id, ...span }) => [id, span]));
  return group.filter(({ id, articleId }) => {
    const place = placeOf.get(id);
    return !place || !standing.get(articleId)?.sentences.some((sentence) => overlaps(sentence, place));
  });
}

import { STANDING_ARTICLES } from "@/lib/analysis/events/profile/standing-text";
import { overlaps, type Span } from "@/lib/analysis/text/span";
import type { Reached } from "@/lib/archive/filing/quotations/store-shared";
import { BODY, textOf } from "@/lib/archive/reading/articles/text-of";
import { type PublishedText, readStanding } from "@/lib/archive/reading/compare/read-standing";
import type { Db } from "@/lib/db/client";

/**
 * Groups of quotations without those that stand in their publication's standing text: words a publication prints in every
 * article have not travelled. Texts are read only where so many articles of one publication print an utterance.
 */
export async function dropStanding(db: Db, groups: readonly Reached[][]): Promise<Reached[][]> {
  const standing = await readStanding(db, await listSuspects(db, groups.map(listArticles)));
  if (standing.size === 0) return [...groups];
  const doubtful = groups.flat().filter(({ articleId }) => standing.has(articleId));
  const places = await readPlaces(db, doubtful);
  return groups.map((group) => {
    // As many printings as make a text standing, and no fewer, put a group in doubt.
    if (listArticles(group).length < STANDING_ARTICLES) return group;
    return group.filter(({ id, articleId }) => {
      const place = places.get(id);
      return !place || !standing.get(articleId)?.sentences.some((sentence) => overlaps(sentence, place));
    });
  });
}

const listArticles = (group: readonly Reached[]) => [...new Set(group.map((quotation) => quotation.articleId))];

/** Articles of publications that have enough of them in one group. */
async function listSuspects(db: Db, groups: readonly number[][]): Promise<PublishedText[]> {
  const large = groups.filter((articleIds) => articleIds.length >= STANDING_ARTICLES);
  if (large.length === 0) return [];
  const rows = await db.article.findMany({
    where: { id: { in: [...new Set(large.flat())] }, publicationId: { not: null } },
    select: { id: true, publicationId: true },
  });
  const publicationOf = new Map(rows.map((row) => [row.id, row.publicationId]));
  const ids = new Set(large.flatMap((articleIds) => listRepeated(articleIds, publicationOf)));
  if (ids.size === 0) return [];
  const texts = await db.article.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, body: BODY, publication: { select: { name: true } } },
  });
  return texts.map(({ id, body, publication }) => ({
    id,
    text: textOf({ body }),
    publication: publication?.name ?? null,
  }));
}

function listRepeated(articleIds: readonly number[], publicationOf: ReadonlyMap<number, number | null>): number[] {
  const counts = new Map<number, number>();
  for (const id of articleIds) {
    const publication = publicationOf.get(id);
    if (publication) counts.set(publication, (counts.get(publication) ?? 0) + 1);
  }
  return articleIds.filter((id) => (counts.get(publicationOf.get(id) ?? 0) ?? 0) >= STANDING_ARTICLES);
}

async function readPlaces(db: Db, quotations: readonly Reached[]): Promise<Map<number, Span>> {
  const rows = await db.quotation.findMany({
    where: { id: { in: quotations.map(({ id }) => id) } },
    select: { id: true, start: true, end: true },
  });
  return new Map(rows.map(({ id, ...span }) => [id, span]));
}

import { EVENT_SELECT, toEventRef } from "@/lib/archive/reading/articles/find-article-event";
import { SUMMARY_SELECT, toArticleSummary } from "@/lib/archive/reading/articles/summaries";
import type { ArticleSummary, EventRef } from "@/lib/archive/reading/articles/types";
import { BETWEEN_PUBLISHED, PUBLISHED } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";

/** An event, or an article that stands alone, that another event may have to do with. */
export type SuggestedEvent = { event: EventRef | null; article: ArticleSummary };

const MAX_SUGGESTED = 8;
const MAX_LINKS = 200;

const SIDE = {
  select: { ...SUMMARY_SELECT, event: { select: { event: { select: EVENT_SELECT } } } },
} as const;

/** What the articles of an event are linked with outside it, in whatever way, the strongest link first. */
export async function suggestEvents(db: Db, eventId: number): Promise<SuggestedEvent[]> {
  const members = await db.eventArticle.findMany({ where: { eventId }, select: { articleId: true } });
  const inside = { in: members.map((row) => row.articleId) };
  const rules = { ...BETWEEN_PUBLISHED, status: { not: "rejected" } };
  const query = { orderBy: [{ score: "desc" as const }, { id: "asc" as const }], take: MAX_LINKS };
  const from = await db.link.findMany({
    where: { aId: inside, ...rules },
    ...query,
    select: { score: true, bId: true },
  });
  const to = await db.link.findMany({ where: { bId: inside, ...rules }, ...query, select: { score: true, aId: true } });
  const sides = [
    ...from.map(({ score, bId: id }) => ({ score, id })),
    ...to.map(({ score, aId: id }) => ({ score, id })),
  ];
  const ranked = sides.sort((x, y) => y.score - x.score || x.id - y.id).map(({ id }) => id);
  return listEventsOf(db, ranked, eventId);
}

type SideRow = Parameters<typeof toArticleSummary>[0] & {
  event: { event: Parameters<typeof toEventRef>[0] } | null;
};

function collect(sides: SideRow[], eventId: number): SuggestedEvent[] {
  const found = new Map<string, SuggestedEvent>();
  for (const side of sides) {
    const row = side.event?.event ?? null;
    if (row?.id === eventId || found.size >= MAX_SUGGESTED) continue;
    const key = row ? `event ${row.id}` : `article ${side.id}`;
    if (!found.has(key)) found.set(key, { event: row && toEventRef(row), article: toArticleSummary(side) });
  }
  return [...found.values()];
}

/** The events of these articles, in their order; an article without one stands for itself. */
export async function listEventsOf(db: Db, articleIds: readonly number[], eventId: number): Promise<SuggestedEvent[]> {
  const rows = await db.article.findMany({
    where: { id: { in: [...new Set(articleIds)] }, ...PUBLISHED },
    ...SIDE,
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return collect(
    articleIds.flatMap((id) => byId.get(id) ?? []),
    eventId,
  );
}

import { readId } from "@/lib/addresses";
import { nameEvent } from "@/lib/analysis/events/reports/name-event";
import { loadLinkables } from "@/lib/archive/filing/events/load-linkable";
import { PUBLISHED } from "@/lib/archive/reading/published";
import { rankArticles } from "@/lib/archive/reading/search/rank-articles";
import type { SearchIndex } from "@/lib/archive/reading/search/search-index";
import type { Db } from "@/lib/db/client";
import { AppError } from "@/lib/errors";
import { signEvent } from "./load-side";
import { listEventsOf, type SuggestedEvent, suggestEvents } from "./suggest-events";

/** What an editor needs to put an event right. */
export type EventDesk = {
  /** Tells an act what its editor saw. */
  seen: string;
  /** The name its articles give it, where an editor gave another. */
  foundName: string | null;
  /** Other events and lone articles it may be one with or follow, likeliest first. */
  suggested: SuggestedEvent[];
  /** What answers to the words an editor looked for, best first; null when they looked for none. */
  looked: SuggestedEvent[] | null;
};

const ARTICLES_READ = 40;
const WORDS_CHARS = 200;

/**
 * @param words words of the other event's articles, or the address of its page or of an article's
 * @throws AppError `not-found`
 */
export async function getEventDesk(
  db: Db,
  index: SearchIndex,
  eventId: number,
  today: string,
  words?: string,
): Promise<EventDesk> {
  const event = await db.event.findUnique({ where: { id: eventId }, select: { nameOrigin: true } });
  if (!event) throw new AppError("not-found", "There is no such event.");
  const foundName = event.nameOrigin === "editor" ? await findName(db, eventId) : null;
  const typed = words?.trim().slice(0, WORDS_CHARS) ?? "";
  return {
    seen: await signEvent(db, eventId),
    foundName,
    suggested: await suggestEvents(db, eventId),
    looked: typed === "" ? null : await lookFor(db, index, eventId, { typed, today }),
  };
}

async function lookFor(
  db: Db,
  index: SearchIndex,
  eventId: number,
  { typed, today }: { typed: string; today: string },
): Promise<SuggestedEvent[]> {
  const [, kind, segment] = /\/(events|articles)\/([^/?#\s]{1,200})/.exec(typed) ?? [];
  const id = readId(segment ?? "");
  if (id === null) {
    return listEventsOf(
      db,
      await rankArticles(db, index, typed, { limit: ARTICLES_READ, widens: true, today }),
      eventId,
    );
  }
  if (kind === "articles") return listEventsOf(db, [id], eventId);
  const first = await db.eventArticle.findFirst({
    where: { eventId: id, article: PUBLISHED },
    orderBy: { articleId: "asc" },
    select: { articleId: true },
  });
  return first === null ? [] : listEventsOf(db, [first.articleId], eventId);
}

async function findName(db: Db, eventId: number): Promise<string> {
  const rows = await db.eventArticle.findMany({
    where: { eventId, article: PUBLISHED },
    select: { articleId: true },
    take: ARTICLES_READ,
  });
  const ids = rows.map((row) => row.articleId);
  return nameEvent(await loadLinkables(db, ids)).name;
}

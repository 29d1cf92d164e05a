import { toSlug } from "@/lib/addresses";
import { MAX_ARTICLES, type NamedEvent, nameEvent } from "@/lib/analysis/events/reports/name-event";
import { type EventEdits, findEdits } from "@/lib/archive/history/find-edits";
import { isPublished } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";
import { loadLinkables } from "./load-linkable";

/** Brings the events of these articles up to date, but those that are. */
export async function refreshEventsOf(
  db: Db,
  articleIds: readonly number[],
  fresh: ReadonlySet<number> = new Set(),
): Promise<void> {
  const rows = await db.eventArticle.findMany({
    where: { articleId: { in: [...articleIds] } },
    select: { eventId: true },
    distinct: ["eventId"],
  });
  await refreshEvents(
    db,
    rows.map((row) => row.eventId).filter((eventId) => !fresh.has(eventId)),
  );
}

/** Events whose reports are read together: most have few, and each statement costs more than a report. */
const BATCH = 20;

/** Counts, names and dates of events from their published articles; an editor's name and date before those found. */
export async function refreshEvents(db: Db, eventIds: readonly number[]): Promise<void> {
  for (let start = 0; start < eventIds.length; start += BATCH) {
    const members = await listMembers(db, eventIds.slice(start, start + BATCH));
    const all = [...members.values()].flat();
    const ids = [...members.values()].flatMap((own) => listSpeaking(own).map((article) => article.id));
    const reports = new Map((await loadLinkables(db, ids)).map((report) => [report.id, report]));
    const edits = await findEdits(
      db,
      all.map((article) => article.fingerprint),
    );
    for (const [eventId, own] of members) {
      const found = nameEvent(listSpeaking(own).flatMap((article) => reports.get(article.id) ?? []));
      await storeEvent(db, eventId, own, { found, edits: edits.get(eventId) ?? NO_EDITS });
    }
  }
}

const NO_EDITS: EventEdits = { name: null, date: null };

type Member = { id: number; status: string; publicationId: number | null; fingerprint: string };

async function listMembers(db: Db, eventIds: readonly number[]): Promise<Map<number, Member[]>> {
  const rows = await db.eventArticle.findMany({
    where: { eventId: { in: [...eventIds] } },
    select: { eventId: true, article: { select: { id: true, status: true, publicationId: true, fingerprint: true } } },
    orderBy: { articleId: "asc" },
  });
  const members = new Map<number, Member[]>(eventIds.map((eventId) => [eventId, []]));
  for (const { eventId, article } of rows) members.get(eventId)?.push(article);
  return members;
}

/** The reports that name an event: the first that are published; of an event that has none yet, the first of all. */
function listSpeaking(members: readonly Member[]): readonly Member[] {
  const published = members.filter(isPublished);
  return (published.length > 0 ? published : members).slice(0, MAX_ARTICLES);
}

type Told = { found: NamedEvent; edits: EventEdits };

async function storeEvent(db: Db, eventId: number, members: readonly Member[], { found, edits }: Told): Promise<void> {
  const published = members.filter(isPublished);
  const [name, date] = [edits.name ?? found.name, edits.date ?? found.date];
  await db.event.update({
    where: { id: eventId },
    data: {
      name,
      nameOrigin: edits.name === null ? "found" : "editor",
      slug: toSlug(name) || "event",
      date: date?.value.date ?? null,
      datePrecision: date?.value.precision ?? null,
      dateReason: date?.reason,
      articleCount: published.length,
      publicationCount: new Set(published.map((article) => article.publicationId)).size,
    },
    select: { id: true },
  });
}

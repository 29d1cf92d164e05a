import { toSlug } from "@/lib/addresses";
import type { Db } from "@/lib/db/client";
import { findEdits } from "./find-edits";
import { loadLinkables } from "./load-linkable";
import { nameEvent } from "./name-event";

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
  for (const { eventId } of rows) if (!fresh.has(eventId)) await refreshEvent(db, eventId);
}

/** Counts, name and date of an event from its published articles; an editor's name and date before those found. */
export async function refreshEvent(db: Db, eventId: number): Promise<void> {
  const rows = await db.eventArticle.findMany({
    where: { eventId },
    select: { article: { select: { id: true, status: true, publicationId: true, fingerprint: true } } },
    orderBy: { articleId: "asc" },
  });
  const members = rows.map((row) => row.article);
  const published = members.filter((article) => article.status === "published");
  const speaking = published.length > 0 ? published : members;
  const found = nameEvent(
    await loadLinkables(
      db,
      speaking.map(({ id }) => id),
    ),
  );
  const edits = await findEdits(
    db,
    eventId,
    members.map((article) => article.fingerprint),
  );
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
  });
}

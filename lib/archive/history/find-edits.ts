import type { NamedEvent } from "@/lib/analysis/events/reports/name-event";
import type { Db } from "@/lib/db/client";
import { listNamed, loadEventDecisions, type StandingDecision } from "./load-event-decisions";

/** What editors said an event is called and when it happened; null where they said nothing. */
export type EventEdits = { name: string | null; date: NamedEvent["date"] };

/** The latest name and date that editors gave to events of which most articles stand in this one now. */
export async function findEdits(db: Db, eventId: number, fingerprints: readonly string[]): Promise<EventEdits> {
  const edits: EventEdits = { name: null, date: null };
  const decisions = await loadEventDecisions(db, fingerprints);
  for (const decision of decisions.reverse()) {
    const edit = toEdit(decision);
    const isNew = (edit.name !== null && edits.name === null) || (edit.date !== null && edits.date === null);
    if (!isNew || (await findHolder(db, decision)) !== eventId) continue;
    edits.name ??= edit.name;
    edits.date ??= edit.date;
  }
  return edits;
}

function toEdit({ kind, payload }: StandingDecision): EventEdits {
  if (kind === "event-rename") return { name: payload.after, date: null };
  if (kind === "event-merge") return { name: payload.name, date: null };
  if (kind !== "event-date") return { name: null, date: null };
  return { name: null, date: { value: payload.after, reason: { rule: "editor", words: "Said by an editor." } } };
}

/** The event that holds most of the articles a decision was about; of equals the one it was made on. */
async function findHolder(db: Db, decision: StandingDecision): Promise<number | null> {
  const rows = await db.eventArticle.findMany({
    where: { article: { fingerprint: { in: listNamed(decision) }, status: { not: "withdrawn" } } },
    select: { eventId: true },
  });
  const counts = new Map<number, number>();
  for (const { eventId } of rows) counts.set(eventId, (counts.get(eventId) ?? 0) + 1);
  const made = madeOn(decision);
  const first = (id: number) => (id === made ? 0 : 1);
  return [...counts].sort((x, y) => y[1] - x[1] || first(x[0]) - first(y[0]) || x[0] - y[0])[0]?.[0] ?? null;
}

function madeOn({ kind, payload }: StandingDecision): number | null {
  if (kind === "event-rename" || kind === "event-date") return payload.eventId;
  return kind === "event-merge" ? payload.keptId : null;
}

import type { NamedEvent } from "@/lib/analysis/events/reports/name-event";
import type { Db } from "@/lib/db/client";
import { LIVE } from "@/lib/db/states";
import { listNamed, loadEventDecisions } from "./load-event-decisions";
import { isOfKind, type Recorded } from "./read-decision";

/** What editors said an event is called and when it happened; null where they said nothing. */
export type EventEdits = { name: string | null; date: NamedEvent["date"] };

const EDITING = ["event-rename", "event-merge", "event-date"] as const;
type Edit = Recorded<(typeof EDITING)[number]>;

/**
 * The latest name and date that editors gave to events, each to the event that has most of the articles it was given to.
 * @param prints the fingerprints of the articles of these events
 * @returns by id of the event; events without an edit are missing
 */
export async function findEdits(db: Db, prints: readonly string[]): Promise<Map<number, EventEdits>> {
  const decisions = (await loadEventDecisions(db, prints)).filter((one) => isOfKind(one, EDITING));
  const edits = new Map<number, EventEdits>();
  if (decisions.length === 0) return edits;
  const eventsOf = await listEventsByPrint(db, [...new Set(decisions.flatMap(listNamed))]);
  for (const decision of decisions) {
    const holder = findHolder(decision, eventsOf);
    if (holder === null) continue;
    const before = edits.get(holder);
    const { name, date } = toEdit(decision);
    edits.set(holder, { name: name ?? before?.name ?? null, date: date ?? before?.date ?? null });
  }
  return edits;
}

function toEdit({ kind, payload }: Edit): EventEdits {
  if (kind === "event-rename") return { name: payload.after, date: null };
  if (kind === "event-merge") return { name: payload.name, date: null };
  return { name: null, date: { value: payload.after, reason: { rule: "editor", words: "Said by an editor." } } };
}

/** The events of the articles of each fingerprint, one entry per article. */
async function listEventsByPrint(db: Db, prints: readonly string[]): Promise<Map<string, number[]>> {
  const rows = await db.article.findMany({
    where: { fingerprint: { in: [...prints] }, ...LIVE, event: { isNot: null } },
    select: { fingerprint: true, event: { select: { eventId: true } } },
  });
  const events = new Map<string, number[]>();
  for (const { fingerprint, event } of rows) {
    if (event) events.set(fingerprint, [...(events.get(fingerprint) ?? []), event.eventId]);
  }
  return events;
}

/** The event that has most of the articles a decision was about; of equals the one it was made on. */
function findHolder(decision: Edit, eventsOf: ReadonlyMap<string, number[]>): number | null {
  const counts = new Map<number, number>();
  for (const eventId of listNamed(decision).flatMap((print) => eventsOf.get(print) ?? [])) {
    counts.set(eventId, (counts.get(eventId) ?? 0) + 1);
  }
  const made = decision.kind === "event-merge" ? decision.payload.keptId : decision.payload.eventId;
  const first = (id: number) => (id === made ? 0 : 1);
  return [...counts].sort((x, y) => y[1] - x[1] || first(x[0]) - first(y[0]) || x[0] - y[0])[0]?.[0] ?? null;
}

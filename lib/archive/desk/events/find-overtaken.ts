import type { Settlement } from "@/lib/analysis/events/grouping/settle-statements";
import { listStatements } from "@/lib/archive/history/event-statements";
import {
  listNamed,
  loadEventDecisions,
  loadVerdicts,
  ON_EVENTS,
  settleDecisions,
} from "@/lib/archive/history/load-event-decisions";
import { isOfKind, type Recorded } from "@/lib/archive/history/read-decision";
import type { Db } from "@/lib/db/client";

/** Which of these decisions on links and events no longer hold because of later ones. */
export async function findOvertaken(db: Db, decisions: readonly Recorded[]): Promise<Settlement["overtaken"]> {
  const asked = decisions.filter((one) => isOfKind(one, ["link-verdict", ...ON_EVENTS]));
  if (asked.length === 0) return new Map();
  const onEvents = await loadEventDecisions(db, asked.flatMap(listNamed));
  const judged = asked.filter((one) => isOfKind(one, ["link-verdict"])).map(({ payload }) => payload.pair);
  const said = listStatements(onEvents).map(({ a, b }) => [a, b] as const);
  return settleDecisions([...onEvents, ...(await loadVerdicts(db, [...judged, ...said]))]).overtaken;
}

import { pairSubject, type Settlement } from "@/lib/analysis/events/grouping/settle-statements";
import {
  listAllStatements,
  listNamed,
  loadEventDecisions,
  loadVerdicts,
  settleDecisions,
} from "@/lib/archive/history/load-event-decisions";
import type { DecisionBody } from "@/lib/archive/history/types";
import type { Db } from "@/lib/db/client";

/** Which of these decisions on links and events no longer hold because of later ones. */
export async function findOvertaken(
  db: Db,
  decisions: readonly (DecisionBody & { id: number })[],
): Promise<Settlement["overtaken"]> {
  const asked = decisions.filter(({ kind }) => kind === "link-verdict" || kind.startsWith("event-"));
  if (asked.length === 0) return new Map();
  const onEvents = await loadEventDecisions(db, asked.flatMap(listNamed));
  const verdicts = asked.filter(({ kind }) => kind === "link-verdict").map(({ subject }) => subject);
  const said = listAllStatements(onEvents).map(({ a, b }) => pairSubject(a, b));
  return settleDecisions([...onEvents, ...(await loadVerdicts(db, [...verdicts, ...said]))]).overtaken;
}

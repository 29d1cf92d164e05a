import { pairSubject, type Settlement, settleStatements } from "@/lib/analysis/events/grouping/settle-statements";
import type { Db } from "@/lib/db/client";
import type { DecisionKind, Payload } from "./decision-kinds";
import { listStatements } from "./event-statements";
import { listInForce } from "./list-in-force";
import { listSubjects, type Recorded } from "./read-decision";
import { articleKey, fingerprintOfKey } from "./subject-keys";

export const ON_EVENTS = [
  "event-split",
  "event-move",
  "event-merge",
  "event-follow-up",
  "event-rename",
  "event-date",
] as const satisfies DecisionKind[];

export type OnEvents = (typeof ON_EVENTS)[number];

/** The decisions in force on events that name an article of one of these fingerprints, oldest first. */
export function loadEventDecisions(db: Db, fingerprints: readonly string[]): Promise<Recorded<OnEvents>[]> {
  return listInForce(db, ON_EVENTS, fingerprints.map(articleKey));
}

/** The verdicts in force on links between articles of these pairs of fingerprints, oldest first. */
export async function loadVerdicts(db: Db, pairs: readonly (readonly [string, string])[]) {
  const asked = new Set(pairs.map(([one, other]) => pairSubject(one, other)));
  const keys = pairs.flat().map(articleKey);
  const verdicts = await listInForce(db, ["link-verdict"], keys);
  return verdicts.filter(({ payload }) => asked.has(pairSubject(...payload.pair)));
}

/** What holds of these decisions together. */
export function settleDecisions(decisions: readonly Recorded[]): Settlement {
  return settleStatements(listStatements(decisions));
}

/** The fingerprints of the articles a decision on events or links is about. */
export function listNamed<K extends OnEvents | "link-verdict">(decision: { kind: K; payload: Payload<K> }): string[] {
  return listSubjects(decision).map(fingerprintOfKey);
}

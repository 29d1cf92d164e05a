import { type Settlement, type Statement, settleStatements } from "@/lib/analysis/events/grouping/settle-statements";
import type { Db } from "@/lib/db/client";
import { fromJson } from "@/lib/db/from-json";
import { type DecisionOnPairs, listStatements } from "./event-statements";
import type { DecisionBody, DecisionKind } from "./types";

/** A decision that still stands. */
export type StandingDecision<K extends DecisionKind = DecisionKind> = Extract<DecisionBody, { kind: K }> & {
  id: number;
};

/** The standing decisions on events that name an article of one of these fingerprints, oldest first. */
export async function loadEventDecisions(db: Db, fingerprints: readonly string[]): Promise<StandingDecision[]> {
  const parts = await db.decision.findMany({
    where: { kind: "event-part", undoneAt: null, subject: { in: [...new Set(fingerprints)] } },
    select: { payload: true },
  });
  const ids = [...new Set(parts.map((part) => fromJson<{ decisionId: number }>(part.payload).decisionId))];
  if (ids.length === 0) return [];
  const rows = await db.decision.findMany({ where: { id: { in: ids }, undoneAt: null }, select: BODY });
  return rows.map(toStanding).sort((x, y) => x.id - y.id);
}

/** The standing verdicts under these subjects, oldest first. */
export async function loadVerdicts(db: Db, subjects: readonly string[]): Promise<StandingDecision<"link-verdict">[]> {
  const where = { kind: "link-verdict", undoneAt: null } as const;
  // Most archives have few verdicts and many links.
  if ((await db.decision.findFirst({ where, select: { id: true } })) === null) return [];
  const rows = await db.decision.findMany({
    where: { ...where, subject: { in: [...new Set(subjects)] } },
    select: BODY,
  });
  return rows.map(toStanding).sort((x, y) => x.id - y.id) as StandingDecision<"link-verdict">[];
}

const BODY = { id: true, kind: true, subject: true, payload: true } as const;

type Row = { id: number; kind: string; subject: string; payload: unknown };

function toStanding({ id, kind, subject, payload }: Row): StandingDecision {
  return { id, kind, subject, payload } as StandingDecision;
}

const ON_PAIRS: readonly DecisionKind[] = [
  "link-verdict",
  "event-split",
  "event-move",
  "event-merge",
  "event-follow-up",
];

/** What holds of these decisions together. */
export function settleDecisions(decisions: readonly StandingDecision[]): Settlement {
  return settleStatements(listAllStatements(decisions));
}

/** What these decisions say, pair by pair. */
export function listAllStatements(decisions: readonly StandingDecision[]): Statement[] {
  return decisions
    .filter((decision) => ON_PAIRS.includes(decision.kind))
    .flatMap((decision) => listStatements(decision.id, decision as DecisionOnPairs));
}

/** The fingerprints of the articles a decision on events is about. */
export function listNamed({ kind, subject, payload }: DecisionBody): string[] {
  switch (kind) {
    case "event-split":
      return [...payload.leaving, ...payload.staying];
    case "event-move":
      return [payload.article, ...payload.from, ...payload.into];
    case "event-merge":
      return [...payload.kept, ...payload.absorbed];
    case "event-follow-up":
      return [...payload.earlier, ...payload.later];
    case "event-rename":
    case "event-date":
      return payload.members;
    case "link-verdict":
      return subject.split(":").slice(0, 2);
    default:
      return [];
  }
}

import { z } from "zod";
import { type DecisionBody, type DecisionKind, decisionKinds, type Payload } from "./decision-kinds";

/** A decision as it was recorded. */
export type Recorded<K extends DecisionKind = DecisionKind> = Extract<DecisionBody & { id: number }, { kind: K }>;

/** The columns `readDecision` takes. */
export const RECORDED = { id: true, kind: true, payload: true } as const;

/** A row of the history with its payload checked. @throws ZodError for a row no version of the product wrote */
export function readDecision(row: { id: number; kind: string; payload: unknown }): Recorded {
  const kind = kindSchema.parse(row.kind);
  const payload = decisionKinds[kind].schema.parse(row.payload);
  // The schema was chosen by the kind, which the compiler cannot follow through a union.
  return { id: row.id, kind, payload } as Recorded;
}

const kindSchema = z.custom<DecisionKind>((kind) => typeof kind === "string" && Object.hasOwn(decisionKinds, kind));

export function isOfKind<K extends DecisionKind>(decision: Recorded, kinds: readonly K[]): decision is Recorded<K> {
  return kinds.some((kind) => kind === decision.kind);
}

type Table = { [K in DecisionKind]: { listSubjects: (payload: Payload<K>) => string[] } };

/** The keys of what a decision is about, each once. */
export function listSubjects<K extends DecisionKind>({ kind, payload }: { kind: K; payload: Payload<K> }): string[] {
  const table: Table = decisionKinds;
  return [...new Set(table[kind].listSubjects(payload))];
}

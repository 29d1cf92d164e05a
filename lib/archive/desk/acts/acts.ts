import type { DecisionKind, Payload } from "@/lib/archive/history/decision-kinds";
import type { Act, Acts, Layer, Place } from "./act";
import { correctionActs } from "./correction-acts";
import { eventActs } from "./event-acts";
import { linkActs } from "./link-acts";
import { mentionActs } from "./mention-acts";
import { personActs } from "./person-acts";
import { publicationActs } from "./publication-acts";
import { splitActs } from "./split-acts";
import { versionActs } from "./version-acts";

const ACTS: Acts<DecisionKind> = {
  ...linkActs,
  ...eventActs,
  ...personActs,
  ...mentionActs,
  ...publicationActs,
  ...correctionActs,
  ...splitActs,
  ...versionActs,
};

/** Everything an editor can decide, by kind: a kind of `decisionKinds` without an act does not compile. */
export function actOf<K extends DecisionKind>(kind: K): Act<K> {
  return ACTS[kind];
}

/** Where the effect of a decision is seen. */
export function placeOf<K extends DecisionKind>({ kind, payload }: { kind: K; payload: Payload<K> }): Place {
  return ACTS[kind].place(payload);
}

const KINDS = Object.keys(ACTS) as DecisionKind[];

/** The kinds that change something of a person that this kind changes, itself among them. */
export function listSameLayer(kind: DecisionKind): DecisionKind[] {
  const layers: readonly Layer[] = ACTS[kind].layers ?? [];
  return KINDS.filter((other) => ACTS[other].layers?.some((layer) => layers.includes(layer)));
}

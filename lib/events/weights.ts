import type { PairFeatures } from "./pair-features";
import fitted from "./weights.json";

type LogisticWeights = { bias: number; features: Record<keyof PairFeatures, number> };

export type EventWeights = {
  /** For pairs of which both days are known, and for the others. */
  dated: LogisticWeights;
  undated: LogisticWeights;
  /** The least score shown to readers, of the one kind and of the other; and the least told to editors. */
  shown: number;
  shownUndated: number;
  grouped: number;
};

/** Written by `npx tsx evaluation/train-events.ts`; docs/events.md has data and figures. */
export const WEIGHTS: EventWeights = fitted;

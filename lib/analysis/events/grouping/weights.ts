import type { LinkContext } from "./judge-links";
import type { PairFeatures } from "./pair-features";
import fitted from "./weights.json";

type LogisticWeights<F> = { bias: number; features: Record<keyof F, number> };

export type EventWeights = {
  /** For pairs of which both days are known, and for the others. */
  dated: LogisticWeights<PairFeatures>;
  undated: LogisticWeights<PairFeatures>;
  /** How sure a link is in the light of its event. */
  shown: LogisticWeights<LinkContext>;
  /** The least score told to editors. */
  grouped: number;
};

/** Written by `npx tsx evaluation/events/train-events.ts`; docs/events.md has data and figures. */
export const WEIGHTS: EventWeights = fitted;

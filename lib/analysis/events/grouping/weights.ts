import fitted from "@/lib/analysis/data/link-weights.json";
import type { PairFeatures } from "./pair-features";

/** What is known of a pair in the light of its event. */
export type LinkContext = {
  /** Log-odds of the pair's score. */
  odds: number;
  /** The mean log-odds of all pairs of the event: how well it holds together. */
  inside: number;
  quotations: number;
};

type LogisticWeights<F> = { bias: number; features: Record<keyof F, number> };

export type EventWeights = {
  /** For pairs of which both days are known, of two publications and of one; and for the others. */
  dated: LogisticWeights<PairFeatures>;
  inside: LogisticWeights<PairFeatures>;
  undated: LogisticWeights<PairFeatures>;
  /** How sure a link is in the light of its event. */
  shown: LogisticWeights<LinkContext>;
  /** The least score told to editors. */
  grouped: number;
};

/** Written by `npx tsx evaluation/events/train-events.ts`; docs/events.md has data and figures. */
export const WEIGHTS: EventWeights = fitted;

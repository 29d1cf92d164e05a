import type { PairFeatures } from "./pair-features";

export type EventWeights = {
  bias: number;
  features: Record<keyof PairFeatures, number>;
  shown: number;
  grouped: number;
};

/** Written by `npx tsx evaluation/train-events.ts`; see docs/events.md for data and figures. */
export const WEIGHTS: EventWeights = {
  bias: -6,
  features: {
    words: 8,
    lead: 3,
    title: 2,
    names: 2,
    quotations: 1,
    people: 1,
    noPerson: -0.5,
    daysApart: -0.8,
    undated: -1.5,
    sharedDays: 0.5,
    noDay: -0.3,
    sharedNumbers: 0.5,
    differentNumbers: -0.3,
  },
  shown: 0.8,
  grouped: 0.4,
};

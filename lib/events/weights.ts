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
    words: 6,
    deeds: 3,
    names: 0.5,
    lead: 3,
    title: 1,
    titleTold: 1,
    titles: 1,
    quotations: 0.6,
    people: 1,
    noPerson: -0.5,
    sameDay: 1.5,
    nextDay: 0.7,
    undated: -0.5,
    daysApart: -0.4,
    sharedDays: 0.5,
    noDay: -0.2,
    noYear: -0.4,
    noWeekday: -0.5,
    sharedNumbers: 0.4,
    differentNumbers: -0.3,
  },
  shown: 0.9,
  grouped: 0.4,
};

import type { PairFeatures } from "./pair-features";

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
export const WEIGHTS: EventWeights = {
  dated: {
    bias: -6,
    features: {
      words: 6,
      deeds: 1,
      names: 0.5,
      lead: 3,
      leadNames: 0.5,
      title: 1,
      titleTold: 1,
      titles: 1,
      quotations: 0.6,
      people: 0,
      noPerson: 0,
      sameDay: 1.5,
      nextDay: 0.7,
      daysApart: -0.4,
      sharedDays: 0.5,
      noYear: -0.4,
      noWeekday: -0.5,
      sharedNumbers: 0.4,
      differentNumbers: -0.3,
    },
  },
  undated: {
    bias: -6,
    features: {
      words: 6,
      deeds: 1,
      names: 0.5,
      lead: 3,
      leadNames: 0.5,
      title: 1,
      titleTold: 1,
      titles: 1,
      quotations: 0.6,
      people: 0,
      noPerson: 0,
      sameDay: 1.5,
      nextDay: 0.7,
      daysApart: -0.4,
      sharedDays: 0.5,
      noYear: -0.4,
      noWeekday: -0.5,
      sharedNumbers: 0.4,
      differentNumbers: -0.3,
    },
  },
  shown: 0.9,
  shownUndated: 0.9,
  grouped: 0.4,
};

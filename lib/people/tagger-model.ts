/** Weights of the name tagger: B and I against O for each feature, and nine numbers for the steps between labels. */
export type TaggerModel = {
  weights: ReadonlyMap<string, readonly number[]>;
  transitions: readonly number[];
};

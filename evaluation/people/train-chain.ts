import { computeExpectations, LABEL_COUNT } from "@/lib/analysis/people/tagging/label-chain";

/** A run with its features by number and its gold labels. */
export type Example = { features: readonly Uint32Array[]; labels: Uint8Array };

export type TrainingSettings = {
  epochs: number;
  rate: number;
  l2: number;
  seed: number;
  /** Share of a run's visits in which each word hides a feature, so that the rest learns to do without it. */
  dropout: (feature: number) => number;
};

export type TrainedChain = { weights: Float32Array; transitions: Float32Array };

/**
 * Weights of a linear-chain conditional random field by stochastic gradient descent with per-weight steps
 * (AdaGrad, Duchi, Hazan and Singer 2011) and an L2 penalty on the weights touched.
 */
export function trainChain(
  examples: readonly Example[],
  featureCount: number,
  settings: TrainingSettings,
): TrainedChain {
  const weights = new Float32Array(featureCount * LABEL_COUNT);
  const squares = new Float32Array(featureCount * LABEL_COUNT).fill(1e-4);
  const transitions = new Float32Array(9);
  const transitionSquares = new Float32Array(9).fill(1e-4);
  const order = examples.map((_, k) => k);
  const random = makeRandom(settings.seed);
  const step = (target: Float32Array, sums: Float32Array, k: number, gradient: number) => {
    const full = gradient + settings.l2 * (target[k] ?? 0);
    const sum = (sums[k] ?? 0) + full * full;
    sums[k] = sum;
    target[k] = (target[k] ?? 0) - (settings.rate * full) / Math.sqrt(sum);
  };
  const average = makeAverage(weights, transitions);
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    shuffle(order, random);
    for (const k of order) {
      const whole = examples[k];
      if (!whole) continue;
      const example = hideFeatures(whole, settings.dropout, random);
      const { labels, transitions: expected } = computeExpectations(scoreExample(example, weights), transitions);
      example.features.forEach((list, at) => {
        for (let label = 0; label < LABEL_COUNT; label += 1) {
          const gradient = (labels[at * LABEL_COUNT + label] ?? 0) - (example.labels[at] === label ? 1 : 0);
          if (Math.abs(gradient) < 1e-4) continue;
          for (const feature of list) step(weights, squares, feature * LABEL_COUNT + label, gradient);
        }
      });
      let previous = 0;
      for (const label of example.labels) {
        const move = previous * LABEL_COUNT + label;
        expected[move] = (expected[move] ?? 0) - 1;
        previous = label;
      }
      for (let move = 0; move < 9; move += 1) step(transitions, transitionSquares, move, expected[move] ?? 0);
    }
    if (epoch * 2 >= settings.epochs) average.add();
  }
  return average.read();
}

/** The mean of the weights as they stood after several passes, which swings less than the last (Polyak and Juditsky 1992). */
function makeAverage(weights: Float32Array, transitions: Float32Array) {
  const sums = { weights: new Float32Array(weights.length), transitions: new Float32Array(transitions.length) };
  let count = 0;
  const addAll = (target: Float32Array, values: Float32Array) => {
    for (let k = 0; k < values.length; k += 1) target[k] = (target[k] ?? 0) + (values[k] ?? 0);
  };
  return {
    add: () => {
      addAll(sums.weights, weights);
      addAll(sums.transitions, transitions);
      count += 1;
    },
    read: (): TrainedChain => ({
      weights: sums.weights.map((sum) => sum / count),
      transitions: sums.transitions.map((sum) => sum / count),
    }),
  };
}

/** Dropout by word (Srivastava et al. 2014): names of the training texts must not stand for names as such. */
function hideFeatures(example: Example, dropout: (feature: number) => number, random: () => number): Example {
  const features = example.features.map((list) => {
    const draw = random();
    return list.filter((feature) => draw >= dropout(feature));
  });
  return { features, labels: example.labels };
}

function scoreExample(example: Example, weights: Float32Array): Float64Array {
  const scores = new Float64Array(example.features.length * LABEL_COUNT);
  example.features.forEach((list, at) => {
    let [a, b, c] = [0, 0, 0];
    for (const feature of list) {
      a += weights[feature * LABEL_COUNT] ?? 0;
      b += weights[feature * LABEL_COUNT + 1] ?? 0;
      c += weights[feature * LABEL_COUNT + 2] ?? 0;
    }
    scores[at * LABEL_COUNT] = a;
    scores[at * LABEL_COUNT + 1] = b;
    scores[at * LABEL_COUNT + 2] = c;
  });
  return scores;
}

/** A repeatable source of numbers from 0 to 1 (mulberry32). */
export function makeRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function shuffle<T>(items: T[], random: () => number): void {
  for (let at = items.length - 1; at > 0; at -= 1) {
    const other = Math.floor(random() * (at + 1));
    const [a, b] = [items[at], items[other]];
    if (a === undefined || b === undefined) continue;
    items[at] = b;
    items[other] = a;
  }
}

/**
 * Inference in a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over three labels:
 * no name (O), the first word of a name (B), a further word of it (I).
 */
export const LABEL_COUNT = 3;
export const [OUTSIDE, BEGIN, INSIDE] = [0, 1, 2] as const;

const IMPOSSIBLE = -1e6;

/** The weight of going from one label to the next; the start counts as O, and I never follows O. */
export function transitionWeight(transitions: ArrayLike<number>, from: number, to: number): number {
  return from === OUTSIDE && to === INSIDE ? IMPOSSIBLE : (transitions[from * LABEL_COUNT + to] ?? 0);
}

/** The best sequence of labels. `scores` holds three numbers a word. */
export function findBestLabels(scores: ArrayLike<number>, transitions: ArrayLike<number>): number[] {
  const length = scores.length / LABEL_COUNT;
  const back: number[][] = [];
  let best = [0, IMPOSSIBLE, IMPOSSIBLE];
  for (let at = 0; at < length; at += 1) {
    const step = [0, 1, 2].map((to) => {
      const ways = best.map((score, from) => score + transitionWeight(transitions, from, to));
      const from = ways.indexOf(Math.max(...ways));
      return { from, score: (ways[from] ?? 0) + (scores[at * LABEL_COUNT + to] ?? 0) };
    });
    back.push(step.map((way) => way.from));
    best = step.map((way) => way.score);
  }
  const labels = new Array<number>(length).fill(OUTSIDE);
  let label = best.indexOf(Math.max(...best));
  for (let at = length - 1; at >= 0; at -= 1) {
    labels[at] = label;
    label = back[at]?.[label] ?? OUTSIDE;
  }
  return labels;
}

export type Marginals = {
  /** Probability of each label at each word. */
  labels: Float64Array;
  /** Expected number of each transition, nine numbers. */
  transitions: Float64Array;
};

/** The probability of each label at each word, by the forward-backward algorithm. */
export function computeMarginals(scores: ArrayLike<number>, transitions: ArrayLike<number>): Float64Array {
  const { forward, backward } = passMessages(scores, transitions);
  const labels = new Float64Array(scores.length);
  for (let k = 0; k < labels.length; k += 1) labels[k] = (forward[k] ?? 0) * (backward[k] ?? 0);
  for (let at = 0; at < scores.length / LABEL_COUNT; at += 1) normalise(labels, at);
  return labels;
}

/** The same with the expected number of each transition, which training needs. */
export function computeExpectations(scores: ArrayLike<number>, transitions: ArrayLike<number>): Marginals {
  const { forward, backward, local, moves } = passMessages(scores, transitions);
  return collect(forward, backward, local, moves, scores.length / LABEL_COUNT);
}

/** Messages along the chain in both directions, normalised at each word. */
function passMessages(scores: ArrayLike<number>, transitions: ArrayLike<number>) {
  const length = scores.length / LABEL_COUNT;
  const local = expScores(scores, length);
  const moves = new Float64Array(9);
  for (let k = 0; k < 9; k += 1) moves[k] = Math.exp(transitionWeight(transitions, Math.floor(k / 3), k % 3));
  const forward = new Float64Array(length * 3);
  const backward = new Float64Array(length * 3).fill(1);
  for (let at = 0; at < length; at += 1) {
    for (let to = 0; to < 3; to += 1) {
      let sum = at === 0 ? (moves[to] ?? 0) : 0;
      if (at > 0)
        for (let from = 0; from < 3; from += 1) sum += (forward[at * 3 - 3 + from] ?? 0) * (moves[from * 3 + to] ?? 0);
      forward[at * 3 + to] = sum * (local[at * 3 + to] ?? 0);
    }
    normalise(forward, at);
  }
  for (let at = length - 2; at >= 0; at -= 1) {
    for (let from = 0; from < 3; from += 1) {
      let sum = 0;
      for (let to = 0; to < 3; to += 1) {
        sum += (moves[from * 3 + to] ?? 0) * (local[at * 3 + 3 + to] ?? 0) * (backward[at * 3 + 3 + to] ?? 0);
      }
      backward[at * 3 + from] = sum;
    }
    normalise(backward, at);
  }
  return { forward, backward, local, moves };
}

function expScores(scores: ArrayLike<number>, length: number): Float64Array {
  const local = new Float64Array(length * 3);
  for (let at = 0; at < length; at += 1) {
    const top = Math.max(scores[at * 3] ?? 0, scores[at * 3 + 1] ?? 0, scores[at * 3 + 2] ?? 0);
    for (let label = 0; label < 3; label += 1) local[at * 3 + label] = Math.exp((scores[at * 3 + label] ?? 0) - top);
  }
  return local;
}

function normalise(values: Float64Array, at: number): void {
  const sum = (values[at * 3] ?? 0) + (values[at * 3 + 1] ?? 0) + (values[at * 3 + 2] ?? 0);
  if (sum <= 0) return;
  for (let label = 0; label < 3; label += 1) values[at * 3 + label] = (values[at * 3 + label] ?? 0) / sum;
}

function collect(
  forward: Float64Array,
  backward: Float64Array,
  local: Float64Array,
  moves: Float64Array,
  length: number,
): Marginals {
  const labels = new Float64Array(length * 3);
  const transitions = new Float64Array(9);
  for (let at = 0; at < length; at += 1) {
    for (let k = at * 3; k < at * 3 + 3; k += 1) labels[k] = (forward[k] ?? 0) * (backward[k] ?? 0);
    normalise(labels, at);
    if (at === 0) continue;
    const pairs = new Float64Array(9);
    let sum = 0;
    for (let k = 0; k < 9; k += 1) {
      const [from, to] = [at * 3 - 3 + Math.floor(k / 3), at * 3 + (k % 3)];
      pairs[k] = (forward[from] ?? 0) * (moves[k] ?? 0) * (local[to] ?? 0) * (backward[to] ?? 0);
      sum += pairs[k] ?? 0;
    }
    for (let k = 0; k < 9; k += 1) transitions[k] = (transitions[k] ?? 0) + (pairs[k] ?? 0) / (sum || 1);
  }
  for (let to = 0; to < 3; to += 1) transitions[to] = (transitions[to] ?? 0) + (labels[to] ?? 0);
  return { labels, transitions };
}

/** Pairs as rows of features, with whether they report one event. */
export type TrainingRow = {
  features: readonly number[];
  isSame: boolean /** How much the row counts; 1 when it does not say. */;
  weight?: number;
};
export type LogisticModel = { bias: number; weights: number[] };

const ROUNDS = 15;
const TOLERANCE = 1e-4;

/**
 * Logistic regression with an L2 penalty by Newton's method (iteratively reweighted least squares). The penalty is counted
 * in features as they are, so they should be of one size.
 */
export function fitLogistic(rows: readonly TrainingRow[], penalty = 1): LogisticModel {
  const size = (rows[0]?.features.length ?? 0) + 1;
  let beta = new Array<number>(size).fill(0);
  for (let round = 0; round < ROUNDS; round += 1) {
    const { gradient, hessian } = sumDerivatives(rows, beta, penalty);
    const step = solve(hessian, gradient);
    beta = beta.map((value, k) => value + (step[k] ?? 0));
    if (Math.max(...step.map(Math.abs)) < TOLERANCE) break;
  }
  const [bias = 0, ...weights] = beta;
  return { bias, weights };
}

/**
 * The same with signs that are known beforehand, 1 or -1, 0 where either may be: a feature that would come out the wrong way
 * round is left out, the worst first, so that what is said of a score can be said to a reader.
 */
export function fitSigned(rows: readonly TrainingRow[], signs: readonly number[]): LogisticModel {
  const used = signs.map(() => true);
  for (;;) {
    const model = fitLogistic(
      rows.map(({ features, isSame, weight }) => ({ isSame, weight, features: features.filter((_, k) => used[k]) })),
    );
    let next = 0;
    const weights = signs.map((_, k) => (used[k] ? (model.weights[next++] ?? 0) : 0));
    const wrong = weights.map((weight, k) => weight * (signs[k] ?? 0));
    const worst = wrong.reduce((least, value, k) => (value < (wrong[least] ?? 0) ? k : least), 0);
    if ((wrong[worst] ?? 0) >= 0) return { bias: model.bias, weights };
    used[worst] = false;
  }
}

export function applyLogistic(model: LogisticModel, features: readonly number[]): number {
  const sum = features.reduce((total, value, k) => total + value * (model.weights[k] ?? 0), model.bias);
  return 1 / (1 + Math.exp(-sum));
}

function sumDerivatives(rows: readonly TrainingRow[], beta: readonly number[], penalty: number) {
  const size = beta.length;
  const gradient = beta.map((value, k) => (k === 0 ? 0 : -penalty * value));
  const hessian = beta.map((_, i) => beta.map((__, j) => (i === j ? (i === 0 ? 1e-9 : penalty) : 0)));
  const x = new Array<number>(size).fill(1);
  for (const row of rows) {
    for (let k = 1; k < size; k += 1) x[k] = row.features[k - 1] ?? 0;
    const p = 1 / (1 + Math.exp(-x.reduce((sum, value, k) => sum + value * (beta[k] ?? 0), 0)));
    const { weight = 1 } = row;
    const [error, spread] = [weight * ((row.isSame ? 1 : 0) - p), weight * p * (1 - p)];
    for (let i = 0; i < size; i += 1) {
      const xi = x[i] ?? 0;
      if (xi === 0) continue;
      gradient[i] = (gradient[i] ?? 0) + error * xi;
      const line = hessian[i] ?? [];
      for (let j = 0; j < size; j += 1) line[j] = (line[j] ?? 0) + spread * xi * (x[j] ?? 0);
    }
  }
  return { gradient, hessian };
}

/** Gaussian elimination with partial pivoting. */
function solve(matrix: readonly (readonly number[])[], values: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, values[i] ?? 0]);
  const size = rows.length;
  for (let column = 0; column < size; column += 1) {
    let pivot = column;
    for (let r = column + 1; r < size; r += 1) {
      if (Math.abs(rows[r]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = r;
    }
    const [top, other] = [rows[pivot] ?? [], rows[column] ?? []];
    rows[pivot] = other;
    rows[column] = top;
    for (const row of rows.slice(column + 1)) {
      const factor = (row[column] ?? 0) / (top[column] || 1e-12);
      for (let k = column; k <= size; k += 1) row[k] = (row[k] ?? 0) - factor * (top[k] ?? 0);
    }
  }
  const solution = new Array<number>(size).fill(0);
  for (let r = size - 1; r >= 0; r -= 1) {
    const row = rows[r] ?? [];
    const known = solution.reduce((sum, value, k) => (k > r ? sum + value * (row[k] ?? 0) : sum), 0);
    solution[r] = ((row[size] ?? 0) - known) / (row[r] || 1e-12);
  }
  return solution;
}

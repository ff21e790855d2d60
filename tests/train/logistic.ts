/** A row without its zeros: places of features and their values. */
export interface Row {
  at: readonly number[];
  values: readonly number[];
  positive: boolean;
  /** How often it counts. */
  weight: number;
}

const STEPS = 15;
const ENOUGH = 1e-6;

export const dot = ({ at, values }: Row, weights: readonly number[]): number =>
  at.reduce((sum, place, k) => sum + (weights[place] ?? 0) * (values[k] ?? 0), 0);

const squash = (odds: number): number => 1 / (1 + Math.exp(-odds));

/** Solves a symmetric positive system by Cholesky's method, in place. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const cell = (i: number, j: number) => matrix[i]?.[j] ?? 0;
  for (let j = 0; j < size; j += 1) {
    for (let i = j; i < size; i += 1) {
      let sum = cell(i, j);
      for (let k = 0; k < j; k += 1) sum -= cell(i, k) * cell(j, k);
      const row = matrix[i];
      if (row) row[j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / cell(j, j);
    }
  }
  const down = new Float64Array(size);
  for (let i = 0; i < size; i += 1) {
    let sum = right[i] ?? 0;
    for (let k = 0; k < i; k += 1) sum -= cell(i, k) * (down[k] ?? 0);
    down[i] = sum / cell(i, i);
  }
  const up = new Float64Array(size);
  for (let i = size - 1; i >= 0; i -= 1) {
    let sum = down[i] ?? 0;
    for (let k = i + 1; k < size; k += 1) sum -= cell(k, i) * (up[k] ?? 0);
    up[i] = sum / cell(i, i);
  }
  return up;
}

/** Variance of each feature, so that all are held back alike; the constant (place 0) next to not at all. */
function penalties(rows: readonly Row[], size: number, strength: number): number[] {
  const [sums, squares] = [new Array<number>(size).fill(0), new Array<number>(size).fill(0)];
  for (const { at, values, weight } of rows) {
    at.forEach((place, k) => {
      const value = values[k] ?? 0;
      sums[place] = (sums[place] ?? 0) + weight * value;
      squares[place] = (squares[place] ?? 0) + weight * value * value;
    });
  }
  const count = Math.max(
    1,
    rows.reduce((sum, { weight }) => sum + weight, 0),
  );
  return sums.map((sum, place) => {
    if (place === 0) return 1e-3;
    return strength * Math.max(1e-4, (squares[place] ?? 0) / count - (sum / count) ** 2);
  });
}

function step(rows: readonly Row[], weights: readonly number[], held: readonly number[]): Float64Array {
  const size = weights.length;
  const matrix = Array.from({ length: size }, () => new Float64Array(size));
  const slope = Float64Array.from(weights, (weight, place) => weight * (held[place] ?? 0));
  held.forEach((penalty, place) => {
    const row = matrix[place];
    if (row) row[place] = penalty;
  });
  for (const row of rows) {
    const chance = squash(dot(row, weights));
    const spread = row.weight * chance * (1 - chance);
    const off = row.weight * (chance - (row.positive ? 1 : 0));
    row.at.forEach((i, p) => {
      const value = row.values[p] ?? 0;
      slope[i] = (slope[i] ?? 0) + off * value;
      const line = matrix[i];
      if (!line) return;
      for (let q = 0; q <= p; q += 1) {
        const j = row.at[q] ?? 0;
        line[j] = (line[j] ?? 0) + spread * value * (row.values[q] ?? 0);
      }
    });
  }
  return solve(matrix, slope);
}

function newton(rows: readonly Row[], held: readonly number[]): number[] {
  let weights = held.map(() => 0);
  for (let turn = 0; turn < STEPS; turn += 1) {
    const change = step(rows, weights, held);
    weights = weights.map((weight, place) => weight - (change[place] ?? 0));
    if (change.every((part) => Math.abs(part) < ENOUGH)) break;
  }
  return weights;
}

/** So strongly held back that a weight is nothing. */
const SHUT = 1e9;

/**
 * Logistic regression by Newton's method, with a ridge of the given strength on standardised features. A weight
 * of a sign that it must not have is left out, and the others are learned again. Deterministic.
 * Rows hold their places in rising order, the constant at place 0.
 */
export function learn(rows: readonly Row[], signs: readonly (-1 | 0 | 1)[], strength: number): number[] {
  const held = penalties(rows, signs.length, strength);
  for (;;) {
    const weights = newton(rows, held);
    const wrong = weights.map((weight, place) => weight * (signs[place] ?? 0) < -1e-6);
    if (!wrong.includes(true)) return weights;
    wrong.forEach((is, place) => {
      if (is) held[place] = SHUT;
    });
  }
}

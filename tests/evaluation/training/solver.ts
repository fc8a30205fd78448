import type { Matrix } from './matrix';

/** A linear scorer: a weight for each column. */
export interface Line {
  readonly weights: Float32Array;
  readonly bias: number;
}

/** Steps of Newton's method inside one coordinate; more change nothing that is seen. */
const NEWTON_STEPS = 8;
const PASSES = 10;

/**
 * Logistic regression with an L2 penalty by coordinate descent in the dual (Yu, Huang, Lin: Dual coordinate descent
 * methods for logistic regression and maximum entropy models, 2011). Deterministic: the order of examples is drawn
 * with a fixed seed. `costs`: how much each row's error counts; 0 leaves it out.
 */
export function solve(
  { starts, columns, values, width }: Matrix,
  positive: readonly boolean[],
  costs: readonly number[],
  penalty: number,
): Line {
  const rows = starts.length - 1;
  const weights = new Float32Array(width);
  const alphas = new Float64Array(rows).fill(1e-8);
  const order = Array.from({ length: rows }, (_, row) => row).filter((row) => (costs[row] ?? 0) > 0);
  const random = createRandom(7);
  let bias = 0;
  for (let pass = 0; pass < PASSES; pass++) {
    shuffle(order, random);
    for (const row of order) {
      const start = starts[row] as number;
      const end = starts[row + 1] as number;
      const sign = positive[row] ? 1 : -1;
      let score = bias;
      let curvature = 1;
      for (let at = start; at < end; at++) {
        const value = values[at] as number;
        score += (weights[columns[at] as number] as number) * value;
        curvature += value * value;
      }
      const old = alphas[row] as number;
      const alpha = minimise(curvature, sign * score - curvature * old, old, penalty * (costs[row] ?? 0));
      const change = sign * (alpha - old);
      if (Math.abs(change) < 1e-9) continue;
      alphas[row] = alpha;
      for (let at = start; at < end; at++) {
        const column = columns[at] as number;
        weights[column] = (weights[column] as number) + change * (values[at] as number);
      }
      bias += change;
    }
  }
  return { weights, bias };
}

/** Minimum over x in (0, limit) of ½·a·x² + b·x + x·log x + (limit − x)·log(limit − x), by Newton's method. */
function minimise(a: number, b: number, from: number, limit: number): number {
  let x = Math.min(from, limit * 0.999);
  for (let step = 0; step < NEWTON_STEPS; step++) {
    const slope = a * x + b + Math.log(x / (limit - x));
    const next = x - slope / (a + limit / (x * (limit - x)));
    const bounded = next <= 0 ? x * 0.1 : next >= limit ? limit - (limit - x) * 0.1 : next;
    if (Math.abs(bounded - x) < 1e-6 * limit) return bounded;
    x = bounded;
  }
  return x;
}

/** Xorshift32: numbers from 0 to 1, the same at every run. */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

function shuffle(items: number[], random: () => number): void {
  for (let last = items.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [items[last], items[other]] = [items[other] as number, items[last] as number];
  }
}

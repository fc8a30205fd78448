import { DIMENSIONS, type Dimension, type DimensionHealth } from '../model';
import { POINTS_SCALE, SOFTENING, WEIGHTS } from './scale';

/** Points left in each dimension. */
export type DimensionPoints = Readonly<Record<Dimension, number>>;

/** Health of every dimension, 0–100; of those that were not seen it is undefined (DESIGN §7). */
export const judgeDimensions = (points: DimensionPoints, seen: ReadonlySet<Dimension>): readonly DimensionHealth[] =>
  DIMENSIONS.map((dimension) => ({
    dimension,
    points: points[dimension],
    health: seen.has(dimension) ? 100 * Math.exp(-points[dimension] / POINTS_SCALE) : undefined,
  }));

/**
 * Half the weighted mean of the dimensions, half the weakest of them, softened (DESIGN §7); 0–100.
 * Undefined when no dimension was seen. The weakest counts by itself because a mean alone calls a client who is
 * impossible in one respect fine.
 */
export function scoreOf(points: DimensionPoints, seen: ReadonlySet<Dimension>): number | undefined {
  if (seen.size === 0) return undefined;
  let [weights, lost, weakest] = [0, 0, 0];
  for (const dimension of seen) {
    const loss = 100 * (1 - Math.exp(-points[dimension] / POINTS_SCALE));
    weights += WEIGHTS[dimension];
    lost += WEIGHTS[dimension] * loss;
    weakest = Math.max(weakest, loss * SOFTENING[dimension]);
  }
  return 100 - lost / weights / 2 - weakest / 2;
}

/** The dimension without whose losses the score would be highest; undefined when nothing holds it down. */
export function findHeldDownBy(points: DimensionPoints, seen: ReadonlySet<Dimension>): Dimension | undefined {
  let best = scoreOf(points, seen) ?? 0;
  let heldDownBy: Dimension | undefined;
  for (const dimension of seen) {
    const without = scoreOf({ ...points, [dimension]: 0 }, seen) ?? 0;
    if (without <= best) continue;
    best = without;
    heldDownBy = dimension;
  }
  return heldDownBy;
}

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
  const losses = lossesOf(points, seen);
  const weights = losses.reduce((total, { dimension }) => total + WEIGHTS[dimension], 0);
  const mean = losses.reduce((total, { dimension, loss }) => total + WEIGHTS[dimension] * loss, 0) / weights;
  const weakest = Math.max(...losses.map(({ softened }) => softened));
  return 100 - mean / 2 - weakest / 2;
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

interface Loss {
  readonly dimension: Dimension;
  /** What the dimension lacks to 100. */
  readonly loss: number;
  readonly softened: number;
}

const lossesOf = (points: DimensionPoints, seen: ReadonlySet<Dimension>): readonly Loss[] =>
  DIMENSIONS.filter((dimension) => seen.has(dimension)).map((dimension) => {
    const loss = 100 * (1 - Math.exp(-points[dimension] / POINTS_SCALE));
    return { dimension, loss, softened: loss * SOFTENING[dimension] };
  });

import type { Contribution, Dimension, Health, SignalId } from '../model';
import { scoreOf } from './score';

/** What one signal takes from the score, after the heavier ones before it. */
export interface WaterfallStep {
  /** Undefined: the lighter signals together. */
  readonly signal: SignalId | undefined;
  /** How many findings of it cost something. */
  readonly findings: number;
  /** Score before and after this step, 0–100, unrounded. */
  readonly from: number;
  readonly to: number;
}

/** Signals told one by one; what takes less than half of a point is told with the lighter ones. */
const MOST_STEPS = 7;
const LEAST_STEP = 0.5;

/**
 * The way from 100 to the score: each step is the signal that takes most after those before it. Points do not take from the score in proportion: the weakest dimension
 * counts twice, hence what a step takes is told for this order only, and all steps together come to the score exactly.
 * Empty while there is no score, and when nothing costs anything.
 */
export function waterfallOf({ score, dimensions, explanation }: Health): readonly WaterfallStep[] {
  if (score === undefined) return [];
  const seen = new Set(dimensions.filter(({ health }) => health !== undefined).map(({ dimension }) => dimension));
  const points: Record<Dimension, number> = { respect: 0, money: 0, work: 0, time: 0, cooperation: 0 };
  const scoreWith = (found: SignalPoints): number =>
    scoreOf({ ...points, [found.dimension]: points[found.dimension] + found.points }, seen) ?? 100;
  const left = new Set(bySignal(explanation.contributions));
  const steps: WaterfallStep[] = [];
  let before = 100;
  while (left.size > 0 && steps.length < MOST_STEPS) {
    const [next] = [...left].sort((a, b) => scoreWith(a) - scoreWith(b));
    if (next === undefined || before - scoreWith(next) < LEAST_STEP) break;
    const to = scoreWith(next);
    steps.push({ signal: next.signal, findings: next.findings, from: before, to });
    points[next.dimension] += next.points;
    left.delete(next);
    before = to;
  }
  return ending(steps, [...left], score);
}

/** The lighter signals in one step; without any, the last step ends where the score stands. */
function ending(
  steps: readonly WaterfallStep[],
  lighter: readonly SignalPoints[],
  score: number,
): readonly WaterfallStep[] {
  const last = steps.at(-1);
  if (lighter.length === 0) return last === undefined ? [] : [...steps.slice(0, -1), { ...last, to: score }];
  const findings = lighter.reduce((sum, signal) => sum + signal.findings, 0);
  return [...steps, { signal: undefined, findings, from: last?.to ?? 100, to: score }];
}

interface SignalPoints {
  readonly signal: SignalId;
  readonly dimension: Dimension;
  findings: number;
  points: number;
}

/** Heaviest first; of equal ones in the order of the alphabet. */
function bySignal(contributions: readonly Contribution[]): readonly SignalPoints[] {
  const found = new Map<SignalId, SignalPoints>();
  for (const { signal, dimension, points } of contributions) {
    const known = found.get(signal) ?? { signal, dimension, findings: 0, points: 0 };
    found.set(signal, known);
    known.findings += 1;
    known.points += points;
  }
  return [...found.values()].sort((a, b) => b.points - a.points || (a.signal < b.signal ? -1 : 1));
}

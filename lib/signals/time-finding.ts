import type { Confidence, Facts, Finding, Severity } from '../model';

/** A finding of the signal whose folder it comes from: a fact about times, or words that somebody else's signal has found. */
export type TimeFinding = Omit<Finding, 'signal'>;

/** A finding told by facts alone: no words say it. */
export const timeFinding = (severity: Severity, facts: Facts, confidence: Confidence = 'likely'): TimeFinding => ({
  severity,
  confidence,
  quote: undefined,
  span: undefined,
  context: undefined,
  language: undefined,
  facts,
});

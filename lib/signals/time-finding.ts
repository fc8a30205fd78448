import type { Confidence, Facts, Severity } from '../model';
import type { TimeFinding } from './signal';

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

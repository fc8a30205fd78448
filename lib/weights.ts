import type { Confidence, Severity } from './model';

/** Points of a fresh finding (DESIGN §6): what health counts, and by which the weightiest of several is chosen. */
export const SEVERITY_POINTS: Readonly<Record<Severity, number>> = {
  note: 1,
  minor: 2,
  moderate: 5,
  serious: 12,
  critical: 30,
};

/** Share of the points that counts while the user has not said anything (DESIGN §6). */
export const CONFIDENCE_SHARES: Readonly<Record<Confidence, number>> = { possible: 0.4, likely: 0.8 };

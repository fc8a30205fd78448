import type { Confidence, Sensitivity, Severity, SignalId } from '../model';
import { SEVERITIES } from '../model';
import { CONFIDENCE_SHARES, SEVERITY_POINTS } from '../weights';
import type { Candidate } from './readers/candidate';

/** How much a reader's finding counts when only one per signal is told. */
const weightOf = ({ severity, confidence }: Candidate): number =>
  SEVERITY_POINTS[severity] * CONFIDENCE_SHARES[confidence];

/** Least severity that is told at each confidence; undefined: not told at all. */
const TOLD: Readonly<Record<Sensitivity, Readonly<Record<Confidence, Severity | undefined>>>> = {
  quiet: { likely: 'minor', possible: undefined },
  balanced: { likely: 'note', possible: 'minor' },
  thorough: { likely: 'note', possible: 'note' },
};

/** Whether the user wants to be told of it. */
export function isTold({ severity, confidence }: Candidate, sensitivity: Sensitivity): boolean {
  const least = TOLD[sensitivity][confidence];
  return least !== undefined && SEVERITIES.indexOf(severity) >= SEVERITIES.indexOf(least);
}

/** Of each signal the weightiest candidate, the first of equals: one finding per signal and message (DESIGN §7). */
export function chooseOnePerSignal(candidates: readonly Candidate[]): readonly Candidate[] {
  const chosen = new Map<SignalId, Candidate>();
  for (const candidate of candidates) {
    const best = chosen.get(candidate.signal);
    if (!best || weightOf(candidate) > weightOf(best)) chosen.set(candidate.signal, candidate);
  }
  return [...chosen.values()];
}

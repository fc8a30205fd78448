import type { Health, SignalId } from '../../lib/model';

/** Reasons told in the popup. */
const TOLD = 2;

/** Ids of the incidents that cost most, heaviest first: at most two, and of each signal only its heaviest. */
export function heaviestIds(health: Health): readonly string[] {
  const seen = new Set<SignalId>();
  const heaviest = health.explanation.contributions.filter(({ signal }) => {
    if (seen.has(signal)) return false;
    seen.add(signal);
    return true;
  });
  return heaviest.slice(0, TOLD).map(({ incidentId }) => incidentId);
}

import type { SignalId } from '../model';
import type { ExportedIncident } from './client-export';

/** Counts of the incidents in an export. */
export interface IncidentCounts {
  /** All that were not dismissed. */
  readonly noted: number;
  readonly confirmed: number;
  readonly dismissed: number;
  /** Those that were not dismissed, by signal; equal to the client's tally when nothing was left out. */
  readonly bySignal: Readonly<Record<SignalId, number>>;
}

/** Counts what stands in an export, from the incidents themselves: a reader can count after it. */
export function countIncidents(incidents: readonly ExportedIncident[]): IncidentCounts {
  const noted = incidents.filter(({ verdict }) => verdict !== 'dismissed');
  const bySignal = new Map<SignalId, number>();
  for (const { incident } of noted) bySignal.set(incident.signal, (bySignal.get(incident.signal) ?? 0) + 1);
  return {
    noted: noted.length,
    confirmed: noted.filter(({ verdict }) => verdict === 'confirmed').length,
    dismissed: incidents.length - noted.length,
    bySignal: Object.fromEntries([...bySignal].sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

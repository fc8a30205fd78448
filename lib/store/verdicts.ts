import type { VerdictDraft } from '../messages';
import { Refusal } from '../refusal';
import type { Database } from './schema';
import { recordTally, TallyChange } from './tallies';

/**
 * Records the user's word on an incident, and counts it, in one transaction. `open` takes the word back. The verdict
 * hangs on the incident's id alone: judging again leaves it. `at` in UTC ms. Refuses an incident that does not exist.
 */
export function recordVerdict(database: Database, { incidentId, verdict }: VerdictDraft, at: number): Promise<void> {
  const { incidents, verdicts, messages, tallies, health } = database;
  return database.transaction('rw', [incidents, verdicts, messages, tallies, health], async () => {
    const incident = await incidents.get(incidentId);
    if (!incident) throw new Refusal('There is no such incident.');
    const { clientId, signal } = incident;
    const before = (await verdicts.get(incidentId))?.verdict ?? 'open';
    if (before === verdict) return;
    if (verdict === 'open') await verdicts.delete(incidentId);
    else await verdicts.put({ incidentId, clientId, verdict, at, note: '' });
    const change = new TallyChange();
    if (before === 'dismissed') change.count(signal, 1);
    if (verdict === 'dismissed') change.count(signal, -1);
    await recordTally(database, clientId, change);
    await health.delete(clientId);
  });
}

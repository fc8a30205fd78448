import type { Incident, StandingFinding } from '../model';
import { canonicalJson } from './canonical-json';
import { readContext } from './client-context';
import { byMessage, readPast, type StoredStretch } from './history';
import { incidentIdOf, incidentOf, replaceIncidents } from './incidents';
import type { Judge, JudgingSettings } from './judging';
import type { Database } from './schema';
import { transact } from './transaction';

/**
 * Judges what stands with a client at `now` (UTC ms) though no message says it, and records the difference. Idempotent: the
 * same thing stands on the same message for as long as it stands, so that the user's word on it is kept. Answers what is
 * stored of the client then, as far back as findings are looked at; undefined: there is no such client.
 */
export function recordSilence(
  database: Database,
  judge: Judge,
  settings: JudgingSettings,
  clientId: string,
  now: number,
): Promise<StoredStretch | undefined> {
  return transact(database, judge, settings, async (transaction) => {
    const client = await database.clients.get(clientId);
    if (!client) return undefined;
    const context = await readContext(database, settings, client);
    const stretch = await readPast(database, clientId, now);
    const { records, incidentsOf, entries } = stretch;
    const found = judge.judgeSilence({ entries }, { ...context, status: client.status }, now);
    const stored = [...incidentsOf.values()].flat();
    const own = new Set(stored.filter(({ standing }) => !standing).map(({ id }) => id));
    const recordOf = new Map(records.map((record) => [record.key, record]));
    const next = found.flatMap((finding): readonly Incident[] => {
      const record = recordOf.get(finding.messageKey);
      // What a message says by itself goes before what stands on it.
      if (!record || own.has(idOf(finding))) return [];
      return [{ ...incidentOf(finding, record, judge.rulesVersion), standing: true }];
    });
    const before = stored.filter(({ standing }) => standing);
    if (canonicalJson(sorted(before)) === canonicalJson(sorted(next))) return stretch;
    await replaceIncidents(transaction, before, next);
    return { ...stretch, incidentsOf: byMessage([...stored.filter(({ standing }) => !standing), ...next]) };
  });
}

const idOf = ({ messageKey, signal }: StandingFinding): string => incidentIdOf(messageKey, signal);

const sorted = (incidents: readonly Incident[]): readonly Incident[] =>
  incidents.toSorted((a, b) => (a.id < b.id ? -1 : 1));

import { REACH_DAYS } from '../health/scale';
import type { Incident, Message, MessageRecord, SignalId } from '../model';
import type { ClientHistory, HistoryEntry } from '../signals/history';
import { comparePlaces, entryOf, HISTORY_REACH, historyOf } from '../signals/history';
import { DAY } from '../time-units';
import type { Database } from './schema';
import { isDismissed } from './settle-verdicts';
import { readDated } from './slices';

/** A message of known time. */
export type DatedRecord = MessageRecord & { readonly sentAt: number };

/** What is stored of a client between two instants. */
export interface StoredStretch {
  /** Oldest first; those of the same minute in the order of their keys. */
  readonly records: readonly DatedRecord[];
  readonly incidentsOf: ReadonlyMap<string, readonly Incident[]>;
  /** Ids of the client's incidents that the user dismissed. */
  readonly dismissed: ReadonlySet<string>;
  readonly entries: readonly HistoryEntry[];
}

/** Reads a client's messages between two instants (UTC ms, both included), with what was found in them. */
export async function readStretch(
  { messages, incidents, verdicts }: Database,
  clientId: string,
  from: number,
  to: number,
): Promise<StoredStretch> {
  const [records, found, ids] = await Promise.all([
    readDated(messages, clientId, from, to),
    readDated(incidents, clientId, from, to),
    verdicts.where('[clientId+verdict]').equals([clientId, 'dismissed']).primaryKeys(),
  ]);
  const incidentsOf = byMessage(found);
  const dismissed = new Set(ids);
  const dated = records.filter((record): record is DatedRecord => record.sentAt !== undefined).sort(comparePlaces);
  const entries = dated.map((record) => storedEntryOf(record, incidentsOf.get(record.key) ?? [], dismissed));
  return { records: dated, incidentsOf, dismissed, entries };
}

/** What is stored of a client as far back as findings are looked at from `now` (UTC ms). */
export const readPast = (database: Database, clientId: string, now: number): Promise<StoredStretch> =>
  readStretch(database, clientId, now - REACH_DAYS * DAY, Number.POSITIVE_INFINITY);

/** Incidents by the messages that they were noted in. */
export function byMessage(incidents: readonly Incident[]): ReadonlyMap<string, readonly Incident[]> {
  const found = new Map<string, Incident[]>();
  for (const incident of incidents) {
    const ofMessage = found.get(incident.messageKey);
    if (ofMessage) ofMessage.push(incident);
    else found.set(incident.messageKey, [incident]);
  }
  return found;
}

/** A stored message as later ones see it. `dismissed`: ids of incidents. */
export const storedEntryOf = (
  record: DatedRecord,
  incidents: readonly Incident[],
  dismissed: ReadonlySet<string>,
): HistoryEntry =>
  entryOf(
    record,
    record.sentAt,
    signalsIn(incidents, ({ id }) => !dismissed.has(id)),
    signalsIn(incidents, ({ id }) => dismissed.has(id)),
  );

/**
 * Signals of some incidents, in the order of the alphabet. Only of those that a message itself gave: what stands on it comes
 * and goes with time.
 */
export const signalsIn = (
  incidents: readonly Incident[],
  isMeant: (incident: Incident) => boolean = () => true,
): readonly SignalId[] =>
  incidents
    .filter((incident) => !incident.standing && isMeant(incident))
    .map(({ signal }) => signal)
    .sort();

/** Ids of those of some incidents that the user dismissed. */
export async function readDismissed(
  { verdicts }: Database,
  incidents: readonly Incident[],
): Promise<ReadonlySet<string>> {
  const rows = await verdicts.bulkGet(incidents.map(({ id }) => id));
  return new Set(rows.flatMap((row) => (isDismissed(row) ? (row?.incidentId ?? []) : [])));
}

/** What came before a message, as far as histories reach; nothing for a message of an unknown time. */
export async function readHistory(
  database: Database,
  message: Pick<Message, 'key' | 'clientId' | 'sentAt'>,
): Promise<ClientHistory> {
  const { clientId, sentAt } = message;
  if (sentAt === undefined) return { entries: [] };
  const { entries } = await readStretch(database, clientId, sentAt - HISTORY_REACH, sentAt);
  return historyOf(message, entries);
}

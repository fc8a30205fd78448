import type { Incident, Message, MessageRecord, SignalId } from '../model';
import type { ClientHistory, HistoryEntry } from '../signals/history';
import { comparePlaces, entryOf, HISTORY_REACH, historyOf } from '../signals/history';
import type { Database } from './schema';
import { readDated } from './slices';

/** A message of known time. */
export type DatedRecord = MessageRecord & { readonly sentAt: number };

/** What is stored of a client between two instants. */
export interface StoredStretch {
  /** Oldest first; those of the same minute in the order of their keys. */
  readonly records: readonly DatedRecord[];
  readonly incidentsOf: ReadonlyMap<string, readonly Incident[]>;
  readonly entries: readonly HistoryEntry[];
}

/** Reads a client's messages between two instants (UTC ms, both included), with what was found in them. */
export async function readStretch(
  database: Database,
  clientId: string,
  from: number,
  to: number,
): Promise<StoredStretch> {
  const [records, incidents] = await Promise.all([
    readDated(database.messages, clientId, from, to),
    readDated(database.incidents, clientId, from, to),
  ]);
  const incidentsOf = byMessage(incidents);
  const dated = records.filter((record): record is DatedRecord => record.sentAt !== undefined).sort(comparePlaces);
  const entries = dated.map((record) => storedEntryOf(record, incidentsOf.get(record.key) ?? []));
  return { records: dated, incidentsOf, entries };
}

/** Sorts incidents by the message they were found in. */
export function byMessage(incidents: readonly Incident[]): ReadonlyMap<string, readonly Incident[]> {
  const found = new Map<string, Incident[]>();
  for (const incident of incidents) {
    const ofMessage = found.get(incident.messageKey);
    if (ofMessage) ofMessage.push(incident);
    else found.set(incident.messageKey, [incident]);
  }
  return found;
}

/** A stored message as later ones see it. */
export const storedEntryOf = (record: DatedRecord, incidents: readonly Incident[]): HistoryEntry =>
  entryOf(record, record.sentAt, signalsIn(incidents));

/** Signals that a message itself gave: what only stands on it comes and goes with time. In the order of the alphabet. */
export const signalsIn = (incidents: readonly Incident[]): readonly SignalId[] =>
  incidents
    .filter(({ standing }) => !standing)
    .map(({ signal }) => signal)
    .sort();

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

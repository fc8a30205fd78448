import type { MessageRecord, Note } from '../model';
import { openDatabase } from './database';
import { readNotes } from './notes';
import { type IncidentView, joined } from './queries';
import { readDated, readUndated } from './slices';

/** All that is kept of a client's mail, and what was logged besides. */
export interface ClientLog {
  /** Newest first, those of an unknown time last; dismissed ones included. */
  readonly incidents: readonly IncidentView[];
  readonly messages: readonly MessageRecord[];
  /** Logged by hand, what happened last first. */
  readonly notes: readonly Note[];
}

/** Reads all that is kept of a client's mail, once: for an export, which counts the ordinary messages too. */
export async function readClientLog(clientId: string): Promise<ClientLog> {
  const database = await openDatabase();
  const [incidents, undatedIncidents, messages, undatedMessages, verdicts, notes] = await Promise.all([
    readDated(database.incidents, clientId),
    readUndated(database.incidents, clientId),
    readDated(database.messages, clientId),
    readUndated(database.messages, clientId),
    database.verdicts.where('clientId').equals(clientId).toArray(),
    readNotes(database.notes, clientId),
  ]);
  const all = [...messages, ...undatedMessages];
  return { incidents: joined([...incidents.reverse(), ...undatedIncidents], verdicts, all), messages: all, notes };
}

import type { NoteDraft } from '../messages';
import { CONTEXT_LIMIT, type Incident, type Note, QUOTE_LIMIT } from '../model';
import { Refusal } from '../refusal';
import { clientSignals } from '../signals';
import type { Database } from './schema';
import { isDismissed } from './settle-verdicts';
import { type Counting, count } from './transaction';
import { type Stop, watch } from './watch';

/** What stands in an incident's message key where it goes back to a note. No mail account is called so. */
export const noteKeyOf = (noteId: string): string => `note:${noteId}`;

/**
 * Records a note and the incident that it counts as, in one transaction; recorded again, it is the same note with other
 * words. `now` in UTC ms. Refuses a client that does not exist, and a signal that no client gives.
 */
export function saveNote(database: Database, draft: NoteDraft, now: number): Promise<void> {
  const { clients, notes, incidents, verdicts } = database;
  return count(database, async (counting) => {
    if (!(await clients.get(draft.clientId))) throw new Refusal('There is no such client.');
    const before = await notes.get(draft.id);
    if (before && before.clientId !== draft.clientId) throw new Refusal('This note is about somebody else.');
    await dropIncidents(counting, draft.id);
    await notes.put({ ...draft, loggedAt: before?.loggedAt ?? draft.loggedAt ?? now });
    const incident = incidentOf(draft);
    if (!incident) return;
    const { id: incidentId, clientId, signal } = incident;
    await incidents.put(incident);
    await verdicts.put({ incidentId, clientId, verdict: 'confirmed', at: now, note: '' });
    counting.changeOf(clientId).count(signal, 1);
  });
}

/** Deletes a note and what it counts as. Does nothing where there is none (any more). */
export function deleteNote(database: Database, noteId: string): Promise<void> {
  return count(database, async (counting) => {
    await dropIncidents(counting, noteId);
    await database.notes.delete(noteId);
  });
}

/** A client's notes, what happened last first; told at once and again at every change. */
export function watchNotes(
  clientId: string,
  listener: (notes: readonly Note[]) => void,
  onError: (error: unknown) => void,
): Stop {
  return watch(({ notes }) => readNotes(notes, clientId), listener, onError);
}

/** A client's notes, what happened last first. */
export async function readNotes(notes: Database['notes'], clientId: string): Promise<readonly Note[]> {
  return (await notes.where('clientId').equals(clientId).toArray()).sort((a, b) => b.at - a.at);
}

async function dropIncidents({ database, changeOf }: Counting, noteId: string): Promise<void> {
  const { incidents, verdicts } = database;
  for (const { id, clientId, signal } of await incidents.where('messageKey').equals(noteKeyOf(noteId)).toArray()) {
    if (!isDismissed(await verdicts.get(id))) changeOf(clientId).count(signal, -1);
    await incidents.delete(id);
    await verdicts.delete(id);
  }
}

/** The incident that a note counts as: as heavy as its signal is by itself. Undefined where it counts as nothing. */
function incidentOf({ id, clientId, kind, at, text, signal }: NoteDraft): Incident | undefined {
  if (signal === undefined) return undefined;
  const definition = clientSignals.get(signal);
  if (!definition) throw new Refusal('There is no such signal.');
  const { dimension, severity } = definition;
  return {
    id: `${noteKeyOf(id)}:${signal}`,
    messageKey: noteKeyOf(id),
    clientId,
    threadId: '',
    signal,
    dimension,
    sentAt: at,
    severity,
    confidence: 'likely',
    quote: cut(text, QUOTE_LIMIT),
    context: text.length > QUOTE_LIMIT ? cut(text, CONTEXT_LIMIT) : undefined,
    span: undefined,
    language: undefined,
    facts: {},
    byHand: kind,
    rulesVersion: 'by-hand',
  };
}

/** At most so many UTF-16 units, no character in halves. */
const cut = (text: string, limit: number): string => text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '');

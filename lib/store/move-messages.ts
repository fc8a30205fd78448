import type { MessageRecord, Note } from '../model';
import { movedStampOf } from './judging';
import { noteKeyOf } from './notes';
import { readRules } from './rules';
import type { Database } from './schema';
import { putSettled, settle } from './settle-verdicts';
import { recount } from './tallies';

/** Whether a message goes along. */
type IsMoved = (record: MessageRecord) => boolean;

/**
 * Gives some of a client's messages, with all that was noted in them, to another client. Every message of both is to be
 * judged again afterwards: its history is another. Only within a transaction over all tables; tallies are counted by
 * {@link countAnew} when everything has moved.
 */
export async function moveMessages(database: Database, from: string, to: string, isMoved: IsMoved): Promise<void> {
  const { messages } = database;
  const moved = await messages.where('clientId').equals(from).filter(isMoved).toArray();
  await messages.bulkPut(moved.map((record) => ({ ...record, clientId: to })));
  await moveFound(database, from, to, new Set(moved.map(({ key }) => key)));
}

/** Gives what one client's notes say, and what they count as, to another. Only within a transaction over all tables. */
export async function moveNotes(
  database: Database,
  from: string,
  to: string,
  isMoved: (note: Note) => boolean,
): Promise<void> {
  const moved = await database.notes.where('clientId').equals(from).filter(isMoved).toArray();
  await database.notes.bulkPut(moved.map((note) => ({ ...note, clientId: to })));
  await moveFound(database, from, to, new Set(moved.map(({ id }) => noteKeyOf(id))));
}

/** Moves what was found in messages or notes, by their keys, and the user's word on it. */
async function moveFound(database: Database, from: string, to: string, keys: ReadonlySet<string>): Promise<void> {
  const { incidents, shelved, verdicts } = database;
  for (const table of [incidents, shelved]) {
    await table
      .where('clientId')
      .equals(from)
      .filter(({ messageKey }) => keys.has(messageKey))
      .modify({ clientId: to });
  }
  await verdicts
    .where('clientId')
    .equals(from)
    .filter(({ incidentId }) => keys.has(incidentId.slice(0, incidentId.lastIndexOf(':'))))
    .modify({ clientId: to });
}

/** Messages recorded before addresses were kept are taken to be of the client's first one. */
export const nameAddresses = ({ messages }: Database, clientId: string, address: string): Promise<number> =>
  messages
    .where('clientId')
    .equals(clientId)
    .filter((record) => record.address === undefined)
    .modify({ address });

/** Counts a client anew whose messages have changed: by its rules, from its rows; its times wait to be judged again. */
export async function countAnew(database: Database, clientId: string): Promise<void> {
  const { messages, incidents, tallies, health, due } = database;
  const found = await incidents.where('clientId').equals(clientId).toArray();
  await putSettled(database, await settle(database, found, await readRules(database, [clientId])));
  await messages
    .where('clientId')
    .equals(clientId)
    .modify((record, row) => {
      row.value = { ...record, judgedWith: movedStampOf(record.judgedWith) };
    });
  // All of its times are judged again anyway.
  await due.delete(clientId);
  await tallies.put(await recount(database, clientId));
  await health.delete(clientId);
}

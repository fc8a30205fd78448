import type { MessageRecord } from '../model';
import { movedStampOf } from './judging';
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
  const { messages, incidents, shelved, verdicts } = database;
  const moved = await messages.where('clientId').equals(from).filter(isMoved).toArray();
  const keys = new Set(moved.map(({ key }) => key));
  await messages.bulkPut(moved.map((record) => ({ ...record, clientId: to })));
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

import type { Stretch } from '../signals/history';
import { AT_ONCE, judgeStretch } from './followers';
import type { Judge, JudgingSettings } from './judging';
import type { Database } from './schema';
import { transact } from './transaction';

/** About how many messages wait to be judged because one before them has changed. */
export async function countDue(database: Database): Promise<number> {
  let count = 0;
  for (const { clientId, ...stretch } of await database.due.toArray())
    count += await countIn(database, clientId, stretch);
  return count;
}

/**
 * Judges the times of all that is due. What is done is no longer due: it can be killed at any moment and simply be run again.
 * `advance` is told how many messages were judged, chunk by chunk.
 */
export async function rejudgeDue(
  database: Database,
  judge: Judge,
  settings: JudgingSettings,
  advance: (judged: number) => Promise<void>,
): Promise<void> {
  for (const clientId of await database.due.toCollection().primaryKeys()) {
    for (let judged: number | undefined = 0; judged !== undefined; ) {
      judged = await judgeChunk(database, judge, settings, clientId);
      if (judged !== undefined) await advance(judged);
    }
  }
}

/** Undefined: nothing was due. */
const judgeChunk = (
  database: Database,
  judge: Judge,
  settings: JudgingSettings,
  clientId: string,
): Promise<number | undefined> =>
  transact(database, judge, settings, async (transaction) => {
    const { due } = database;
    const stretch = await due.get(clientId);
    if (!stretch) return undefined;
    const before = await countIn(database, clientId, stretch);
    const left = await judgeStretch(transaction, clientId, stretch, AT_ONCE);
    if (left) await due.put({ clientId, from: left.from, until: left.until });
    else await due.delete(clientId);
    return Math.max(0, before - (left ? await countIn(database, clientId, left) : 0));
  });

const countIn = ({ messages }: Database, clientId: string, { from, until }: Stretch): Promise<number> =>
  messages.where('[clientId+sentAt]').between([clientId, from.sentAt], [clientId, until], true, true).count();

import type { RejudgingProgress } from '../messages';
import type { Incident, MessageRecord } from '../model';
import type { JudgingContext } from '../signals/context';
import { readContext } from './client-context';
import { judgeFollowers } from './followers';
import { readDismissed, readHistory } from './history';
import { isTimeFact, replaceIncidents } from './incidents';
import { judgeStored } from './judge-stored';
import { againOf, type Judge, type JudgingSettings, stampOf, storedStampOf } from './judging';
import { countDue, rejudgeDue } from './rejudging-due';
import type { Database } from './schema';
import { type Transaction, transact } from './transaction';

/** Messages judged in one transaction: short enough for a thread that is opened meanwhile to get in between. */
const CHUNK = 25;

/**
 * Judges again what is stored and was judged with other rules, settings or agreements: times in full, words by their
 * quotes; then the times of those whose history has changed (`due.ts`). Reports how far it has come. It keeps no state of
 * its own: a message is done when it carries the stamp, so that it can be killed at any moment and simply be run again.
 * Answers how many messages were judged.
 */
export async function rejudgeStored(
  database: Database,
  judge: Judge,
  settings: JudgingSettings,
  report: (progress: RejudgingProgress) => Promise<void>,
): Promise<number> {
  const clientIds = await database.clients.toCollection().primaryKeys();
  const pending = await countPending(database, judge, settings, clientIds);
  const total = [...pending.values()].reduce((sum, count) => sum + count, await countDue(database));
  let done = 0;
  const advance = async (judged: number) => {
    done += judged;
    await report({ done, total: Math.max(done, total) });
  };
  for (const [clientId, count] of pending) {
    if (count === 0) continue;
    for (let judged = CHUNK; judged === CHUNK; ) {
      judged = await rejudgeChunk(database, judge, settings, clientId);
      await advance(judged);
    }
  }
  await rejudgeDue(database, judge, settings, advance);
  return done;
}

async function countPending(
  database: Database,
  judge: Judge,
  settings: JudgingSettings,
  clientIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const clientId of clientIds) {
    const client = await database.clients.get(clientId);
    if (!client) continue;
    const context = await readContext(database, settings, client);
    counts.set(clientId, await findPending(database, clientId, stampOf(judge, context)).count());
  }
  return counts;
}

/** Answers how many messages were judged; fewer than {@link CHUNK} when there are no more. */
function rejudgeChunk(database: Database, judge: Judge, settings: JudgingSettings, clientId: string): Promise<number> {
  return transact(database, judge, settings, async (transaction) => {
    const client = await database.clients.get(clientId);
    if (!client) return 0;
    const context = await readContext(database, settings, client);
    const records = await findPending(database, clientId, stampOf(judge, context)).limit(CHUNK).toArray();
    for (const record of records) await rejudgeRecord(transaction, context, record);
    return records.length;
  });
}

async function rejudgeRecord(transaction: Transaction, context: JudgingContext, record: MessageRecord): Promise<void> {
  const { database, judge } = transaction;
  const incidents = await database.incidents.where('messageKey').equals(record.key).toArray();
  const history = await readHistory(database, record);
  const again = againOf(record.judgedWith, judge, context);
  const shelved = again === 'times' ? [] : await database.shelved.where('messageKey').equals(record.key).toArray();
  const next = judgeStored(judge, record, together(incidents, shelved), history, context, again);
  const before = await readDismissed(database, incidents);
  const dismissed = await replaceIncidents(transaction, incidents, next);
  if (again !== 'times') await shelve(transaction, together(incidents, shelved), next);
  await database.messages.update(record.key, { judgedWith: storedStampOf(stampOf(judge, context)) });
  await judgeFollowers(transaction, { record, incidents, dismissed: before }, { record, incidents: next, dismissed });
}

const together = (incidents: readonly Incident[], shelved: readonly Incident[]): readonly Incident[] => [
  ...incidents,
  ...shelved.filter(({ id }) => !incidents.some((incident) => incident.id === id && !isTimeFact(incident))),
];

/** Keeps the words that are no longer noted: what changed can be undone, and then they are noted again. */
async function shelve(
  { database }: Transaction,
  before: readonly Incident[],
  next: readonly Incident[],
): Promise<void> {
  const noted = new Set(next.flatMap((incident) => (isTimeFact(incident) ? [] : [incident.id])));
  await database.shelved.bulkDelete([...noted]);
  await database.shelved.bulkPut(
    before.filter((incident) => !isTimeFact(incident) && !incident.standing && !noted.has(incident.id)),
  );
}

/** A client's messages that carry neither the stamp nor its mark for "judged from what is stored": everything around the two. */
const findPending = ({ messages }: Database, clientId: string, stamp: string) =>
  messages.where('[clientId+judgedWith]').inAnyRange(
    [
      [
        [clientId, ''],
        [clientId, stamp],
      ],
      [
        [clientId, `${stamp}\u0000`],
        [clientId, storedStampOf(stamp)],
      ],
      [
        [clientId, `${storedStampOf(stamp)}\u0000`],
        [clientId, []],
      ],
    ],
    { includeLowers: true, includeUppers: false },
  );

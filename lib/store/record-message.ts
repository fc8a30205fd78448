import { contextAt } from '../agreement/agreement-at';
import type { Client, MessageRecord } from '../model';
import type { JudgingContext } from '../signals/context';
import { readContext } from './client-context';
import { judgeFollowers, type Recorded } from './followers';
import { readDismissed, readHistory } from './history';
import { incidentOf, replaceIncidents } from './incidents';
import { judgeStored, withStanding } from './judge-stored';
import { againOf, isJudgedWith, type Judge, type JudgingSettings, stampOf, storedStampOf } from './judging';
import { hadBetterText, hasNewCircumstances, type MessageReading, withBestTime } from './reading';
import type { Database } from './schema';
import { type Transaction, transact } from './transaction';

/**
 * Judges and records one message in one transaction: its row, its incidents, the tally, and the times of later messages
 * whose history it belongs to. Idempotent; the order in which messages come in makes no difference to what is stored
 * in the end. A message whose client was deleted meanwhile is left out.
 */
export function recordMessage(
  database: Database,
  judge: Judge,
  settings: JudgingSettings,
  reading: MessageReading,
): Promise<void> {
  return transact(database, judge, settings, async (transaction) => {
    const client = await database.clients.get(reading.clientId);
    if (!client) return;
    const context = await readContext(database, settings, client);
    const stored = await readStored(database, reading.key);
    if (stored && !isNews(reading, stored.record, stampOf(judge, context))) return;
    const judged = await judgeReading(transaction, withBestTime(reading, stored?.record), stored, context);
    if (!judged) return;
    await putMessage(transaction, stored?.record, judged.record);
    const dismissed = await replaceIncidents(transaction, stored?.incidents ?? [], judged.incidents);
    // Judged by its text, all that can be found was found.
    if (judged.record.judgedWith === stampOf(judge, context))
      await database.shelved.where('messageKey').equals(reading.key).delete();
    await rememberClient(database, client, judged.record);
    await judgeFollowers(transaction, stored, { ...judged, dismissed });
  });
}

/**
 * Whether there is anything to learn from a reading: not so for nearly every message of a thread that is opened again.
 * An incomplete message is always looked at: it may have got its body meanwhile.
 */
export function isNews(reading: MessageReading, stored: MessageRecord, stamp: string): boolean {
  if (hasNewCircumstances(reading, stored)) return true;
  if (stored.complete && !reading.complete) return !isJudgedWith(stored.judgedWith, stamp);
  return stored.judgedWith !== stamp || !stored.complete;
}

async function readStored(database: Database, key: string): Promise<Recorded | undefined> {
  const record = await database.messages.get(key);
  if (!record) return undefined;
  const incidents = await database.incidents.where('messageKey').equals(key).toArray();
  return { record, incidents, dismissed: await readDismissed(database, incidents) };
}

/** Judges the better of two texts, the one that is read now or the one that was judged before; undefined: nothing new. */
async function judgeReading(
  { database, judge }: Transaction,
  reading: MessageReading,
  stored: Recorded | undefined,
  context: JudgingContext,
): Promise<Omit<Recorded, 'dismissed'> | undefined> {
  const { text: _, ...circumstances } = reading;
  const stamp = stampOf(judge, context);
  const history = await readHistory(database, reading);
  const at = contextAt(context, reading.sentAt);
  const { findings, marks, traits, uses, languages, words, notJudged } = judge.judgeMessage(reading, history, at);
  if (!stored || !hadBetterText(stored.record, reading, words)) {
    const record: MessageRecord = {
      ...circumstances,
      languages,
      words,
      notJudged,
      judgedWith: stamp,
      ...(marks.length > 0 && { marks }),
      ...(traits.length > 0 && { traits }),
      ...(uses && { uses }),
    };
    const incidents = findings.map((finding) => incidentOf(finding, record, judge.rulesVersion));
    return { record, incidents: withStanding(incidents, stored?.incidents ?? []) };
  }
  const isCurrent = isJudgedWith(stored.record.judgedWith, stamp);
  if (isCurrent && !hasNewCircumstances(reading, stored.record)) return undefined;
  // From now on it counts as judged from what is stored: the better text, when it comes again, is judged in full.
  const record: MessageRecord = {
    ...stored.record,
    ...circumstances,
    complete: stored.record.complete,
    notJudged: mergeNotJudged(judge, stored.record.notJudged, notJudged),
    judgedWith: storedStampOf(stamp),
  };
  const again = againOf(stored.record.judgedWith, judge, context);
  return { record, incidents: judgeStored(judge, record, stored.incidents, history, context, again) };
}

/** What could not be judged of the words is told by the better text, what could not be judged of the times by the better time. */
const mergeNotJudged = (judge: Judge, ofWords: readonly string[], ofTimes: readonly string[]): readonly string[] => [
  ...ofWords.filter((signal) => !judge.timeSignals.has(signal)),
  ...ofTimes.filter((signal) => judge.timeSignals.has(signal)),
];

async function putMessage(
  transaction: Transaction,
  stored: MessageRecord | undefined,
  record: MessageRecord,
): Promise<void> {
  if (stored) countMessage(transaction, stored, -1);
  countMessage(transaction, record, 1);
  await transaction.database.messages.put(record);
  if (stored && stored.clientId !== record.clientId) await moveWords(transaction.database, stored, record);
}

function countMessage(transaction: Transaction, { clientId, direction }: MessageRecord, by: 1 | -1): void {
  const change = transaction.changeOf(clientId);
  if (direction === 'in') change.messagesIn += by;
  else change.messagesOut += by;
}

async function moveWords({ verdicts, shelved }: Database, stored: MessageRecord, record: MessageRecord): Promise<void> {
  await verdicts
    .where('clientId')
    .equals(stored.clientId)
    .filter(({ incidentId }) => incidentId.startsWith(`${record.key}:`))
    .modify({ clientId: record.clientId });
  await shelved.where('messageKey').equals(record.key).modify({ clientId: record.clientId });
}

/** An older message than any before makes the client known for longer. */
async function rememberClient({ clients }: Database, client: Client, { sentAt }: MessageRecord): Promise<void> {
  if (sentAt !== undefined && sentAt < client.since) await clients.update(client.id, { since: sentAt });
}

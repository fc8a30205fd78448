import type { Message, MessageRecord } from '../model';
import type { ClientHistory, HistoryEntry } from '../signals/signal';
import type { Database } from './schema';

/**
 * How far back a message's history reaches, in ms: 14 days, the longest span that a habit is told by (DESIGN §8). It
 * bounds what one message costs, and which later messages are to be judged again when an older one becomes known.
 */
export const HISTORY_REACH = 14 * 86_400_000;

/** What came before a message, within {@link HISTORY_REACH}; nothing for a message of an unknown time. */
export async function readHistory(
  database: Database,
  message: Pick<Message, 'key' | 'clientId' | 'sentAt'>,
): Promise<ClientHistory> {
  const { key, clientId, sentAt } = message;
  if (sentAt === undefined) return { entries: [] };
  const records = await database.messages
    .where('[clientId+sentAt]')
    .between([clientId, sentAt - HISTORY_REACH], [clientId, sentAt], true, true)
    .toArray();
  return { entries: records.flatMap((record) => (isBefore(record, key, sentAt) ? [entryOf(record, sentAt)] : [])) };
}

/** The client's own messages whose history a message of this time belongs to. */
export async function readFollowers(
  database: Database,
  { key, clientId, sentAt }: Pick<MessageRecord, 'key' | 'clientId' | 'sentAt'>,
): Promise<readonly MessageRecord[]> {
  if (sentAt === undefined) return [];
  const records = await database.messages
    .where('[clientId+sentAt]')
    .between([clientId, sentAt], [clientId, sentAt + HISTORY_REACH], true, true)
    .toArray();
  return records.filter((record) => record.direction === 'in' && isAfter(record, key, sentAt));
}

/** Messages of the same minute are ordered by key, so that each has one place, whatever came in first. */
const isBefore = (record: MessageRecord, key: string, sentAt: number): boolean =>
  record.sentAt !== undefined && (record.sentAt < sentAt || (record.sentAt === sentAt && record.key < key));

const isAfter = (record: MessageRecord, key: string, sentAt: number): boolean =>
  record.sentAt !== undefined && (record.sentAt > sentAt || (record.sentAt === sentAt && record.key > key));

const entryOf = (record: MessageRecord, sentAt: number): HistoryEntry => ({
  key: record.key,
  threadId: record.threadId,
  direction: record.direction,
  sentAt: record.sentAt ?? sentAt,
  ...(record.marks && { marks: record.marks }),
});

import type { Locale } from '../locales/text';
import type { Client, MessageSnapshot, ThreadJudgement, ThreadSnapshot } from '../model';
import type { Settings } from '../settings/settings';
import { findSenderOffset } from '../text/sender-offset';
import { HOUR } from '../time-units';
import { readContext } from './client-context';
import { refreshHealth } from './client-health';
import {
  type ClientsByAddress,
  findClients,
  findParties,
  type JudgeableMessage,
  judgeableMessages,
  type Party,
} from './find-clients';
import { type Judge, type JudgingSettings, stampOf } from './judging';
import type { MessageReading } from './reading';
import { isNews, recordMessage } from './record-message';
import type { Database } from './schema';
import { describeThread } from './thread-judgement';

/** Oldest age of a health that a badge is drawn with, in ms: an hour changes no band. */
const HEALTH_AGE = HOUR;

/** The user's settings, with the language that the browser's choice comes to. */
export type ResolvedSettings = Omit<Settings, 'locale'> & { readonly locale: Locale };

/**
 * Judges and records every message of a thread that can be judged and was not yet, or not with these rules and
 * settings; then answers what to show for each. Idempotent; resolves after everything in it is committed. Two tabs may
 * send the same thread at once.
 */
export async function ingestThread(
  database: Database,
  judge: Judge,
  settings: ResolvedSettings,
  snapshot: ThreadSnapshot,
): Promise<ThreadJudgement> {
  const clients = await findClients(database, snapshot, settings.keep);
  const readings = readingsOf(snapshot, clients);
  for (const reading of await findNews(database, judge, settings, readings)) {
    await recordMessage(database, judge, settings, reading);
  }
  const clientIds = [...new Set(readings.map(({ clientId }) => clientId))];
  const healths = await refreshHealth(database, judge, clientIds, settings, HEALTH_AGE);
  return describeThread(database, settings.locale, snapshot, readings, healths);
}

/** Oldest first: then no later message has to be judged again because an earlier one became known. */
function readingsOf(snapshot: ThreadSnapshot, clients: ClientsByAddress): readonly MessageReading[] {
  const partyOf = findParties(snapshot, clients);
  return judgeableMessages(snapshot)
    .flatMap((message) => {
      const party = partyOf(message);
      // Of a client who is paused nothing is noted, and nothing shown.
      return party && party.client.status !== 'paused' ? [readingOf(message, snapshot, party)] : [];
    })
    .sort((a, b) => (a.sentAt ?? 0) - (b.sentAt ?? 0));
}

const readingOf = (message: JudgeableMessage, snapshot: ThreadSnapshot, party: Party): MessageReading => ({
  key: messageKeyOf(snapshot.account, message.id),
  account: snapshot.account,
  messageId: message.id,
  clientId: party.client.id,
  address: party.address,
  threadId: snapshot.threadId,
  subject: snapshot.subject,
  direction: message.direction,
  sentAt: message.sentAt.at,
  sentAtBasis: message.sentAt.at === undefined ? 'none' : message.sentAt.basis,
  senderOffset: senderOffsetOf(message, snapshot),
  text: message.text,
  complete: isComplete(message),
});

/** From the line above what the message quotes: an earlier message of the thread whose minute is known. */
function senderOffsetOf(message: JudgeableMessage, { messages }: ThreadSnapshot): number | undefined {
  const [line] = message.attributions;
  if (line === undefined) return undefined;
  const quotable = messages.flatMap(({ sender, sentAt }) =>
    sentAt.at !== undefined &&
    sentAt.basis !== 'id' &&
    (message.sentAt.at === undefined || sentAt.at < message.sentAt.at)
      ? [{ sentAt: sentAt.at, sender: sender?.address ?? '' }]
      : [],
  );
  return findSenderOffset(line, quotable);
}

/** Identity of a message in the store: Gmail's ids are unique in one account only. */
export const messageKeyOf = (account: string, messageId: string): string => `${account.toLowerCase()}:${messageId}`;

const isComplete = ({ problems }: MessageSnapshot): boolean =>
  !problems.some((problem) => problem === 'clipped' || problem === 'quote-uncertain' || problem === 'no-body');

/** Readings that have something new; one look at the store for the whole thread, so that opening it again writes nothing. */
async function findNews(
  database: Database,
  judge: Judge,
  settings: JudgingSettings,
  readings: readonly MessageReading[],
): Promise<readonly MessageReading[]> {
  const { messages, clients, agreements, invoices } = database;
  return database.transaction('r', [messages, clients, agreements, invoices], async () => {
    const clientIds = [...new Set(readings.map(({ clientId }) => clientId))];
    const [stored, found] = await Promise.all([
      messages.bulkGet(readings.map(({ key }) => key)),
      clients.bulkGet(clientIds),
    ]);
    const stampFor = async (client: Client) =>
      [client.id, stampOf(judge, await readContext(database, settings, client))] as const;
    const stamps = new Map(await Promise.all(found.flatMap((client) => (client ? [stampFor(client)] : []))));
    return readings.filter((reading, i) => {
      const record = stored[i];
      return !record || isNews(reading, record, stamps.get(reading.clientId) ?? '');
    });
  });
}

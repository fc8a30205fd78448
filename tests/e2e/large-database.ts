import type { Page } from 'playwright-core';
import type { Client, Incident, MessageRecord, Tally } from '../../lib/model';

/** Clients of the large database: one with nearly everything, the others as small as most are. */
export const LARGE = { incidents: 100_000, others: 40, ofEachOther: 25, heaviest: 'client-0' } as const;

/** Rows written in one transaction. */
const BATCH = 5_000;

const ACCOUNT = 'iris@studio-iris.example';
const DAY = 86_400_000;

/** Two years of mail with something noted in most of it, as the store would have kept it; `now` in UTC ms. */
export async function seedLargeDatabase(extensionPage: Page, now: number): Promise<void> {
  const sizes = Array.from({ length: LARGE.others + 1 }, (_, index) =>
    index === 0 ? LARGE.incidents - LARGE.others * LARGE.ofEachOther : LARGE.ofEachOther,
  );
  for (const [index, size] of sizes.entries()) {
    const rows = rowsOf(`client-${index}`, size, now);
    await putRows(extensionPage, 'clients', [rows.client]);
    await putRows(extensionPage, 'tallies', [rows.tally]);
    for (let from = 0; from < size; from += BATCH) {
      await putRows(extensionPage, 'messages', rows.messages.slice(from, from + BATCH));
      await putRows(extensionPage, 'incidents', rows.incidents.slice(from, from + BATCH));
    }
  }
}

/** What is noted in turn; every fourth message is an ordinary answer of the user's, and every tenth a kind one. */
const NOTED = [
  { signal: 'scope', dimension: 'work', severity: 'minor', quote: 'Could you throw in the menu cards as well?' },
  { signal: 'urgency', dimension: 'time', severity: 'note', quote: 'We need the seating plan tonight.' },
  { signal: 'discount', dimension: 'money', severity: 'minor', quote: 'Surely there is room for another discount.' },
  { signal: 'demeaning', dimension: 'respect', severity: 'moderate', quote: 'Even an intern could do it.' },
  { signal: 'mind-change', dimension: 'work', severity: 'minor', quote: 'We would rather have it blue again.' },
] as const;

function rowsOf(clientId: string, count: number, now: number) {
  const step = (730 * DAY) / count;
  const sentAt = (index: number) => Math.floor((now - (count - index) * step) / 60_000) * 60_000;
  const messages = Array.from({ length: count }, (_, index) => messageOf(clientId, index, sentAt(index)));
  const incidents = messages.map((message, index) => incidentOf(message, index));
  const bySignal: Record<string, number> = {};
  for (const { signal } of incidents) bySignal[signal] = (bySignal[signal] ?? 0) + 1;
  const extent = { firstAt: messages[0]?.sentAt, lastAt: messages.at(-1)?.sentAt };
  const client: Client = {
    id: clientId,
    name: `Lumen Weddings ${clientId.slice(7)}`,
    addresses: [`nora@${clientId}.example`],
    note: '',
    status: 'active',
    since: extent.firstAt ?? now,
    mutedSignals: [],
  };
  const tally: Tally = { clientId, messagesIn: count, messagesOut: 0, bySignal, ...extent };
  return { client, tally, messages, incidents };
}

function messageOf(clientId: string, index: number, sentAt: number): MessageRecord {
  const messageId = (0x1800000000000000n + BigInt(Number(clientId.slice(7)) * 1_000_000 + index)).toString(16);
  return {
    key: `${ACCOUNT}:${messageId}`,
    account: ACCOUNT,
    messageId,
    clientId,
    address: `nora@${clientId}.example`,
    threadId: messageId,
    subject: `Wedding ${Math.floor(index / 20)}`,
    direction: 'in',
    sentAt,
    sentAtBasis: 'id+tooltip',
    senderOffset: 60,
    languages: ['en'],
    words: 80,
    notJudged: [],
    judgedWith: 'large',
    complete: true,
    ...(index % 10 === 0 && { traits: ['thanks'] }),
  };
}

function incidentOf(message: MessageRecord, index: number): Incident {
  const { signal, dimension, severity, quote } = NOTED[index % NOTED.length] ?? NOTED[0];
  return {
    id: `${message.key}:${signal}`,
    messageKey: message.key,
    clientId: message.clientId,
    threadId: message.threadId,
    signal,
    dimension,
    sentAt: message.sentAt,
    severity,
    confidence: 'likely',
    quote,
    context: `Thank you for the files. ${quote} We will call on Friday at +49 30 5557 0123.`,
    span: { start: 25, end: 25 + quote.length },
    language: 'en',
    facts: {},
    rulesVersion: 'large',
  };
}

function putRows(extensionPage: Page, table: string, rows: readonly object[]): Promise<void> {
  return extensionPage.evaluate(
    ([name, json]) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('good-terms');
        opening.onerror = () => fail(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const writing = db.transaction(name, 'readwrite', { durability: 'relaxed' });
          for (const value of JSON.parse(json)) writing.objectStore(name).put(value);
          writing.onerror = () => fail(writing.error);
          writing.oncomplete = () => {
            db.close();
            done();
          };
        };
      }),
    // As one string: thousands of objects take minutes on their way into the page.
    [table, JSON.stringify(rows)] as const,
  );
}

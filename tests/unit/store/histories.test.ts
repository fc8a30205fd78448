import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { judgeClient } from '../../../lib/history/judge-client';
import type { Incident, Message, MessageSnapshot } from '../../../lib/model';
import { refreshHealth } from '../../../lib/store/client-health';
import { ingestThread, messageKeyOf } from '../../../lib/store/ingestion';
import { contextOf } from '../../../lib/store/judging';
import { rejudgeStored } from '../../../lib/store/rejudging';
import type { Database } from '../../../lib/store/schema';
import { signalJudge } from '../../../lib/store/signal-judge';
import { recordVerdict } from '../../../lib/store/verdicts';
import { createKeywordJudge } from './keyword-judge';
import { answer, at, letter, OWNER, openNewDatabase, SETTINGS, thread } from './letters';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = at('2026-03-02T10:00Z');
const NOW = START + 260 * DAY;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW });
});

afterEach(() => {
  vi.useRealTimers();
});

const RECEIVED = [
  'The invitations look lovely.',
  'You are an idiot, this is pathetic.',
  'I need the new version immediately, tonight!',
  'We will pay your invoice next month, the account is empty.',
  'Automatic reply: I am out of the office until Monday.',
  'I am sorry for my tone on Friday, it was unfair of me.',
] as const;

const SENT = [
  'Thank you.',
  'Which of the two envelopes shall I print?',
  'Please do not write to me after hours.',
  'Please keep a respectful tone in your messages.',
  'Invoice 12 is overdue, please pay it this week.',
] as const;

/** Two hundred days of mail between the user and Nora, dense enough for habits and floods, long enough to forget boundaries. */
const correspondence = fc
  .array(
    fc.record({
      text: fc.oneof(
        fc.constantFrom(...RECEIVED).map((text) => ({ text, own: false })),
        fc.constantFrom(...SENT).map((text) => ({ text, own: true })),
      ),
      gap: fc.oneof(
        fc.integer({ min: 0, max: 1 }),
        fc.integer({ min: 2, max: 200 }),
        fc.integer({ min: 200, max: 2_000 }),
      ),
    }),
    { minLength: 2, maxLength: 14 },
  )
  .map((sent) => {
    let time = START;
    return sent.map(({ text: { text, own }, gap }, index): MessageSnapshot => {
      time += gap * (HOUR / 2);
      const changes = { text, sentAt: { at: time, basis: 'id+tooltip' } } as const;
      return own ? answer(`a${index}`, changes) : letter(`a${index}`, changes);
    });
  });

/** What is judged at once, without any store. */
function judgedAtOnce(messages: readonly MessageSnapshot[]) {
  const read = messages.map(
    (message): Message => ({
      key: messageKeyOf(OWNER.address, message.id ?? ''),
      clientId: 'nora',
      threadId: 'wedding-invitations',
      direction: message.direction,
      sentAt: message.sentAt.at,
      sentAtBasis: message.sentAt.basis,
      senderOffset: undefined,
      text: message.text,
    }),
  );
  const context = { ...contextOf(SETTINGS, { mutedSignals: [] }, undefined), status: 'active' } as const;
  const { findings } = judgeClient(read, context, { now: NOW, redLines: [] });
  return findings
    .map(({ messageKey, signal, severity, facts, since }) => ({
      id: `${messageKey}:${signal}`,
      severity,
      facts,
      since,
    }))
    .sort(byId);
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

const told = (incidents: readonly Incident[]) =>
  incidents.map(({ id, severity, facts, since }) => ({ id, severity, facts, since })).sort(byId);

const settle = async (database: Database, judge = signalJudge) =>
  refreshHealth(database, judge, await database.clients.toCollection().primaryKeys(), SETTINGS, 0);

test('whatever comes in first, what is stored in the end is what is judged at once', { timeout: 120_000 }, async () => {
  const arrivals = correspondence.chain((messages) =>
    fc.tuple(fc.constant(messages), fc.shuffledSubarray([...messages], { minLength: messages.length })),
  );
  const kinds = new Set<string>();
  await fc.assert(
    fc.asyncProperty(arrivals, async ([messages, shuffled]) => {
      if (messages.every(({ direction }) => direction === 'out')) return;
      const database = await openNewDatabase();
      for (const message of shuffled) await ingestThread(database, signalJudge, SETTINGS, thread(message));
      // The user's own messages are kept once their recipient is a client.
      for (const message of shuffled) await ingestThread(database, signalJudge, SETTINGS, thread(message));
      await settle(database);
      expect(told(await database.incidents.toArray())).toEqual(judgedAtOnce(messages));
      for (const { signal } of await database.incidents.toArray()) kinds.add(signal);
      database.close();
    }),
    { numRuns: 25 },
  );
  // The correspondence is rich enough to tell.
  expect([...kinds]).toEqual(expect.arrayContaining(['after-hours', 'ignored-boundary', 'late-payment', 'slow-reply']));
});

test('judging everything again changes nothing where the rules are the same', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(correspondence, async (messages) => {
      if (messages.every(({ direction }) => direction === 'out')) return;
      const database = await openNewDatabase();
      await ingestThread(database, signalJudge, SETTINGS, thread(...messages));
      await settle(database);
      const before = told(await database.incidents.toArray());
      const renamed = { ...signalJudge, rulesVersion: 'the same by another name' };
      await rejudgeStored(database, renamed, SETTINGS, async () => {});
      await settle(database, renamed);
      expect(told(await database.incidents.toArray())).toEqual(before);
      database.close();
    }),
    { numRuns: 10 },
  );
});

describe('what stands though no message says it', () => {
  const judge = createKeywordJudge();
  let database: Database;

  beforeEach(async () => {
    database = await openNewDatabase();
    const question = answer('a2', { text: 'Which envelope?', sentAt: { at: START + DAY, basis: 'id+tooltip' } });
    vi.setSystemTime(START + 2 * DAY);
    await ingestThread(database, judge, SETTINGS, thread(letter('a1'), question));
  });

  const refresh = async (now: number) => {
    vi.setSystemTime(now);
    await refreshHealth(database, judge, await database.clients.toCollection().primaryKeys(), SETTINGS, 0);
  };

  test('is found as time passes, noted at the user’s own message, and counted', async () => {
    await refresh(START + 7 * DAY);
    expect(await database.incidents.count()).toBe(0);
    await refresh(START + 9 * DAY);
    const [incident] = await database.incidents.toArray();
    expect(incident).toMatchObject({
      id: `${OWNER.address}:a2:slow-reply`,
      standing: true,
      sentAt: START + DAY,
      since: START + 8 * DAY,
    });
    const [tally] = await database.tallies.toArray();
    expect(tally?.bySignal).toEqual({ 'slow-reply': 1 });
  });

  test('stands once, however often it is looked at, and the user’s word on it is kept', async () => {
    await refresh(START + 9 * DAY);
    const incidentId = `${OWNER.address}:a2:slow-reply`;
    await recordVerdict(database, { incidentId, verdict: 'dismissed' }, START + 9 * DAY);
    await refresh(START + 20 * DAY);
    expect(await database.incidents.count()).toBe(1);
    const [tally] = await database.tallies.toArray();
    expect(tally?.bySignal).toEqual({});
    expect(await database.verdicts.get(incidentId)).toMatchObject({ verdict: 'dismissed' });
  });

  test('stays while its message is read or judged again', async () => {
    await refresh(START + 9 * DAY);
    const question = answer('a2', { text: 'Which envelope?', sentAt: { at: START + DAY, basis: 'id+tooltip' } });
    await ingestThread(database, createKeywordJudge('2'), SETTINGS, thread(letter('a1'), question));
    expect(await database.incidents.count()).toBe(1);
    await rejudgeStored(database, createKeywordJudge('3'), SETTINGS, async () => {});
    expect(await database.incidents.count()).toBe(1);
  });

  test('is over once the client has written', async () => {
    await refresh(START + 9 * DAY);
    const reply = letter('a3', { sentAt: { at: START + 10 * DAY, basis: 'id+tooltip' } });
    vi.setSystemTime(START + 11 * DAY);
    await ingestThread(database, judge, SETTINGS, thread(reply));
    expect(await database.incidents.count()).toBe(0);
    const [tally] = await database.tallies.toArray();
    expect(tally?.bySignal).toEqual({});
  });
});

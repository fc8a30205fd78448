import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { RejudgingProgress } from '../../../lib/messages';
import type { MessageSnapshot } from '../../../lib/model';
import { ingestThread } from '../../../lib/store/ingestion';
import { rejudgeStored } from '../../../lib/store/rejudging';
import { saveClient } from '../../../lib/store/save-client';
import type { Database } from '../../../lib/store/schema';
import { createKeywordJudge } from './keyword-judge';
import { at, letter, openNewDatabase, readAll, SETTINGS, thread } from './letters';

const EVENING = { sentAt: { at: at('2026-03-02T21:00Z'), basis: 'id' } } as const;
const MANY = 30;

let database: Database;
let judge: ReturnType<typeof createKeywordJudge>;

beforeEach(async () => {
  database = await openNewDatabase();
  judge = createKeywordJudge();
});

const ingest = (...messages: readonly MessageSnapshot[]) =>
  ingestThread(database, judge, SETTINGS, thread(...messages));
const rejudge = (changes: object = {}, rules = judge, report: (progress: RejudgingProgress) => void = () => {}) =>
  rejudgeStored(database, rules, { ...SETTINGS, ...changes }, async (progress) => report(progress));
const signals = async () => (await database.incidents.toArray()).map(({ signal }) => signal);

describe('judging again what is stored', () => {
  test('does nothing when nothing has changed', async () => {
    await ingest(letter('a1', { text: 'pathetic' }));
    expect(await rejudge()).toBe(0);
  });

  test('judges times by the new hours', async () => {
    await ingest(letter('a1', EVENING), letter('a2', { ...EVENING, text: 'pathetic' }));
    await rejudge({ schedule: { ...SETTINGS.schedule, zone: 'Pacific/Auckland' } });
    expect(await signals()).toEqual(['demeaning']);
    await rejudge();
    expect(await signals()).toEqual(['after-hours', 'after-hours', 'demeaning']);
  });

  test('by other hours leaves alone what words gave: they are the same words', async () => {
    await ingest(letter('a1', { ...EVENING, text: 'This is pathetic.' }));
    const deaf = {
      ...judge,
      judgeMessage: () => ({ findings: [], marks: [], traits: [], languages: [], words: 0, notJudged: [] }),
    };
    await rejudge({ schedule: { ...SETTINGS.schedule, zone: 'Pacific/Auckland' } }, deaf);
    expect(await signals()).toEqual(['demeaning']);
  });

  test('drops words that a signal no longer stands for, and keeps the others with their new weight', async () => {
    await ingest(letter('a1', { text: 'This is pathetic. One extra page.' }));
    await rejudge({ mutedSignals: ['scope'], sensitivity: 'thorough' });
    const { incidents, tallies } = await readAll(database);
    expect(incidents).toMatchObject([
      { signal: 'demeaning', quote: 'pathetic', severity: 'serious', span: { start: 8, end: 16 } },
    ]);
    expect(tallies).toMatchObject([{ bySignal: { demeaning: 1 } }]);
  });

  test('drops a request that the agreement has come to cover', async () => {
    await ingest(letter('a1', { text: 'One extra page.' }));
    const [client] = await database.clients.toArray();
    const agreement = { deliverables: [{ name: 'extra', alsoCalled: [] }], exclusions: [], limits: [] };
    await saveClient(database, { client: client!, agreement }, 0);
    await rejudge();
    expect(await signals()).toEqual([]);
  });

  test('keeps what cannot be judged without its text', async () => {
    await ingest(letter('a1', { text: 'This is pathetic.' }));
    const blind = {
      ...createKeywordJudge('2'),
      judgeMessage: () => ({ findings: [], marks: [], traits: [], languages: [], words: 0, notJudged: ['demeaning'] }),
    };
    await rejudge({}, blind);
    expect(await signals()).toEqual(['demeaning']);
  });

  test('lets the next opening of the thread find what was never stored', async () => {
    const both = letter('a1', { text: 'This is pathetic. One extra page.' });
    await ingestThread(database, judge, { ...SETTINGS, mutedSignals: ['scope'] }, thread(both));
    await rejudge();
    expect(await signals()).toEqual(['demeaning']);
    await ingest(both);
    expect(await signals()).toEqual(['demeaning', 'scope']);
  });

  test('tells how far it has come', async () => {
    await ingest(...Array.from({ length: MANY }, (_, i) => letter(`a${i}`)));
    const told: RejudgingProgress[] = [];
    expect(await rejudge({ mutedSignals: ['scope'] }, judge, (progress) => told.push(progress))).toBe(MANY);
    expect(told).toEqual([
      { done: 25, total: MANY },
      { done: MANY, total: MANY },
    ]);
  });

  test('that was killed half-way goes on where it was', async () => {
    await ingest(...Array.from({ length: MANY }, (_, i) => letter(`a${i}`, { text: 'pathetic' })));
    const changes = { mutedSignals: ['demeaning'] };
    const killed = rejudge(changes, judge, ({ done }) => {
      if (done >= 25) throw new Error('The worker was stopped');
    });
    await expect(killed).rejects.toThrow('The worker was stopped');
    expect(await database.incidents.count()).toBe(5);
    expect(await rejudge(changes)).toBe(5);
    const { incidents, tallies } = await readAll(database);
    expect(incidents).toEqual([]);
    expect(tallies).toMatchObject([{ messagesIn: MANY, bySignal: {} }]);
  });

  test('of a message whose thread is opened meanwhile does not undo what its text gave', async () => {
    const both = letter('a1', { text: 'This is pathetic. One extra page.' });
    await ingest(both);
    const thorough = { ...SETTINGS, sensitivity: 'thorough' } as const;
    await Promise.all([ingestThread(database, judge, thorough, thread(both)), rejudge({ sensitivity: 'thorough' })]);
    await ingestThread(database, judge, thorough, thread(both));
    expect(await rejudge({ sensitivity: 'thorough' })).toBe(0);
    const { incidents } = await readAll(database);
    expect(incidents.map(({ signal, severity }) => [signal, severity])).toEqual([
      ['demeaning', 'serious'],
      ['scope', 'serious'],
    ]);
  });
});

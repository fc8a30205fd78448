import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { MessageSnapshot } from '../../../lib/model';
import { ingestThread } from '../../../lib/store/ingestion';
import { rejudgeStored } from '../../../lib/store/rejudging';
import type { Database } from '../../../lib/store/schema';
import { signalJudge } from '../../../lib/store/signal-judge';
import { recordRule, recordVerdict, takeRule } from '../../../lib/store/verdicts';
import { createKeywordJudge } from './keyword-judge';
import { answer, at, letter, OWNER, openNewDatabase, readAll, SETTINGS, thread } from './letters';

let database: Database;
beforeEach(async () => {
  database = await openNewDatabase();
});

const ingest = (...messages: readonly MessageSnapshot[]) =>
  ingestThread(database, signalJudge, SETTINGS, thread(...messages));
const on = (iso: string) => ({ sentAt: { at: at(iso), basis: 'id' } }) as const;
const idOf = (message: string, signal: string) => `${OWNER.address}:${message}:${signal}`;
const give = async (incidentId: string, verdict: 'open' | 'dismissed') => {
  await recordVerdict(database, { incidentId, verdict }, Date.now());
  await settle();
};
/** What the background does after a verdict. */
const settle = () => rejudgeStored(database, signalJudge, SETTINGS, async () => {});
const signalsOf = async (message: string) =>
  (await database.incidents.where('messageKey').equals(`${OWNER.address}:${message}`).toArray())
    .map(({ signal }) => signal)
    .sort();
const severityOf = async (id: string) => (await database.incidents.get(id))?.severity;

describe('a habit', () => {
  const late = (id: string, day: string) =>
    letter(id, { ...on(`2026-03-${day}T21:30Z`), text: 'The samples are on the table now.' });
  beforeEach(() => ingest(late('a1', '02'), late('a2', '03'), late('a3', '04')));

  test('is not made of what was dismissed, and is one again when that is taken back', async () => {
    const third = idOf('a3', 'after-hours');
    expect(await severityOf(third)).toBe('minor');
    await give(idOf('a1', 'after-hours'), 'dismissed');
    expect(await severityOf(third)).toBe('note');
    await give(idOf('a1', 'after-hours'), 'open');
    expect(await severityOf(third)).toBe('minor');
  });

  test('is not made of what a rule dismisses, those that come in later included', async () => {
    const rule = { incidentId: idOf('a1', 'after-hours'), scope: 'signal', verdict: 'dismissed' } as const;
    await recordRule(database, rule, Date.now());
    await settle();
    await ingest(late('a4', '05'));
    expect(await severityOf(idOf('a4', 'after-hours'))).toBe('note');
    const [stored] = await database.rules.toArray();
    await takeRule(database, stored!.id);
    await settle();
    expect(await severityOf(idOf('a4', 'after-hours'))).toBe('minor');
  });

  test('is the same when everything is judged from scratch', async () => {
    await give(idOf('a2', 'after-hours'), 'dismissed');
    const before = (await readAll(database)).incidents;
    const elsewhere = { ...SETTINGS, schedule: { ...SETTINGS.schedule, zone: 'Pacific/Auckland' } };
    await rejudgeStored(database, signalJudge, elsewhere, async () => {});
    expect((await readAll(database)).incidents).not.toEqual(before);
    await settle();
    expect((await readAll(database)).incidents).toEqual(before);
  });
});

describe('a boundary', () => {
  beforeEach(() =>
    ingest(
      letter('a1', { ...on('2026-03-02T10:00Z'), text: 'This is pathetic work. You are an idiot.' }),
      answer('a2', { ...on('2026-03-02T12:00Z'), text: 'Please stop insulting me.' }),
      letter('a3', { ...on('2026-03-05T10:00Z'), text: 'You are an idiot.' }),
    ),
  );

  test('is not ignored by what the user says is no insult', async () => {
    expect(await signalsOf('a3')).toEqual(['demeaning', 'ignored-boundary']);
    await give(idOf('a3', 'demeaning'), 'dismissed');
    expect(await signalsOf('a3')).toEqual(['demeaning']);
    // Opened again in Gmail, it stays so.
    await ingest(letter('a3', { ...on('2026-03-05T10:00Z'), text: 'You are an idiot.' }));
    expect(await signalsOf('a3')).toEqual(['demeaning']);
    await give(idOf('a3', 'demeaning'), 'open');
    expect(await signalsOf('a3')).toEqual(['demeaning', 'ignored-boundary']);
  });

  test('is not ignored by words that a rule has dismissed before they came again', async () => {
    const rule = { incidentId: idOf('a3', 'demeaning'), scope: 'phrase', verdict: 'dismissed' } as const;
    await recordRule(database, rule, Date.now());
    await settle();
    await ingest(letter('a4', { ...on('2026-03-09T10:00Z'), text: 'You are an idiot.' }));
    expect(await signalsOf('a4')).toEqual(['demeaning']);
  });
});

describe('a client who writes very much', () => {
  const judge = createKeywordJudge();
  const MANY = 230;
  const letters = Array.from({ length: MANY }, (_, i) =>
    letter(`a${i}`, { sentAt: { at: at('2026-03-02T00:00Z') + i * 3_600_000, basis: 'id' } }),
  );
  const run = (report: () => Promise<void> = async () => {}) => rejudgeStored(database, judge, SETTINGS, report);

  test('is judged in parts when an older message comes in, and in the end as if it had come first', async () => {
    const inOrder = await openNewDatabase();
    await ingestThread(inOrder, judge, SETTINGS, thread(...letters));
    await ingestThread(database, judge, SETTINGS, thread(...letters.slice(1)));
    const asked = judge.asked.times;
    await ingestThread(database, judge, SETTINGS, thread(...letters.slice(0, 1)));
    // Not one by one while the page waits.
    expect(judge.asked.times - asked).toBeLessThan(MANY / 2);
    expect(await database.due.count()).toBe(1);
    // Killed half-way, it goes on where it was.
    await expect(run(() => Promise.reject(new Error('Killed')))).rejects.toThrow('Killed');
    expect(await database.due.count()).toBe(1);
    const left = judge.asked.times;
    await run();
    expect(judge.asked.times - left).toBeLessThan(MANY / 4);
    expect(await database.due.count()).toBe(0);
    expect(await readAll(database)).toEqual(await readAll(inOrder));
  });
});

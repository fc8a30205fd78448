import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { ingestThread } from '../../../lib/store/ingestion';
import type { Database } from '../../../lib/store/schema';
import { recordVerdict } from '../../../lib/store/verdicts';
import { createKeywordJudge } from './keyword-judge';
import { letter, OWNER, openNewDatabase, SETTINGS, thread } from './letters';

const INCIDENT = `${OWNER.address}:a1:demeaning`;
const pathetic = thread(letter('a1', { text: 'This is pathetic.' }));

let database: Database;

beforeEach(async () => {
  database = await openNewDatabase();
  await ingestThread(database, createKeywordJudge(), SETTINGS, pathetic);
});

const give = (verdict: 'open' | 'confirmed' | 'dismissed') =>
  recordVerdict(database, { incidentId: INCIDENT, verdict }, Date.parse('2026-03-03T09:00Z'));
const tally = async () => (await database.tallies.toArray())[0]?.bySignal;

describe('the word of the user', () => {
  test('takes a dismissed incident out of the tally, and taking the word back counts it again', async () => {
    await give('dismissed');
    expect(await tally()).toEqual({});
    await give('confirmed');
    expect(await tally()).toEqual({ demeaning: 1 });
    await give('dismissed');
    await give('open');
    expect(await tally()).toEqual({ demeaning: 1 });
    expect(await database.verdicts.count()).toBe(0);
  });

  test('said twice counts once', async () => {
    await give('dismissed');
    await give('dismissed');
    expect(await tally()).toEqual({});
    await Promise.all([give('open'), give('open')]);
    expect(await tally()).toEqual({ demeaning: 1 });
  });

  test('survives judging again by newer rules', async () => {
    await give('dismissed');
    const judgement = await ingestThread(database, createKeywordJudge('2'), SETTINGS, pathetic);
    expect(judgement.messages[0]?.noted).toMatchObject([{ signal: 'demeaning', verdict: 'dismissed' }]);
    expect(await tally()).toEqual({});
  });

  test('survives that the incident is not found for a while', async () => {
    await give('dismissed');
    const muted = { ...SETTINGS, mutedSignals: ['demeaning'] };
    await ingestThread(database, createKeywordJudge(), muted, pathetic);
    expect(await database.incidents.count()).toBe(0);
    await ingestThread(database, createKeywordJudge(), SETTINGS, pathetic);
    expect(await database.incidents.count()).toBe(1);
    expect(await tally()).toEqual({});
  });

  test('is refused on an incident that does not exist', async () => {
    await expect(recordVerdict(database, { incidentId: 'wedding', verdict: 'dismissed' }, 0)).rejects.toThrow(
      'There is no such incident.',
    );
    expect(await database.verdicts.count()).toBe(0);
  });
});

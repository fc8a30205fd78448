import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { MessageSnapshot, VerdictValue } from '../../../lib/model';
import { deleteClient } from '../../../lib/store/delete-client';
import { ingestThread } from '../../../lib/store/ingestion';
import { rejudgeStored } from '../../../lib/store/rejudging';
import type { Database } from '../../../lib/store/schema';
import { checkTallies, emptyTally, recount, TallyChange } from '../../../lib/store/tallies';
import { recordVerdict } from '../../../lib/store/verdicts';
import { createKeywordJudge } from './keyword-judge';
import { answer, at, letter, openNewDatabase, SETTINGS, TADEO, thread } from './letters';

const judge = createKeywordJudge();
const ingest = (database: Database, ...messages: readonly MessageSnapshot[]) =>
  ingestThread(database, judge, SETTINGS, thread(...messages));

const clientIdsOf = (database: Database) => database.clients.toCollection().primaryKeys();

async function expectRight(database: Database): Promise<void> {
  for (const clientId of await clientIdsOf(database)) {
    expect((await database.tallies.get(clientId)) ?? emptyTally(clientId)).toEqual(await recount(database, clientId));
  }
  expect(await database.tallies.count()).toBeLessThanOrEqual(await database.clients.count());
}

describe('a tally', () => {
  test('of nobody is empty', async () => {
    const database = await openNewDatabase();
    expect(await recount(database, 'nobody')).toEqual(emptyTally('nobody'));
  });

  test('knows the first and the newest message, whatever their order', async () => {
    const database = await openNewDatabase();
    const on = (day: string) => ({ sentAt: { at: at(`${day}T10:00Z`), basis: 'id' } }) as const;
    await ingest(
      database,
      letter('a2', on('2026-03-05')),
      letter('a1', on('2026-01-05')),
      answer('a3', on('2026-02-05')),
    );
    await ingest(database, letter('a4', { sentAt: { at: undefined, basis: 'none' } }));
    expect(await database.tallies.toArray()).toMatchObject([
      { messagesIn: 3, messagesOut: 1, firstAt: at('2026-01-05T10:00Z'), lastAt: at('2026-03-05T10:00Z') },
    ]);
  });

  test('leaves out signals that nothing is left of', () => {
    const change = new TallyChange();
    change.count('scope', -1);
    expect(change.applyTo({ ...emptyTally('nora'), bySignal: { scope: 1, demeaning: 2 } }).bySignal).toEqual({
      demeaning: 2,
    });
  });

  test('that went wrong is repaired, and the repair is told', async () => {
    const database = await openNewDatabase();
    await ingest(database, letter('a1', { text: 'pathetic' }), letter('b1', { sender: TADEO }));
    const clientIds = await clientIdsOf(database);
    expect(await checkTallies(database, clientIds)).toBe(0);
    await database.tallies.toCollection().modify({ messagesIn: 7 });
    expect(await checkTallies(database, [...clientIds, 'nobody'])).toBe(2);
    await expectRight(database);
    expect(await database.tallies.count()).toBe(2);
  });
});

type Act = (database: Database) => Promise<unknown>;

const texts = fc.constantFrom('Lovely.', 'This is pathetic.', 'One extra page, pathetic. My cousin is free.', '');

const message = fc
  .record({
    id: fc.constantFrom('a1', 'a2', 'a3', 'a4', 'a5'),
    text: texts,
    hour: fc.option(fc.integer({ min: 0, max: 300 }), { nil: undefined }),
    by: fc.constantFrom('nora', 'tadeo', 'user'),
    isClipped: fc.boolean(),
  })
  .map(({ id, text, hour, by, isClipped }): MessageSnapshot => {
    const sentAt =
      hour === undefined
        ? ({ at: undefined, basis: 'none' } as const)
        : ({ at: at('2026-03-02T00:00Z') + hour * 3_600_000, basis: 'tooltip' } as const);
    const changes = { text, sentAt, ...(isClipped && { problems: ['clipped'] as const }) };
    if (by === 'user') return answer(id, changes);
    return letter(id, { ...changes, ...(by === 'tadeo' && { sender: TADEO }) });
  });

const ingesting: fc.Arbitrary<Act> = fc
  .array(message, { maxLength: 4 })
  .map((messages) => (database) => ingest(database, ...messages));

const givingVerdict: fc.Arbitrary<Act> = fc
  .record({ pick: fc.nat(20), verdict: fc.constantFrom<VerdictValue>('open', 'confirmed', 'dismissed') })
  .map(({ pick, verdict }) => async (database) => {
    const ids = await database.incidents.toCollection().primaryKeys();
    const incidentId = ids[pick % ids.length];
    if (incidentId !== undefined) await recordVerdict(database, { incidentId, verdict }, 0);
  });

const rejudging: fc.Arbitrary<Act> = fc
  .subarray(['demeaning', 'scope', 'after-hours'])
  .map((mutedSignals) => (database) => rejudgeStored(database, judge, { ...SETTINGS, mutedSignals }, async () => {}));

const deleting: fc.Arbitrary<Act> = fc.nat(3).map((pick) => async (database) => {
  const clientIds = await clientIdsOf(database);
  await deleteClient(database, clientIds[pick % clientIds.length] ?? 'nobody');
  await database.forgotten.clear();
});

const acts = fc.array(
  fc.oneof(
    { weight: 5, arbitrary: ingesting },
    { weight: 3, arbitrary: givingVerdict },
    { weight: 2, arbitrary: rejudging },
    { weight: 1, arbitrary: deleting },
  ),
  { maxLength: 12 },
);

test('whatever happens, a tally is what a recount gives', async () => {
  await fc.assert(
    fc.asyncProperty(acts, async (sequence) => {
      const database = await openNewDatabase();
      for (const act of sequence) await act(database);
      await expectRight(database);
      database.close();
    }),
    { numRuns: 25 },
  );
}, 60_000);

import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { MessageSnapshot, RuleScope } from '../../../lib/model';
import { ingestThread } from '../../../lib/store/ingestion';
import { phraseOf } from '../../../lib/store/phrase-of';
import { rejudgeStored } from '../../../lib/store/rejudging';
import type { Database } from '../../../lib/store/schema';
import { recount } from '../../../lib/store/tallies';
import { previewRule, recordRule, recordVerdict, takeRule } from '../../../lib/store/verdicts';
import { createKeywordJudge } from './keyword-judge';
import { at, letter, OWNER, openNewDatabase, readAll, SETTINGS, TADEO, thread } from './letters';

const EVENING = { sentAt: { at: at('2026-03-02T21:00Z'), basis: 'id' } } as const;
const NOW = at('2026-03-03T09:00Z');

let database: Database;

beforeEach(async () => {
  database = await openNewDatabase();
  await ingest(
    letter('a1', { text: 'This is pathetic. One extra page.' }),
    letter('a2', { text: 'A pathetic veil.' }),
    letter('b1', { sender: TADEO, text: 'What a pathetic cake.' }),
  );
});

const ingest = (...messages: readonly MessageSnapshot[]) =>
  ingestThread(database, createKeywordJudge(), SETTINGS, thread(...messages));
const idOf = (message: string, signal = 'demeaning') => `${OWNER.address}:${message}:${signal}`;
const draft = (scope: RuleScope, message = 'a1', signal = 'demeaning') =>
  ({ incidentId: idOf(message, signal), scope, verdict: 'dismissed' }) as const;
const dismiss = (...parts: Parameters<typeof draft>) => recordRule(database, draft(...parts), NOW);
const dismissed = async () =>
  (await database.verdicts.toArray())
    .filter(({ verdict }) => verdict === 'dismissed')
    .map(({ incidentId }) => incidentId.split(':').slice(1).join(':'));

/** Every tally is what counting anew would give. */
async function expectCounted() {
  for (const tally of await database.tallies.toArray()) expect(tally).toEqual(await recount(database, tally.clientId));
}

describe('a word of the user on more than one message', () => {
  test.each([
    ['phrase', ['a1:demeaning', 'a2:demeaning']],
    ['signal', ['a1:demeaning', 'a2:demeaning']],
    ['everywhere', ['a1:demeaning', 'a2:demeaning', 'b1:demeaning']],
  ] as const)('with the scope "%s" covers the past it is about, and is counted', async (scope, covered) => {
    await dismiss(scope);
    expect(await dismissed()).toEqual(covered);
    await expectCounted();
    expect(await database.health.count()).toBe(scope === 'everywhere' ? 0 : 1);
  });

  test.each(['phrase', 'signal', 'everywhere'] as const)(
    'with the scope "%s" decides on what comes in later',
    async (scope) => {
      await dismiss(scope);
      const judgement = await ingest(letter('a3', { text: 'So pathetic! One extra page.' }));
      expect(judgement.messages[0]?.noted.map(({ signal, verdict }) => [signal, verdict])).toEqual([
        ['demeaning', 'dismissed'],
        ['scope', 'open'],
      ]);
      await expectCounted();
    },
  );

  test('is told beforehand what it would change', async () => {
    expect(await previewRule(database, draft('everywhere'))).toEqual({ covered: 3, changed: 3, clients: 2 });
    await recordVerdict(database, { incidentId: idOf('a2'), verdict: 'confirmed' }, NOW);
    await dismiss('signal');
    expect(await previewRule(database, draft('everywhere'))).toEqual({ covered: 3, changed: 1, clients: 1 });
    expect(await previewRule(database, { ...draft('phrase'), incidentId: 'cake' })).toBeUndefined();
    expect(await database.rules.count()).toBe(1);
  });

  test('taken back leaves everything as it was', async () => {
    const before = await readAll(database);
    for (const scope of ['phrase', 'signal', 'everywhere'] as const) await dismiss(scope);
    for (const { id } of await database.rules.toArray()) await takeRule(database, id);
    expect(await readAll(database)).toEqual(before);
    await takeRule(database, 'signal:nobody:demeaning:');
  });

  test('taken back leaves what another one says', async () => {
    await dismiss('signal');
    await recordRule(database, { ...draft('phrase'), verdict: 'confirmed' }, NOW);
    expect(await dismissed()).toEqual([]);
    const [phrase] = await database.rules.where('id').startsWith('phrase').toArray();
    await takeRule(database, phrase!.id);
    expect(await dismissed()).toEqual(['a1:demeaning', 'a2:demeaning']);
    await expectCounted();
  });

  test('gives way to what was said of one message, before or after', async () => {
    await recordVerdict(database, { incidentId: idOf('a2'), verdict: 'confirmed' }, NOW);
    await dismiss('signal');
    expect(await dismissed()).toEqual(['a1:demeaning']);
    await recordVerdict(database, { incidentId: idOf('a1'), verdict: 'open' }, NOW);
    expect(await dismissed()).toEqual([]);
    await ingestThread(database, createKeywordJudge('2'), SETTINGS, thread(letter('a1', { text: 'Still pathetic.' })));
    expect(await dismissed()).toEqual([]);
    await expectCounted();
  });

  test('replaces the opposite word on the incident it was given on', async () => {
    await recordVerdict(database, { incidentId: idOf('a1'), verdict: 'confirmed' }, NOW);
    await dismiss('signal');
    expect(await dismissed()).toEqual(['a1:demeaning', 'a2:demeaning']);
    await expectCounted();
  });

  test('said twice is one rule', async () => {
    await dismiss('phrase');
    const before = await readAll(database);
    await dismiss('phrase', 'a2');
    expect(await readAll(database)).toEqual(before);
    expect(await database.rules.count()).toBe(1);
  });

  test('is kept through judging again, also where the finding is gone for a while', async () => {
    await dismiss('everywhere');
    await rejudgeStored(database, createKeywordJudge('2'), SETTINGS, async () => {});
    expect(await dismissed()).toHaveLength(3);
    const muted = { ...SETTINGS, mutedSignals: ['demeaning'] };
    await rejudgeStored(database, createKeywordJudge('2'), muted, async () => {});
    expect(await database.verdicts.count()).toBe(0);
    await ingest(letter('a2', { text: 'A pathetic veil.' }));
    expect(await dismissed()).toEqual(['a2:demeaning']);
    await expectCounted();
  });

  test('can be about a signal without words, but not about the words of one', async () => {
    await ingest(letter('a4', EVENING), letter('a5', EVENING));
    await expect(dismiss('phrase', 'a4', 'after-hours')).rejects.toThrow(
      'There are no words that this could hold for.',
    );
    await dismiss('signal', 'a4', 'after-hours');
    expect(await dismissed()).toEqual(['a4:after-hours', 'a5:after-hours']);
  });

  test('on an incident that does not exist is refused', async () => {
    await expect(dismiss('phrase', 'a9')).rejects.toThrow('There is no such incident.');
    expect(await database.rules.count()).toBe(0);
  });
});

test.each([
  ['You are PATHETIC!', 'you   are pathetic…', true],
  ['אתה פָּתֵטִי', 'אתה פתטי', true],
  ['żałosne', 'zalosne', false],
  ['真丢人！', '真丢人', true],
  ['???', '!!!', false],
])('%s and %s: are they the same words? %s', (a, b, same) => {
  expect(phraseOf(a) === phraseOf(b)).toBe(same);
});

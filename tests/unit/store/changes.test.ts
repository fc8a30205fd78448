import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { settingsItem } from '../../../lib/settings/settings';
import { createAnswers } from '../../../lib/store/answers';
import { closeDatabase, openDatabase } from '../../../lib/store/database';
import { createRejudgingJob } from '../../../lib/store/rejudging-job';
import { watchRejudging } from '../../../lib/store/rejudging-state';
import type { Database } from '../../../lib/store/schema';
import { recordVerdict } from '../../../lib/store/verdicts';
import { createKeywordJudge } from './keyword-judge';
import { at, letter, NORA, readAll, SETTINGS, TADEO, thread } from './letters';

const PAGE = { role: 'page', tabId: undefined } as const;
const MANY = 60;
const COVERING = { deliverables: [{ name: 'extra', alsoCalled: [] }], exclusions: [], limits: [] };

let database: Database;
let answers: ReturnType<typeof createAnswers>;
let job: ReturnType<typeof createRejudgingJob>;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { languages: ['en'] });
  const { locale: _, ...settings } = SETTINGS;
  await settingsItem.setValue({ ...settings, locale: 'en' });
  database = await openDatabase();
  job = createRejudgingJob(createKeywordJudge());
  answers = createAnswers(createKeywordJudge(), job);
  const letters = Array.from({ length: MANY }, (_, i) =>
    letter(`a${i}`, {
      text: 'One extra page, pathetic.',
      sentAt: { at: at('2026-03-02T20:00Z') + i * 3_600_000, basis: 'id' },
    }),
  );
  await answers.judgeThread(thread(...letters), { role: 'gmail', tabId: 7 });
  await job.run();
});

afterEach(async () => {
  await job.run().catch(() => {});
  await database.delete();
  await closeDatabase();
});

/** What is stored, without the stamps that tell whether a message was judged by its text. */
async function readStored() {
  const all = await readAll(database);
  return { ...all, messages: all.messages.map(({ judgedWith: _, ...message }) => message) };
}

/** With Nora: ids are drawn at random, so that the first client may be any. */
async function agree(agreement: typeof COVERING | undefined) {
  const client = await database.clients.where('addresses').equals(NORA.address).first();
  const { id, name, note, status, mutedSignals } = client!;
  await answers.saveClient({ client: { id, name, note, status, mutedSignals }, agreement }, PAGE);
  await job.run();
}
const undo = async () => {
  const change = await database.changes.orderBy('at').last();
  await answers.undoChange({ changeId: change!.id }, PAGE);
  await job.run();
};

describe('undoing what mail is judged by', () => {
  test('an agreement: what was noted before is noted again, with its words', async () => {
    const before = await readStored();
    await agree(COVERING);
    expect((await readStored()).tallies).toMatchObject([{ bySignal: { demeaning: MANY } }]);
    await undo();
    expect(await readStored()).toEqual(before);
    expect(await database.changes.count()).toBe(0);
  });

  test('hours and signals that were switched off', async () => {
    const before = await readStored();
    const settings = await settingsItem.getValue();
    const schedule = { ...settings.schedule, zone: 'Pacific/Auckland' };
    await answers.saveSettings({ ...settings, schedule, mutedSignals: ['demeaning'] }, PAGE);
    await job.run();
    expect((await readStored()).tallies).toMatchObject([{ bySignal: { scope: MANY } }]);
    await undo();
    expect(await settingsItem.getValue()).toEqual(settings);
    expect(await readStored()).toEqual(before);
  });

  test('the same change saved twice is one; what changes no judgement is none; the oldest are forgotten', async () => {
    await agree(COVERING);
    await agree(COVERING);
    expect(await database.changes.count()).toBe(1);
    await answers.saveSettings({ ...(await settingsItem.getValue()), locale: 'pl' }, PAGE);
    expect(await database.changes.count()).toBe(1);
    for (let i = 0; i < 13; i++) {
      await agree(undefined);
      await agree(COVERING);
    }
    expect(await database.changes.count()).toBe(20);
  });
});

describe('judging the past again in the background', () => {
  test('tells how far it has come', async () => {
    const told: (number | undefined)[] = [];
    const stop = watchRejudging((progress) => told.push(progress?.done));
    await agree(COVERING);
    stop();
    expect(told).toEqual(expect.arrayContaining([25, 50, MANY]));
    expect(told.at(-1)).toBeUndefined();
  });

  test.each([1, 2, 3, 40])(
    'that is stopped at write %i is taken up by the next background, as if nothing had happened',
    async (writes) => {
      await agree(COVERING);
      const whole = await readStored();
      await undo();
      // The worker dies: every further write of this background fails, in the middle of whatever it was doing.
      let left = writes;
      const put = IDBObjectStore.prototype.put;
      const dying = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
        this: IDBObjectStore,
        ...row
      ) {
        if (this.name === 'messages' && left-- <= 0) throw new Error('The worker was stopped');
        return put.apply(this, row);
      });
      const killed = createRejudgingJob(createKeywordJudge());
      await killed.announce();
      await database.agreements.put({ ...COVERING, clientId: (await database.clients.toArray())[0]!.id });
      await expect(killed.run()).rejects.toThrow();
      dying.mockRestore();
      const next = createRejudgingJob(createKeywordJudge());
      await next.resume();
      expect(await readStored()).toEqual(whole);
      await next.resume();
      expect(await readStored()).toEqual(whole);
    },
  );

  test('of a verdict goes on in the next background where this one is stopped', async () => {
    const [incident] = await database.incidents.filter(({ signal }) => signal === 'demeaning').toArray();
    await recordVerdict(database, { incidentId: incident!.id, verdict: 'dismissed' }, at('2026-03-20T10:00Z'));
    expect(await database.due.toArray()).toMatchObject([{ from: { sentAt: incident!.sentAt } }]);
    await createRejudgingJob(createKeywordJudge()).resume();
    expect(await database.due.count()).toBe(0);
  });

  test('a change that is announced while it is under way is another run’s', async () => {
    const judge = createKeywordJudge();
    const [busy, next] = [createRejudgingJob(judge), createRejudgingJob(judge)];
    const stop = watchRejudging((progress) => {
      if (progress?.done === 25) void busy.announce();
    });
    const forget = () => database.messages.toCollection().modify({ judgedWith: '' });
    await forget();
    await busy.run();
    stop();
    judge.asked.times = 0;
    await forget();
    // Stopped before the run of its own: the next background knows of it.
    await next.resume();
    expect(judge.asked.times).toBeGreaterThan(0);
  });

  test('one client’s change leaves everybody else’s health as it is', async () => {
    await answers.judgeThread(thread(letter('t1', { sender: TADEO })), { role: 'gmail', tabId: 7 });
    const rowOf = async (address: string) => {
      const client = await database.clients.where('addresses').equals(address).first();
      return database.health.get(client!.id);
    };
    const [nora, tadeo] = [await rowOf(NORA.address), await rowOf(TADEO.address)];
    await new Promise((done) => setTimeout(done, 2));
    await agree(COVERING);
    expect(await rowOf(TADEO.address)).toEqual(tadeo);
    expect((await rowOf(NORA.address))?.judgedAt).toBeGreaterThan(nora!.judgedAt);
  });
});

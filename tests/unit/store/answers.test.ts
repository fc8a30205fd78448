import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULT_SETTINGS, revisionItem, settingsItem } from '../../../lib/settings/settings';
import { createAnswers } from '../../../lib/store/answers';
import { closeDatabase, openDatabase } from '../../../lib/store/database';
import { createRejudgingJob, type RejudgingJob } from '../../../lib/store/rejudging-job';
import type { Database } from '../../../lib/store/schema';
import { runUpkeep } from '../../../lib/store/upkeep';
import { createKeywordJudge } from './keyword-judge';
import { at, letter, NORA, OWNER, thread } from './letters';

const GMAIL = { role: 'gmail', tabId: 7 } as const;
const PAGE = { role: 'page', tabId: undefined } as const;
const UTC = { ...DEFAULT_SETTINGS, schedule: { ...DEFAULT_SETTINGS.schedule, zone: 'UTC' } };
const EVENING = { sentAt: { at: at('2026-03-02T21:00Z'), basis: 'id' } } as const;

const setBadgeText = vi.fn(async () => undefined);
const createTab = vi.fn(async () => ({}));

let database: Database;
let judge: ReturnType<typeof createKeywordJudge>;
let rejudging: RejudgingJob;
let answers: ReturnType<typeof createAnswers>;

beforeEach(async () => {
  fakeBrowser.reset();
  vi.stubGlobal('navigator', { languages: ['pl-PL'] });
  vi.spyOn(browser.action, 'setBadgeText').mockImplementation(setBadgeText as never);
  vi.spyOn(browser.tabs, 'create').mockImplementation(createTab as never);
  setBadgeText.mockClear();
  createTab.mockClear();
  await settingsItem.setValue(UTC);
  database = await openDatabase();
  judge = createKeywordJudge();
  rejudging = createRejudgingJob(judge);
  answers = createAnswers(judge, rejudging);
});

afterEach(async () => {
  await rejudging.run();
  await database.delete();
  await closeDatabase();
});

const judgeLetter = (changes = {}) => answers.judgeThread(thread(letter('a1', changes)), GMAIL);
const openThread = async () => (await browser.storage.session.get('open-thread:7'))['open-thread:7'];
const incidents = () => database.incidents.toArray();

describe('judging a thread', () => {
  test('is answered in the language of the browser, and tells the popup who writes', async () => {
    const judgement = await judgeLetter({ text: 'pathetic' });
    const [client] = await database.clients.toArray();
    expect(judgement).toMatchObject({ threadId: 'wedding-invitations', locale: 'pl' });
    expect(await openThread()).toMatchObject({ threadId: 'wedding-invitations', clientId: client?.id, reading: 'ok' });
  });

  test('that fails for want of room says so and keeps nothing', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementationOnce(() => {
      throw Object.assign(new Error('The disk is full'), { name: 'QuotaExceededError' });
    });
    await expect(judgeLetter()).rejects.toThrow();
    expect(setBadgeText).toHaveBeenCalledWith({ text: '!' });
    expect(await database.messages.count()).toBe(0);
    await judgeLetter();
    expect(setBadgeText).toHaveBeenCalledWith({ text: '' });
  });
});

test('a page that cannot be read is marked on the toolbar, and only as long as it lasts', async () => {
  await answers.reportReading({ reading: 'unreadable', finds: [] }, GMAIL);
  expect(setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: '?' });
  expect(await openThread()).toMatchObject({ reading: 'unreadable' });
  await answers.reportReading({ reading: 'ok', finds: [] }, GMAIL);
  expect(setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: null });
});

test('a verdict makes the pages of Gmail ask again', async () => {
  await judgeLetter({ text: 'pathetic' });
  const before = await revisionItem.getValue();
  await answers.giveVerdict({ incidentId: `${OWNER.address}:a1:demeaning`, verdict: 'dismissed' }, GMAIL);
  expect(await revisionItem.getValue()).toBeGreaterThan(before);
});

test('a client file opens beside the tab it was asked from, for clients that exist', async () => {
  await judgeLetter();
  const [client] = await database.clients.toArray();
  await answers.openClientFile({ clientId: client!.id }, GMAIL);
  const url = `chrome-extension://${browser.runtime.id}/client.html?client=${client!.id}`;
  expect(createTab).toHaveBeenCalledWith({ url, openerTabId: 7 });
  await expect(answers.openClientFile({ clientId: 'nobody' }, GMAIL)).rejects.toThrow('There is no such client.');
});

describe('saving settings', () => {
  test('judges everything stored by them', async () => {
    await judgeLetter(EVENING);
    expect(await incidents()).toMatchObject([{ signal: 'after-hours' }]);
    const schedule = { ...UTC.schedule, zone: 'Pacific/Auckland' };
    await answers.saveSettings({ ...UTC, schedule }, PAGE);
    await vi.waitFor(async () => expect(await incidents()).toEqual([]));
    expect(await settingsItem.getValue()).toEqual({ ...UTC, schedule });
  });

  test('of the interface in another language judges nothing again, and makes the pages of Gmail ask for its texts', async () => {
    await judgeLetter({ ...EVENING, text: 'This is pathetic. One extra page.' });
    await rejudging.run();
    const [found, healths, asked] = [await incidents(), await database.health.toArray(), { ...judge.asked }];
    const revision = await revisionItem.getValue();
    await answers.saveSettings({ ...UTC, locale: 'he' }, PAGE);
    await rejudging.run();
    expect(await incidents()).toEqual(found);
    expect(await database.health.count()).toBe(healths.length);
    expect(judge.asked).toEqual(asked);
    expect(await revisionItem.getValue()).toBeGreaterThan(revision);
  });

  test('with other red lines judges the health of every client anew', async () => {
    await judgeLetter({ text: 'pathetic' });
    await rejudging.run();
    const [before] = await database.health.toArray();
    await database.health.update(before!.clientId, { judgedAt: 0 });
    await answers.saveSettings({ ...UTC, redLines: ['demeaning'] }, PAGE);
    await vi.waitFor(async () => expect((await database.health.toArray())[0]?.judgedAt).toBeGreaterThan(0));
  });

  test('that was interrupted is taken up when the background starts again', async () => {
    await judgeLetter(EVENING);
    await rejudging.run();
    await settingsItem.setValue({ ...UTC, mutedSignals: ['after-hours'] });
    const next = createRejudgingJob(createKeywordJudge());
    await next.resume();
    expect(await incidents()).toEqual([]);
    const revision = await revisionItem.getValue();
    await next.resume();
    expect(await revisionItem.getValue()).toBe(revision);
  });
});

describe('saving a client', () => {
  test('judges what the client wrote by the new agreement', async () => {
    await judgeLetter({ text: 'One extra page.' });
    const [client] = await database.clients.toArray();
    const agreement = { deliverables: [{ name: 'extra', alsoCalled: [] }], exclusions: [], limits: [] };
    await answers.saveClient({ client: client!, agreement }, PAGE);
    await vi.waitFor(async () => expect(await incidents()).toEqual([]));
  });

  test('that is interrupted before anything was judged again is taken up later', async () => {
    await judgeLetter({ text: 'One extra page.' });
    await rejudging.run();
    await rejudging.announce();
    const [client] = await database.clients.toArray();
    await database.agreements.put({
      clientId: client!.id,
      deliverables: [{ name: 'extra', alsoCalled: [] }],
      exclusions: [],
      limits: [],
    });
    await createRejudgingJob(createKeywordJudge()).resume();
    expect(await incidents()).toEqual([]);
  });
});

test('deleting a client empties its file and the badge', async () => {
  await judgeLetter({ text: 'pathetic' });
  const [client] = await database.clients.toArray();
  await answers.deleteClient({ clientId: client!.id }, PAGE);
  const judgement = await judgeLetter({ text: 'pathetic' });
  expect(judgement.messages).toMatchObject([{ messageId: 'a1', client: undefined, noted: [] }]);
  expect(await database.clients.where('addresses').equals(NORA.address).count()).toBe(0);
});

test('upkeep repairs a tally that went wrong and judges healths that are missing', async () => {
  await judgeLetter({ text: 'pathetic' });
  await database.tallies.toCollection().modify({ messagesIn: 40 });
  await database.health.clear();
  expect(await runUpkeep(createKeywordJudge())).toBe(1);
  expect(await database.tallies.toArray()).toMatchObject([{ messagesIn: 1 }]);
  expect(await database.health.toArray()).toMatchObject([{ health: { band: 'learning', messages: 1 } }]);
});

describe('a pause', () => {
  const inAnHour = () => Date.now() + 3_600_000;

  test('notes nothing and shows nothing, but the popup still knows who writes', async () => {
    await judgeLetter();
    const before = await database.messages.count();
    const pausedUntil = inAnHour();
    await answers.saveSettings({ ...UTC, pausedUntil }, PAGE);
    const judgement = await answers.judgeThread(thread(letter('b1', { text: 'pathetic' })), GMAIL);
    expect(judgement).toMatchObject({ messages: [], pausedUntil });
    expect(await database.messages.count()).toBe(before);
    const [client] = await database.clients.toArray();
    expect(await openThread()).toMatchObject({ clientId: client?.id });
  });

  test('makes nobody a client', async () => {
    await answers.saveSettings({ ...UTC, pausedUntil: inAnHour() }, PAGE);
    await judgeLetter();
    expect(await database.clients.count()).toBe(0);
  });

  test('is shown on the toolbar, and its end wakes the background', async () => {
    const pausedUntil = inAnHour();
    await answers.saveSettings({ ...UTC, pausedUntil }, PAGE);
    expect(setBadgeText).toHaveBeenLastCalledWith({ text: 'II' });
    expect(await browser.alarms.get('pause')).toMatchObject({ scheduledTime: pausedUntil });
    await answers.saveSettings(UTC, PAGE);
    expect(setBadgeText).toHaveBeenLastCalledWith({ text: '' });
    expect(await browser.alarms.get('pause')).toBeUndefined();
  });

  test('of one client leaves out that client alone', async () => {
    await judgeLetter();
    await database.clients.toCollection().modify({ status: 'paused' });
    const judgement = await answers.judgeThread(thread(letter('b1', { text: 'pathetic' })), GMAIL);
    expect(judgement.messages).toMatchObject([{ client: undefined, noted: [] }]);
    expect(await database.messages.count()).toBe(1);
    const [client] = await database.clients.toArray();
    expect(await openThread()).toMatchObject({ clientId: client?.id });
  });
});

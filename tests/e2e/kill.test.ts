/**
 * Kills the worker at random moments while two tabs of Gmail send the same threads and a page of the extension gives
 * verdicts and changes settings. Nothing that was acknowledged may be lost, and nothing may be counted twice.
 * KILLS sets how often (50), KILL_SEED repeats a run.
 */
import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Incident, MessageRecord, Verdict, VerdictValue } from '../../lib/model';
import { DEFAULT_SETTINGS } from '../../lib/settings/defaults';
import { createStandIn } from '../gmail/stand-in';
import { ask } from './ask';
import { badgedMessages, badgedThreads, openUntilBadged, openUntilRead } from './badged';
import { type ExtensionBrowser, launchExtension, stopServiceWorkers } from './browser';
import { readTable } from './database';
import { createChance, killMailbox } from './kill-mailbox';
import { readTallies } from './recount';
import { openExtensionPage, openGmail } from './walk';

const KILLS = Number(process.env.KILLS ?? 50);
const SEED = Number(process.env.KILL_SEED ?? Math.floor(Math.random() * 2 ** 31));
const THREADS = 20;

const chance = createChance(SEED);
const mailbox = killMailbox(chance, THREADS, Date.now());
const standIn = createStandIn(mailbox, { zone: 'UTC', lateBodiesMs: 10 });

const threads = badgedThreads(mailbox);

const lost: string[] = [];
const acknowledged = new Map<string, VerdictValue>();
let kills = 0;

let browser: ExtensionBrowser;
let tabs: readonly [Page, Page];
/** One page each, so that nobody waits for another. */
let options: Page;
let watching: Page;
let cdp: CDPSession;

beforeAll(async () => {
  console.log(`Kills: ${KILLS}. Repeat with KILL_SEED=${SEED}`);
  browser = await launchExtension({ gmail: standIn, context: { timezoneId: 'UTC', locale: 'en-US' } });
  options = await openExtensionPage(browser, 'options.html');
  watching = await openExtensionPage(browser, 'options.html');
  tabs = [await openGmail(browser), await openGmail(browser)];
  cdp = await browser.context.newCDPSession(watching);
  await cdp.send('ServiceWorker.enable');
});
afterAll(() => browser?.close());

test(
  `the worker is killed ${KILLS} times while it is at work`,
  async () => {
    const working = work();
    while (kills < KILLS) {
      await watching.waitForTimeout(chance.between(0, 400));
      // No worker may be running just now; the next message wakes it.
      await stopServiceWorkers(cdp).then(
        () => kills++,
        () => undefined,
      );
    }
    await working;
  },
  60_000 + KILLS * 6_000,
);

describe('after all of it', () => {
  test('nothing that was acknowledged is lost', () => {
    expect(lost).toEqual([]);
  });

  test('the last word of the user on every incident is kept', async () => {
    const stored = new Map(
      (await readTable<Verdict>(watching, 'verdicts')).map((row) => [row.incidentId, row.verdict]),
    );
    for (const [incidentId, verdict] of acknowledged)
      expect([incidentId, stored.get(incidentId) ?? 'open']).toEqual([incidentId, verdict]);
    expect(acknowledged.size).toBeGreaterThan(0);
  });

  test('every message is stored once, under its client', async () => {
    const records = await readTable<MessageRecord>(watching, 'messages');
    const expected = standIn.threads.flatMap((thread) => thread.messages.map(({ id }) => id));
    expect(records.map(({ messageId }) => messageId).toSorted()).toEqual(expected.toSorted());
    expect(await readTable(watching, 'clients')).toHaveLength(3);
  });

  test('every tally is what a recount gives', async () => {
    await expectRightTallies();
  });

  test(
    'what was found is what an undisturbed browser finds that was told the same',
    async () => {
      await ask(options, 'saveSettings', DEFAULT_SETTINGS);
      // Browsers slow the timers of tabs that are not in front.
      await tabs[0].bringToFront();
      for (const thread of threads) await openUntilRead(tabs[0], watching, standIn, thread);
      const words = await readTable<Verdict>(watching, 'verdicts');
      await withUndisturbed(words, async (calm) => {
        const differences = async () => exclusive(await readFindings(watching), await readFindings(calm));
        await expect.poll(differences, { timeout: 20_000 }).toEqual([]);
      });
      await expectRightTallies();
    },
    120_000 + THREADS * 6_000,
  );

  test('nothing complained and nothing left the browser', () => {
    expect(browser.strayRequests).toEqual([]);
    expect(browser.complaints).toEqual([]);
  });
});

/** Both tabs open every thread at once, as often as it takes; in between, verdicts are given and settings are changed. */
async function work(): Promise<void> {
  for (let round = 0; kills < KILLS || round === 0; round++) {
    for (const thread of threads) {
      if (kills >= KILLS && round > 0) return;
      await Promise.all(tabs.map((tab) => openUntilBadged(tab, standIn, thread)));
      await noteLosses(thread.name);
      await giveSomeVerdict();
    }
    const sensitivity = round % 2 === 0 ? 'thorough' : 'balanced';
    const schedule = { ...DEFAULT_SETTINGS.schedule, zone: chance.pick(['UTC', 'Asia/Tokyo', 'America/Lima']) };
    await ask(options, 'saveSettings', { ...DEFAULT_SETTINGS, sensitivity, schedule });
  }
}

/** What shows a badge was acknowledged, so it must be stored. */
async function noteLosses(name: string): Promise<void> {
  const badged = await Promise.all(tabs.map(badgedMessages));
  const stored = new Set((await readTable<MessageRecord>(watching, 'messages')).map(({ messageId }) => messageId));
  for (const id of badged.flat()) if (!stored.has(id)) lost.push(`${name} ${id}`);
}

async function giveSomeVerdict(): Promise<void> {
  const incidents = await readTable<Incident>(watching, 'incidents');
  if (incidents.length === 0) return;
  const { id: incidentId } = chance.pick(incidents);
  const verdict = chance.pick<VerdictValue>(['open', 'confirmed', 'dismissed']);
  // The incident may just be judged away; then there is nothing to have a word on.
  const isKept = await ask(options, 'giveVerdict', { incidentId, verdict }).then(
    () => true,
    () => false,
  );
  if (isKept) acknowledged.set(incidentId, verdict);
  else acknowledged.delete(incidentId);
}

async function expectRightTallies(): Promise<void> {
  const { stored, recounted } = await readTallies(watching);
  expect(stored).toEqual(recounted);
}

/** All incidents without the ids of clients, which are made at random. */
async function readFindings(page: Page): Promise<readonly string[]> {
  const incidents = await readTable<Incident>(page, 'incidents');
  return incidents.map(({ clientId: _, ...incident }) => JSON.stringify(incident)).toSorted();
}

/** What stands in one of two lists only. */
function exclusive(these: readonly string[], those: readonly string[]): readonly string[] {
  const [left, right] = [new Set(these), new Set(those)];
  return [...these.filter((each) => !right.has(each)), ...those.filter((each) => !left.has(each))];
}

/** A browser that reads the same mail in peace, and then hears the user's words: what is dismissed is no history for later findings. */
async function withUndisturbed(words: readonly Verdict[], look: (page: Page) => Promise<void>): Promise<void> {
  const calm = await launchExtension({ gmail: standIn, context: { timezoneId: 'UTC', locale: 'en-US' } });
  try {
    const page = await openExtensionPage(calm, 'options.html');
    const gmail = await openGmail(calm);
    for (const thread of threads) await openUntilRead(gmail, page, standIn, thread);
    // A word on what is judged away by now has nothing to be about.
    for (const { incidentId, verdict } of words)
      await ask(page, 'giveVerdict', { incidentId, verdict }).catch(() => undefined);
    await look(page);
  } finally {
    await calm.close();
  }
}

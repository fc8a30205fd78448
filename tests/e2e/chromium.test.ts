import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Incident, MessageRecord, Tally, Verdict } from '../../lib/model';
import { sampleMailbox } from '../gmail/sample';
import { createStandIn } from '../gmail/stand-in';
import { type ExtensionBrowser, launchExtension } from './browser';
import { readTable } from './database';
import { isNobody, messageIdsOf } from './demo-mailbox';
import { clickInShadow, shadowTexts } from './shadow';
import { openExtensionPage, openGmail, openThread, waitForMessages } from './walk';

const ZONE = 'Europe/Warsaw';
const mailbox = sampleMailbox(Date.now());
const standIn = createStandIn(mailbox, { zone: ZONE });

let browser: ExtensionBrowser;
let gmail: Page;
let options: Page;

beforeAll(async () => {
  browser = await launchExtension({ gmail: standIn, context: { timezoneId: ZONE, locale: 'en-US' } });
  options = await openExtensionPage(browser, 'options.html');
  gmail = await openGmail(browser);
});
afterAll(() => browser?.close());

describe('reading the sample mailbox in Chromium', () => {
  test('every message of every kept sender is recorded once, and nobody else is', async () => {
    for (const thread of mailbox.threads) {
      await openThread(gmail, standIn, thread.name);
      if (!isNobody(thread)) await waitForMessages(options, messageIdsOf(standIn, thread));
    }
    const expected = mailbox.threads
      .filter((thread) => !isNobody(thread))
      .flatMap((thread) => messageIdsOf(standIn, thread));
    const recorded = (await readTable<MessageRecord>(options, 'messages')).map((row) => row.messageId);
    expect(recorded.toSorted()).toEqual([...expected].toSorted());
  });

  test('every recorded time is the minute of the message, read without parsing a date', async () => {
    const sentAt = new Map(
      mailbox.threads.flatMap((thread) => standIn.thread(thread.name).messages.map((m) => [m.id, m.sentAt])),
    );
    for (const row of await readTable<MessageRecord>(options, 'messages')) {
      expect(row.sentAtBasis).toBe('id+tooltip');
      expect(new Date(row.sentAt ?? 0).toISOString()).toBe(new Date(sentAt.get(row.messageId) ?? 0).toISOString());
    }
  });

  test('tallies equal a recount from incidents and verdicts', async () => {
    const incidents = await readTable<Incident>(options, 'incidents');
    const verdicts = new Map(
      (await readTable<Verdict>(options, 'verdicts')).map((row) => [row.incidentId, row.verdict]),
    );
    expect(incidents.length).toBeGreaterThan(10);
    for (const tally of await readTable<Tally>(options, 'tallies')) {
      const recount: Record<string, number> = {};
      for (const incident of incidents) {
        if (incident.clientId !== tally.clientId || verdicts.get(incident.id) === 'dismissed') continue;
        recount[incident.signal] = (recount[incident.signal] ?? 0) + 1;
      }
      expect(tally.bySignal).toEqual(recount);
    }
  });
});

describe('what Gmail shows', () => {
  test('a badge stands beside the sender of each message from a client, and nowhere else', async () => {
    await openThread(gmail, standIn, 'thornton-extras');
    await expect.poll(async () => (await shadowTexts(gmail, 'badge')).length).toBe(2);
    const owners = await gmail.evaluate((selector) => {
      const hosts = [...document.querySelectorAll(selector)].filter(
        (host) => (host as HTMLElement).offsetParent !== null,
      );
      return hosts.map((host) => host.closest('[role="listitem"]')?.querySelector('.gD')?.getAttribute('email'));
    }, BADGE);
    expect(owners).toEqual(['greg@thorntonrealty.example', 'greg@thorntonrealty.example']);
  });

  test('no badge stands on mass mail', async () => {
    await openThread(gmail, standIn, 'newsletter-kerning');
    await gmail.waitForTimeout(1_000); // nothing announces that nothing will come
    expect(await shadowTexts(gmail, 'badge')).toEqual([]);
  });

  test('nothing of ours stands inside a message body', async () => {
    await openThread(gmail, standIn, 'thornton-extras');
    await expect.poll(async () => (await shadowTexts(gmail, 'badge')).length).toBe(2);
    expect(await gmail.locator('.a3s [data-good-terms]').count()).toBe(0);
  });

  test('the line under the header counts what was noted and opens to the quotes', async () => {
    await openThread(gmail, standIn, 'thornton-extras');
    await expect.poll(async () => (await shadowTexts(gmail, 'line')).join()).toMatch(/noted/);
    await clickInShadow(gmail, 'line', /noted/);
    await expect.poll(async () => (await shadowTexts(gmail, 'line')).join()).toMatch(/throw in a logo/);
  });
});

describe('screens and exports', () => {
  test('popup, client file and export show the numbers of the database', async () => {
    const tallies = await readTable<Tally>(options, 'tallies');
    const messages = await readTable<MessageRecord>(options, 'messages');
    const greg = messages.find((row) => row.messageId === messageIdsOf(standIn, threadNamed('thornton-tower'))[0]);
    const tally = tallies.find(({ clientId }) => clientId === greg?.clientId);
    if (!tally) throw new Error('Greg has no tally.');
    const count = Object.values(tally.bySignal).reduce((sum, n) => sum + n, 0);

    await openThread(gmail, standIn, 'thornton-extras');
    const popup = await openExtensionPage(browser, 'popup.html');
    await popup.getByText('Greg Thornton').first().waitFor();
    const shown = await popup.locator('.tallies b').allTextContents();
    expect(shown.map(Number)).toEqual(Object.values(tally.bySignal).toSorted((a, b) => b - a));
    await popup.close();

    const file = await openExtensionPage(browser, `client.html?client=${tally.clientId}`);
    await file.getByRole('button', { name: 'Make a file…' }).click();
    await file.getByRole('radio', { name: /JSON/ }).check();
    const download = file.waitForEvent('download');
    await file.getByRole('button', { name: 'Save the file' }).click();
    const exported = JSON.parse(readFileSync(await (await download).path(), 'utf8'));
    expect(exported.incidents).toHaveLength(count);
    await file.close();
  });

  test('working hours set in options change the verdict of messages that are stored already', async () => {
    const before = await afterHoursOf('thornton-tower');
    expect(before).toBeGreaterThan(0);
    await setRoundTheClock(options);
    await expect.poll(() => afterHoursOf('thornton-tower'), { timeout: 15_000 }).toBe(0);
  });
});

test('no request left the extension, nothing complained, Trusted Types held', () => {
  expect(browser.strayRequests).toEqual([]);
  expect(browser.complaints).toEqual([]);
});

const BADGE = '[data-good-terms="badge"]';

function threadNamed(name: string) {
  const thread = mailbox.threads.find((candidate) => candidate.name === name);
  if (!thread) throw new Error(`The sample mailbox has no thread ${name}.`);
  return thread;
}

async function afterHoursOf(name: string): Promise<number> {
  const { id } = standIn.thread(name);
  const incidents = await readTable<Incident>(options, 'incidents');
  return incidents.filter((incident) => incident.threadId === id && incident.signal === 'after-hours').length;
}

/** Works around the clock, every day: then nothing can be outside the working hours. */
async function setRoundTheClock(page: Page): Promise<void> {
  await page.bringToFront();
  await page.getByLabel(/Monday.*from/).fill('00:00');
  await page.getByLabel(/Monday.*until/).fill('00:00');
  await page.getByRole('button', { name: /Copy.*Monday/ }).click();
  for (const day of ['Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'])
    await page.getByRole('checkbox', { name: day }).check();
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await page.getByRole('button', { name: 'Save', exact: true }).first().click();
}

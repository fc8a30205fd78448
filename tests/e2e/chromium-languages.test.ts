import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { MessageRecord } from '../../lib/model';
import { checkMailbox } from '../gmail/mailbox-check';
import { sampleMailbox } from '../gmail/sample';
import { createStandIn } from '../gmail/stand-in';
import { type ExtensionBrowser, launchExtension } from './browser';
import { readTable } from './database';
import { clickInShadow, shadowTexts } from './shadow';
import { openExtensionPage, openGmail, openThread, waitForMessages } from './walk';

/** Gmail's own languages; Persian has digits, a calendar and a direction of its own. */
const LANGUAGES = ['en-GB', 'he', 'ar-EG', 'pl', 'zh-CN', 'fa'];
const THREAD = 'thornton-extras';
/** Which of its messages is the user's. */
const OWN = 1;
const ZONE = 'Asia/Jerusalem';
const sample = sampleMailbox(Date.now());

let browser: ExtensionBrowser;
let options: Page;

beforeAll(async () => {
  browser = await launchExtension({ gmail: standInFor('en'), context: { timezoneId: ZONE, locale: 'en-US' } });
  options = await openExtensionPage(browser, 'options.html');
});
afterAll(() => browser?.close());

describe.each(LANGUAGES)('Gmail in %s', (language) => {
  test('shows badges, opens the reasons, and every message is recorded to the minute', async () => {
    const { gmail, standIn, account } = await open(language, 'on');
    await openThread(gmail, standIn, THREAD);
    await waitForBadges(gmail, 2);
    await clickInShadow(gmail, 'line', /noted/);
    await expect.poll(async () => (await shadowTexts(gmail, 'line')).join()).toMatch(/throw in a logo/);
    await checkRecords(account, standIn);
    await goBack(gmail);
    await gmail.close();
  });

  test('does the same with conversation view off', async () => {
    const { gmail, standIn, account } = await open(language, 'off');
    for (const [at, url] of standIn.messageUrls(THREAD).entries()) {
      await go(gmail, new URL(url).hash);
      await waitForRecords(account, at + 1);
      await waitForBadges(gmail, at === OWN ? 0 : 1);
    }
    await checkRecords(account, standIn);
    await goBack(gmail);
    await gmail.close();
  });
});

test('nothing complained and no request left', () => {
  expect(browser.strayRequests).toEqual([]);
  expect(browser.complaints).toEqual([]);
});

/** One account for each walk, so that each has its own records. */
const accountFor = (language: string, view = 'on') => `noa.${language}.${view}@kellerstudio.example`.toLowerCase();

function standInFor(language: string, conversationView: 'on' | 'off' = 'on') {
  const text = JSON.stringify(sample).replaceAll(sample.owner.address, accountFor(language, conversationView));
  return createStandIn(checkMailbox(JSON.parse(text)), { language, conversationView, zone: ZONE, lateBodiesMs: 10 });
}

async function open(language: string, conversationView: 'on' | 'off') {
  const standIn = standInFor(language, conversationView);
  browser.serveGmail(standIn);
  return { gmail: await openGmail(browser), standIn, account: accountFor(language, conversationView) };
}

async function checkRecords(account: string, standIn: ReturnType<typeof standInFor>): Promise<void> {
  const { id, messages } = standIn.thread(THREAD);
  await waitForRecords(account, messages.length);
  await waitForMessages(
    options,
    messages.map((message) => message.id),
  );
  const records = (await readTable<MessageRecord>(options, 'messages')).filter((row) => row.account === account);
  const facts = (rows: readonly { messageId: string; sentAt: number | undefined }[]) =>
    rows.map(({ messageId, sentAt }) => ({ messageId, sentAt })).toSorted((a, b) => (a.sentAt ?? 0) - (b.sentAt ?? 0));
  expect(facts(records)).toEqual(facts(messages.map((message) => ({ messageId: message.id, sentAt: message.sentAt }))));
  expect(new Set(records.map((row) => `${row.threadId} ${row.sentAtBasis}`))).toEqual(new Set([`${id} id+tooltip`]));
  expect(records.filter((row) => row.direction === 'out')).toHaveLength(1);
}

const waitForRecords = (account: string, count: number) =>
  expect
    .poll(
      async () => (await readTable<MessageRecord>(options, 'messages')).filter((row) => row.account === account).length,
      {
        timeout: 15_000,
      },
    )
    .toBe(count);

/** Each badge stands right after the sender's name, on its line, and outside of the mail. */
async function waitForBadges(gmail: Page, count: number): Promise<void> {
  await expect.poll(async () => (await shadowTexts(gmail, 'badge')).length, { timeout: 15_000 }).toBe(count);
  const places = await gmail.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-good-terms="badge"]')]
      .filter((host) => host.offsetParent !== null)
      .map((host) => {
        const sender = host.closest('.gE')?.querySelector('.gD');
        const [badge, name] = [host.getBoundingClientRect(), sender?.getBoundingClientRect()];
        const isRightToLeft = getComputedStyle(host).direction === 'rtl';
        const isAfter = name !== undefined && (isRightToLeft ? badge.right <= name.left : badge.left >= name.right);
        return { email: sender?.getAttribute('email'), isAfter, isInBody: host.closest('.a3s') !== null };
      }),
  );
  expect(places).toEqual(Array(count).fill({ email: 'greg@thorntonrealty.example', isAfter: true, isInBody: false }));
}

async function go(gmail: Page, hash: string): Promise<void> {
  await gmail.evaluate((to) => {
    location.hash = to;
  }, hash);
  await gmail.locator('.adn:visible').first().waitFor();
}

/** The list of threads has no badge. */
async function goBack(gmail: Page): Promise<void> {
  await gmail.evaluate(() => {
    location.hash = '#inbox';
  });
  await gmail.locator('.zA:visible').first().waitFor();
  await expect.poll(() => shadowTexts(gmail, 'badge')).toEqual([]);
}

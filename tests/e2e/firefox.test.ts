import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleMailbox } from '../gmail/sample';
import { createStandIn } from '../gmail/stand-in';
import { findBrowser } from '../tools/browsers.mjs';

const FIREFOX = findBrowser('firefox');

/** Fixes the origin of our pages, which Firefox otherwise draws at random. */
const UUID = '11111111-2222-4333-8444-555555555555';
const GECKO_ID = 'good-terms@good-terms.example';

const standIn = createStandIn(sampleMailbox(Date.now()));

describe.skipIf(!FIREFOX)('reading the sample mailbox in Firefox', () => {
  let browser: Browser;
  let gmail: Page;

  beforeAll(async () => {
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: FIREFOX as string,
      headless: true,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }) },
    });
    await browser.installExtension(resolve('.output/firefox-mv3'));
    gmail = await browser.newPage();
    await gmail.setRequestInterception(true);
    gmail.on('request', (request) => {
      if (request.url().startsWith('https://mail.google.com/')) void request.respond(standIn.answer(request.url()));
      else void request.abort();
    });
  });
  afterAll(() => browser?.close());

  test('badges stand beside the client’s messages, and none beside the user’s own', async () => {
    await gmail.goto(standIn.threadUrl('thornton-extras'));
    await gmail.waitForSelector('[data-action="expand-all"]', { visible: true });
    await gmail.click('[data-action="expand-all"]');
    await expect
      .poll(() => gmail.evaluate(badgeOwners), { timeout: 20_000 })
      .toEqual(['greg@thorntonrealty.example', 'greg@thorntonrealty.example']);
  });

  test('the popup shows the client of the open thread', async () => {
    const popup = await openExtensionPage(browser, 'popup.html');
    await expect
      .poll(() => popup.evaluate(() => document.body.innerText).catch(() => ''), { timeout: 20_000 })
      .toContain('Greg Thornton');
  });
});

/** Addresses of the senders that a badge stands beside. Runs in the page. */
function badgeOwners(): (string | null | undefined)[] {
  const badges = [...document.querySelectorAll<HTMLElement>('[data-good-terms="badge"]')];
  return badges
    .filter((badge) => badge.offsetParent !== null)
    .map((badge) => badge.closest('[role="listitem"]')?.querySelector('.gD')?.getAttribute('email'));
}

/** Opens a page of the extension. Firefox swaps processes on the way: `goto` never reports back, and the old realm dies. */
async function openExtensionPage(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage();
  const url = `moz-extension://${UUID}/${path}`;
  page.goto(url).catch(() => {});
  await expect
    .poll(() => page.evaluate(() => `${location.href} ${document.readyState}`).catch(() => ''), { timeout: 20_000 })
    .toBe(`${url} complete`);
  return page;
}

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Client, LANGUAGES } from '../../lib/model';
import { sampleMailbox } from '../gmail/sample';
import { createStandIn } from '../gmail/stand-in';
import { chooseLanguage } from '../tools/sample-walk';
import { type ExtensionBrowser, launchExtension } from './browser';
import { readTable } from './database';
import { messageIdsOf } from './demo-mailbox';
import { openExtensionPage, openGmail, openThread, waitForMessages } from './walk';

/** Px: a small phone, which is what a window of 1,280 is at a zoom of 400 % (WCAG 2.2, 1.4.10), and half of that window. */
const WIDTHS = [320, 640] as const;

const mailbox = sampleMailbox(Date.now());
const standIn = createStandIn(mailbox);

let browser: ExtensionBrowser;
let options: Page;
let clientFile: string;

beforeAll(async () => {
  browser = await launchExtension({ gmail: standIn });
  options = await openExtensionPage(browser, 'options.html');
  const gmail = await openGmail(browser);
  for (const thread of mailbox.threads.filter(({ name }) => name.startsWith('thornton'))) {
    await openThread(gmail, standIn, thread.name);
    await waitForMessages(options, messageIdsOf(standIn, thread));
  }
  const [client] = await readTable<Client>(options, 'clients');
  clientFile = `client.html?client=${client?.id}`;
  await fillForms(await openExtensionPage(browser, clientFile));
});
afterAll(() => browser?.close());

describe.each(LANGUAGES)('in %s', (language) => {
  test('no screen is wider than a narrow window, closed or opened', async () => {
    await chooseLanguage(options, language);
    const wide: string[] = [];
    for (const path of ['popup.html', 'options.html', clientFile, 'welcome.html', 'welcome.html#hours']) {
      const page = await openExtensionPage(browser, path);
      await page.locator('h1').first().waitFor();
      await page.locator('.page-loading').first().waitFor({ state: 'detached' });
      await openForms(page);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 700 });
        for (const part of await partsBeyond(page)) wide.push(`${path} at ${width} px: ${part}`);
      }
      await page.close();
    }
    expect(wide).toEqual([]);
  });
});

/** The forms that stand closed, and tables instead of charts. */
async function openForms(page: Page): Promise<void> {
  for (const button of await page.locator('.chart-head button').all()) await button.click();
  for (const part of ['change-orders', 'notes']) {
    const button = page.locator(`section[aria-labelledby="${part}"] button`).last();
    if ((await button.count()) > 0) await button.click();
  }
}

/** A change order and a note, with words that are longer than most. */
async function fillForms(page: Page): Promise<void> {
  const word = 'Landschaftsarchitekturbüroeröffnungseinladungskarten';
  await page.locator('.incidents > li').first().waitFor();
  await openForms(page);
  for (const part of ['change-orders', 'notes']) {
    const form = page.locator(`section[aria-labelledby="${part}"] form`);
    await form
      .locator(part === 'notes' ? 'textarea' : 'input')
      .first()
      .fill(word);
    await form.locator('button').first().click();
    await form.waitFor({ state: 'detached' });
  }
  await page.close();
}

/** What reaches out of the window where the page would have to be scrolled sideways. */
const partsBeyond = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    return [...document.body.querySelectorAll('*')]
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        return right > root.clientWidth + 1 || left < -1;
      })
      .slice(0, 5)
      .map((element) => element.outerHTML.slice(0, 160));
  });

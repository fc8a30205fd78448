import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Client } from '../../lib/model';
import { sampleMailbox } from '../gmail/sample';
import { createStandIn } from '../gmail/stand-in';
import { type ExtensionBrowser, launchExtension } from './browser';
import { readTable } from './database';
import { messageIdsOf } from './demo-mailbox';
import { openExtensionPage, openGmail, openThread, waitForMessages } from './walk';

const mailbox = sampleMailbox(Date.now());
const standIn = createStandIn(mailbox);
const DIFFICULT = ['thornton-tower', 'thornton-extras', 'thornton-november'];

let browser: ExtensionBrowser;
let clientFile: string;

beforeAll(async () => {
  browser = await launchExtension({ gmail: standIn });
  const options = await openExtensionPage(browser, 'options.html');
  const gmail = await openGmail(browser);
  for (const thread of mailbox.threads.filter(({ name }) => DIFFICULT.includes(name))) {
    await openThread(gmail, standIn, thread.name);
    await waitForMessages(options, messageIdsOf(standIn, thread));
  }
  const [client] = await readTable<Client>(options, 'clients');
  clientFile = `client.html?client=${client?.id}`;
});
afterAll(() => browser?.close());

describe.each(['light', 'dark'] as const)('with a %s theme', (colorScheme) => {
  test.each([
    'popup.html',
    'options.html',
    'the client file',
    'client.html?client=nobody',
    ...['', '#try', '#hours', '#keep', '#done'].map((step) => `welcome.html${step}`),
  ])('%s has no fault that axe finds, closed or with all that opens opened', async (name) => {
    const page = await openExtensionPage(browser, name === 'the client file' ? clientFile : name);
    await page.emulateMedia({ colorScheme });
    await page.locator('h1').first().waitFor();
    await settle(page);
    expect(await faultsOf(page)).toEqual([]);
    await openEverything(page);
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
  });
});

test.each(['light', 'dark'] as const)(
  'the export dialog has no fault that axe finds, with a preview of what is hidden: %s',
  async (colorScheme) => {
    const page = await openExtensionPage(browser, clientFile);
    await page.emulateMedia({ colorScheme });
    await settle(page);
    await page.locator('section[aria-labelledby="exports"] button').click();
    await page.locator('dialog form').waitFor();
    for (const box of await page.locator('dialog fieldset').nth(2).locator('input').all()) await box.check();
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
  },
);

async function faultsOf(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** Charts become tables, and what is folded unfolds: the first of each kind stands for the many. */
async function openEverything(page: Page): Promise<void> {
  for (const button of await page.locator('.chart-head button').all()) await button.click();
  for (const summary of (await page.locator('summary:visible').all()).slice(0, 3)) await summary.click();
  for (const part of ['change-orders', 'notes']) {
    const button = page.locator(`section[aria-labelledby="${part}"] button`).last();
    if ((await button.count()) > 0) await button.click();
  }
  const backup = page.locator('section[aria-labelledby="backup"]');
  if ((await backup.count()) === 0) return;
  await backup.locator('input[type="checkbox"]').first().check();
  await backup.locator('form button[type="submit"]').first().click();
}

/** Until nothing on the page says that it is still loading. */
const settle = async (page: Page) => {
  await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
  await page.locator('.page-loading').first().waitFor({ state: 'detached' });
};

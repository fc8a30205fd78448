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
  test.each(['popup.html', 'options.html', 'the client file', 'client.html?client=nobody'])(
    '%s has no fault that axe finds',
    async (name) => {
      const page = await openExtensionPage(browser, name === 'the client file' ? clientFile : name);
      await page.emulateMedia({ colorScheme });
      await page.locator('h1').first().waitFor();
      await settle(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
      await page.close();
    },
  );
});

/** Until nothing on the page says that it is still loading. */
const settle = (page: Page) => page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });

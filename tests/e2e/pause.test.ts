import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { sampleMailbox } from '../gmail/sample';
import { createStandIn } from '../gmail/stand-in';
import { type ExtensionBrowser, launchExtension } from './browser';
import { shadowTexts } from './shadow';
import { openExtensionPage, openGmail, openThread } from './walk';

const standIn = createStandIn(sampleMailbox(Date.now()));

let browser: ExtensionBrowser;
let gmail: Page;

beforeAll(async () => {
  browser = await launchExtension({ gmail: standIn });
  gmail = await openGmail(browser);
  await openThread(gmail, standIn, 'thornton-extras');
});
afterAll(() => browser?.close());

const badges = async () => (await shadowTexts(gmail, 'badge')).length;

test('installing opens the welcome page, once', async () => {
  const welcomes = () => browser.context.pages().filter((page) => page.url() === browser.url('welcome.html'));
  await expect.poll(() => welcomes().length).toBe(1);
});

test('a pause takes the badges out of Gmail, and its end puts them back', async () => {
  await expect.poll(badges, { timeout: 15_000 }).toBe(2);
  const popup = await openExtensionPage(browser, 'popup.html');
  await popup.getByText('Pause and hours').click();
  await popup.getByRole('button', { name: 'For an hour' }).click();
  await popup.getByText(/^Paused until/).waitFor();
  await expect.poll(badges).toBe(0);
  await popup.getByRole('button', { name: 'Resume' }).click();
  await expect.poll(badges, { timeout: 15_000 }).toBe(2);
  await popup.close();
});

test('a client who is paused has no badge until that is over', async () => {
  const popup = await openExtensionPage(browser, 'popup.html');
  await popup.getByText('Pause and hours').click();
  await popup.getByRole('button', { name: 'This client' }).click();
  await popup.getByText('This client is paused').waitFor();
  await expect.poll(badges).toBe(0);
  await popup.getByRole('button', { name: 'Resume for this client' }).click();
  await expect.poll(badges, { timeout: 15_000 }).toBe(2);
});

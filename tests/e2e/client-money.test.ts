/** Invoices of a client file, walked in a real browser: entered, overdue, paid, deleted and taken back. */
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Client, ClientInvoice, Incident } from '../../lib/model';
import { sampleMailbox } from '../gmail/sample';
import { createStandIn } from '../gmail/stand-in';
import { type ExtensionBrowser, launchExtension } from './browser';
import { readTable } from './database';
import { messageIdsOf } from './demo-mailbox';
import { openExtensionPage, openGmail, openThread, waitForMessages } from './walk';

const mailbox = sampleMailbox(Date.now());
const standIn = createStandIn(mailbox);
const THREAD = 'thornton-extras';

let browser: ExtensionBrowser;
let file: Page;

beforeAll(async () => {
  browser = await launchExtension({ gmail: standIn });
  const options = await openExtensionPage(browser, 'options.html');
  const gmail = await openGmail(browser);
  await openThread(gmail, standIn, THREAD);
  await waitForMessages(options, messageIdsOf(standIn, mailbox.threads.find(({ name }) => name === THREAD)!));
  const [client] = await readTable<Client>(options, 'clients');
  file = await openExtensionPage(browser, `client.html?client=${client?.id}`);
});
afterAll(() => browser?.close());

const money = () => file.locator('section[aria-labelledby="money"]');
const rows = () => money().locator('tbody tr');
const invoices = () => readTable<ClientInvoice>(file, 'invoices');
const debts = async () =>
  (await readTable<Incident>(file, 'incidents')).filter(({ facts }) => facts.because === 'unpaid').length;
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

test('an invoice is entered by keyboard; what is wrong is said where it is wrong', async () => {
  await money().getByRole('button', { name: 'Add an invoice' }).click();
  await file.keyboard.type('2026-07');
  await file.keyboard.press('Enter');
  await money().getByText('Enter an amount above zero').waitFor();
  expect(await faultsOfMoney()).toEqual([]);
  await file.keyboard.type('1 250,50');
  await money().getByLabel('Currency').fill('eur');
  await money().getByLabel('Issued').fill(daysAgo(70));
  await money().getByLabel('Due').fill(daysAgo(40));
  await file.keyboard.press('Enter');
  await money().getByText('added').waitFor();
  expect(await rows().count()).toBe(1);
  expect(await rows().first().innerText()).toContain('40 days overdue');
  expect(await invoices()).toMatchObject([{ amount: 1250.5, currency: 'EUR', dueOn: daysAgo(40) }]);
});

test('it weighs while it is unpaid, and no longer once it is paid', async () => {
  await expect.poll(debts, { timeout: 15_000 }).toBe(1);
  await rows()
    .first()
    .getByRole('button', { name: /paid today/ })
    .click();
  await rows().first().getByText('Paid', { exact: true }).waitFor();
  await expect.poll(debts, { timeout: 15_000 }).toBe(0);
  await money().getByRole('button', { name: /^Undo/ }).click();
  await rows().first().getByText('overdue').waitFor();
  await expect.poll(debts, { timeout: 15_000 }).toBe(1);
});

test('it is deleted, and comes back when that is undone', async () => {
  await rows()
    .first()
    .getByRole('button', { name: /^Delete/ })
    .click();
  await money().getByText('No invoices so far.').waitFor();
  expect(await invoices()).toEqual([]);
  await money().getByRole('button', { name: /^Undo/ }).click();
  await rows().first().waitFor();
  expect(await invoices()).toHaveLength(1);
});

test.each(['light', 'dark'] as const)(
  'nothing in it has a fault that axe finds with a %s theme',
  async (colorScheme) => {
    await file.emulateMedia({ colorScheme });
    expect(await faultsOfMoney()).toEqual([]);
    await rows().first().getByRole('button', { name: /^Edit/ }).click();
    expect(await faultsOfMoney()).toEqual([]);
    await money().getByRole('button', { name: 'Cancel' }).click();
  },
);

test('nothing is wider than a narrow page', async () => {
  await file.setViewportSize({ width: 320, height: 640 });
  await rows().first().getByRole('button', { name: /^Edit/ }).click();
  const [inner, outer] = await file.evaluate(() => [document.body.scrollWidth, document.documentElement.clientWidth]);
  expect(inner).toBeLessThanOrEqual(outer ?? 0);
});

test('nothing complained', () => {
  expect(browser.complaints).toEqual([]);
});

async function faultsOfMoney(): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page: file }).include('section[aria-labelledby="money"]').analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

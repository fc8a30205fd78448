/** Files that leave the product, in what people open them with; and everything saved and restored in a real browser. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Download, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import 'temporal-polyfill/global';
import type { Client } from '../../lib/model';
import { sampleMailbox } from '../gmail/sample';
import { createStandIn } from '../gmail/stand-in';
import { findBrowser, HOW_TO_GET_CHROMIUM } from '../tools/browsers.mjs';
import { CSV_PAYLOADS } from '../unit/exports/csv-payloads';
import { exported, incident, record } from '../unit/exports/records';
import { everywhere } from '../unit/exports/report/everywhere';
import { HTML_PAYLOADS } from '../unit/exports/report/html-payloads';
import { exportCsv, exportHtml } from '../unit/exports/whole';
import { ask } from './ask';
import { type ExtensionBrowser, launchExtension } from './browser';
import { readTable } from './database';
import { messageIdsOf } from './demo-mailbox';
import { openExtensionPage, openGmail, openThread, waitForMessages } from './walk';

const folder = mkdtempSync(join(tmpdir(), 'good-terms-exports-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every payload in every field, as one report. */
function hostileReport(): string {
  const incidents = HTML_PAYLOADS.flatMap((payload) => everywhere(payload).incidents.slice(0, 1));
  return exportHtml(everywhere(HTML_PAYLOADS.join('\n'), { incidents }));
}

describe('the report in Chromium, opened from the disk', () => {
  let plain: Browser;
  beforeAll(async () => {
    const executablePath = findBrowser('chromium');
    if (!executablePath) throw new Error(HOW_TO_GET_CHROMIUM);
    plain = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  });
  afterAll(() => plain?.close());

  async function opened(html: string) {
    const path = join(folder, 'report.html');
    writeFileSync(path, html);
    const page = await (await plain.newContext()).newPage();
    const trouble: string[] = [];
    page.on('request', (request) => trouble.push(`request ${request.url()}`));
    page.on('dialog', (dialog) => {
      trouble.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('popup', () => trouble.push('popup'));
    await page.goto(pathToFileURL(path).href, { waitUntil: 'load' });
    await page.waitForTimeout(300);
    // The file itself is the one request that there may be.
    return { page, trouble: trouble.slice(1) };
  }

  test('two hundred payloads in every field: nothing runs, loads or links; with our policy, and without it', async () => {
    const report = hostileReport();
    const bare = report.replace(/<meta http-equiv[^>]*>/, '');
    expect(bare).not.toBe(report);
    for (const html of [report, bare]) {
      const { page, trouble } = await opened(html);
      expect(trouble).toEqual([]);
      const names = await page.evaluate(() => [
        ...new Set([...document.querySelectorAll('*')].map((e) => e.localName)),
      ]);
      const ours =
        'html head meta title style body header main section article h1 h2 h3 p bdi blockquote dl dt dd ul li';
      expect(names.filter((name) => !`${ours} table caption thead tbody tr th td`.split(' ').includes(name))).toEqual(
        [],
      );
      const quotes = await page.locator('article blockquote:first-of-type').allTextContents();
      // Each in an incident, and all of them once more in what was logged by hand.
      expect(quotes).toEqual([...HTML_PAYLOADS, HTML_PAYLOADS.join('\n')].map(asShown));
      await page.close();
    }
  });

  test('has its style, its direction and numbered pages on paper, and no fault that axe finds', async () => {
    const incidents = Array.from({ length: 12 }, (_, at) =>
      exported({
        incident: incident({ id: `m${at}`, quote: 'The album הוא לא מוכן yet, תודה!', language: undefined }),
      }),
    );
    const { page } = await opened(exportHtml(record({ locale: 'he', incidents })));
    expect(await page.evaluate(() => getComputedStyle(document.body).maxWidth)).toBe('800px');
    expect(await page.evaluate(() => getComputedStyle(document.body).direction)).toBe('rtl');
    const first = page.locator('blockquote').first();
    expect(await first.evaluate((quote) => getComputedStyle(quote).direction)).toBe('ltr');
    const pages = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
    expect(pages.length).toBeGreaterThan(2);
    expect(await faultsOf(page)).toEqual([]);
    await page.close();
  });
});

/** What a browser shows of a text: parsers replace what no reader shows. */
const asShown = (text: string): string => text.toWellFormed().replaceAll('\0', '\ufffd');

const OFFICE = 'soffice';
const hasLibreOffice = spawnSync(OFFICE, ['--version']).status === 0;

describe.skipIf(!hasLibreOffice)(
  'the table in LibreOffice (skipped where there is none: nothing else reads like it)',
  () => {
    test('no payload becomes a formula', () => {
      const incidents = CSV_PAYLOADS.map(([, payload]) =>
        exported({ incident: incident({ quote: payload }), title: payload }),
      );
      writeFileSync(join(folder, 'table.csv'), exportCsv(record({ incidents })));
      spawnSync(OFFICE, ['--headless', '--convert-to', 'fods', '--outdir', folder, join(folder, 'table.csv')]);
      const sheet = readFileSync(join(folder, 'table.fods'), 'utf8');
      expect(sheet).toContain('table:table-cell');
      expect(sheet).not.toContain('table:formula');
    });
  },
);

describe('in the extension', () => {
  const mailbox = sampleMailbox(Date.now());
  const standIn = createStandIn(mailbox);
  let browser: ExtensionBrowser;
  let options: Page;
  let client: Client;

  beforeAll(async () => {
    browser = await launchExtension({ gmail: standIn });
    options = await openExtensionPage(browser, 'options.html');
    const gmail = await openGmail(browser);
    const thread = mailbox.threads.find(({ name }) => name === 'thornton-extras')!;
    await openThread(gmail, standIn, thread.name);
    await waitForMessages(options, messageIdsOf(standIn, thread));
    client = (await readTable<Client>(options, 'clients'))[0]!;
    await gmail.close();
  });
  afterAll(() => browser?.close());

  test('the export dialog works by keyboard alone, saves a report, and has no fault that axe finds', async () => {
    const page = await openExtensionPage(browser, `client.html?client=${client.id}`);
    const button = page.locator('section[aria-labelledby="exports"] button');
    await button.focus();
    await page.keyboard.press('Enter');
    await page.locator('dialog h2').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await page.locator('dialog fieldset input[type="checkbox"]').last().focus();
    await page.keyboard.press('Space');
    expect(await faultsOf(page)).toEqual([]);
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toMatch(/^good-terms-.+\.html$/);
    expect(await textOf(download)).toContain('<h1>');
    await page.locator('dialog').waitFor({ state: 'detached' });
    await page.close();
  });

  test('everything is saved to a file and, after a client was deleted, restored from it', async () => {
    const before = await everythingIn(options);
    const card = options.locator('section[aria-labelledby="backup"]');
    const [download] = await Promise.all([options.waitForEvent('download'), card.locator('form button').click()]);
    const path = join(folder, 'backup.jsonl');
    writeFileSync(path, await textOf(download));
    await ask(options, 'deleteClient', { clientId: client.id });
    expect(await readTable(options, 'messages')).toEqual([]);
    await card.locator('input[type="file"]').setInputFiles(path);
    await card.locator('table').waitFor();
    expect(await faultsOf(options, 'section[aria-labelledby="backup"]')).toEqual([]);
    expect(await readTable(options, 'messages')).toEqual([]);
    await card.locator('fieldset .button-primary').click();
    await card.locator('fieldset .notice').waitFor();
    expect(await everythingIn(options)).toEqual(before);
    await options.close();
  });

  test('nothing left the browser, and nothing complained', () => {
    expect(browser.strayRequests).toEqual([]);
    expect(browser.complaints).toEqual([]);
  });
});

const TABLES = ['clients', 'messages', 'incidents', 'verdicts', 'agreements', 'tallies', 'forgotten'];

const everythingIn = async (page: Page) =>
  Object.fromEntries(await Promise.all(TABLES.map(async (table) => [table, await readTable(page, table)] as const)));

async function textOf(download: Download): Promise<string> {
  return readFileSync(await download.path(), 'utf8');
}

async function faultsOf(page: Page, part = 'html'): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).include(part).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

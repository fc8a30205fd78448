import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Language, Tally } from '../../lib/model';
import { type ExtensionBrowser, launchExtension } from '../e2e/browser';
import { readTable } from '../e2e/database';
import { openExtensionPage, openGmail, openThread } from '../e2e/walk';
import type { Mailbox } from '../gmail/mailbox';
import { sampleMailbox } from '../gmail/sample';
import { createStandIn } from '../gmail/stand-in';
import { chooseLanguage, openNewestNotes, PICTURED_THREAD, PICTURES, readMailbox, report, total, ZONE } from './demo';

interface Look {
  readonly language: Language;
  readonly theme: 'light' | 'dark';
}

/** Both themes in a language of either direction; the others have the same colours. */
const LOOKS: readonly Look[] = [
  { language: 'en', theme: 'light' },
  { language: 'en', theme: 'dark' },
  { language: 'he', theme: 'light' },
  { language: 'he', theme: 'dark' },
  { language: 'ar', theme: 'light' },
  { language: 'pl', theme: 'light' },
  { language: 'zh', theme: 'light' },
];

/** A screen in one of its states. */
interface Screen {
  readonly name: string;
  readonly path: string;
  readonly size: { readonly width: number; readonly height: number };
  /** Only what the window shows, for what stands in front of the page. */
  readonly isWindow?: true;
  /** Brings the page into the state. */
  readonly prepare?: (page: Page) => Promise<void>;
}

const PAGE = { width: 1180, height: 860 } as const;
const NARROW = { width: 360, height: 760 } as const;
const POPUP = { width: 380, height: 640 } as const;

/** Takes pictures of every screen, in every language, by day and by night. Answers the exit code. */
export async function walkScreens(): Promise<number> {
  mkdirSync(PICTURES, { recursive: true });
  const mailbox = sampleMailbox(Date.now());
  const standIn = createStandIn(mailbox, { zone: ZONE });
  const browser = await launchExtension({ gmail: standIn, context: { timezoneId: ZONE, locale: 'en-US' } });
  try {
    const options = await openExtensionPage(browser, 'options.html');
    const gmail = await openGmail(browser);
    await readMailbox(gmail, options, mailbox, standIn);
    await gmail.close();
    const tallies = await readTable<Tally>(options, 'tallies');
    const heaviest = tallies.toSorted((a, b) => total(b) - total(a))[0]?.clientId ?? '';
    const calmest = tallies.toSorted((a, b) => total(a) - total(b) || b.messagesIn - a.messagesIn)[0]?.clientId ?? '';
    for (const look of LOOKS) {
      await chooseLanguage(options, look.language);
      const thread = await takeThread(browser, mailbox, look);
      for (const screen of screensOf(heaviest, calmest)) await takeScreen(browser, screen, look);
      await thread.close();
    }
    console.log('Pictures: .output/demo/');
    return report(browser, tallies.length > 0);
  } finally {
    await browser.close();
  }
}

function screensOf(heaviest: string, calmest: string): readonly Screen[] {
  const client = `client.html?client=${heaviest}`;
  const steps = ['what', 'try', 'hours', 'keep', 'done'].map(
    (step): Screen => ({ name: `welcome-${step}`, path: `welcome.html#${step}`, size: PAGE }),
  );
  return [
    ...steps,
    { name: 'welcome-narrow', path: 'welcome.html', size: NARROW },
    { name: 'popup', path: 'popup.html', size: POPUP },
    { name: 'popup-pause', path: 'popup.html', size: POPUP, prepare: openDisclosures },
    { name: 'client', path: client, size: PAGE },
    { name: 'client-tables', path: client, size: PAGE, prepare: showTables },
    { name: 'client-forms', path: client, size: PAGE, prepare: openForms },
    { name: 'client-export', path: client, size: PAGE, isWindow: true, prepare: openExport },
    { name: 'client-narrow', path: client, size: NARROW },
    { name: 'client-calm', path: `client.html?client=${calmest}`, size: PAGE },
    { name: 'client-unknown', path: 'client.html?client=nobody', size: PAGE },
    { name: 'options', path: 'options.html', size: PAGE },
    { name: 'options-narrow', path: 'options.html', size: NARROW },
    { name: 'options-client', path: `options.html?client=${heaviest}#clients`, size: PAGE },
  ];
}

async function openDisclosures(page: Page): Promise<void> {
  for (const summary of await page.locator('summary').all()) await summary.click();
}

async function showTables(page: Page): Promise<void> {
  for (const button of await page.locator('.chart-head button').all()) await button.click();
}

/** The forms of the client file: a change order, and something logged by hand. */
async function openForms(page: Page): Promise<void> {
  for (const id of ['change-orders', 'notes']) {
    await page.locator(`section[aria-labelledby="${id}"] button`).last().click();
  }
}

async function openExport(page: Page): Promise<void> {
  await page.locator('section[aria-labelledby="exports"] button').click();
  await page.locator('dialog form').waitFor();
}

/** Gmail with a thread and its notes open; it stays open, for the popup is about it. */
async function takeThread(browser: ExtensionBrowser, mailbox: Mailbox, look: Look): Promise<Page> {
  const standIn = createStandIn(mailbox, { zone: ZONE, language: look.language, theme: look.theme });
  browser.serveGmail(standIn);
  const gmail = await openGmail(browser);
  await gmail.setViewportSize({ width: 1280, height: 1120 });
  await openThread(gmail, standIn, PICTURED_THREAD);
  await openNewestNotes(gmail);
  await gmail.screenshot({ path: pathOf('thread', look) });
  return gmail;
}

async function takeScreen(browser: ExtensionBrowser, screen: Screen, look: Look): Promise<void> {
  const page = await openExtensionPage(browser, screen.path);
  await page.setViewportSize(screen.size);
  await page.emulateMedia({ colorScheme: look.theme });
  await page.locator('h1').first().waitFor();
  await page.waitForTimeout(500); // live queries answer
  await screen.prepare?.(page);
  await page.screenshot({ path: pathOf(screen.name, look), fullPage: !screen.isWindow });
  await page.close();
}

const pathOf = (name: string, { language, theme }: Look): string => join(PICTURES, `${name}-${language}-${theme}.png`);

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Tally } from '../../lib/model';
import { type ExtensionBrowser, launchExtension } from '../e2e/browser';
import { readTable } from '../e2e/database';
import { openExtensionPage, openGmail, openThread } from '../e2e/walk';
import type { Mailbox } from '../gmail/mailbox';
import { sampleMailbox } from '../gmail/sample';
import { createStandIn } from '../gmail/stand-in';
import { chooseLanguage, openNewestNotes, PICTURED_THREAD, PICTURES, readMailbox, report, total, ZONE } from './demo';

const LANGUAGES = ['en', 'he'] as const;
const THEMES = ['light', 'dark'] as const;

interface Look {
  readonly language: (typeof LANGUAGES)[number];
  readonly theme: (typeof THEMES)[number];
}

/** A screen in one of its states. */
interface Screen {
  readonly name: string;
  readonly path: string;
  readonly size: { readonly width: number; readonly height: number };
  /** Brings the page into the state. */
  readonly prepare?: (page: Page) => Promise<void>;
}

const PAGE = { width: 1180, height: 860 } as const;
const NARROW = { width: 360, height: 760 } as const;
const POPUP = { width: 380, height: 640 } as const;

/** Takes pictures of every screen, in two languages, by day and by night. Answers the exit code. */
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
    for (const language of LANGUAGES) {
      await chooseLanguage(options, language);
      for (const theme of THEMES) {
        const look = { language, theme };
        const thread = await takeThread(browser, mailbox, look);
        for (const screen of screensOf(heaviest, calmest)) await takeScreen(browser, screen, look);
        await thread.close();
      }
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
  await page.screenshot({ path: pathOf(screen.name, look), fullPage: true });
  await page.close();
}

const pathOf = (name: string, { language, theme }: Look): string => join(PICTURES, `${name}-${language}-${theme}.png`);

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Client, Health, Incident, Language, Tally } from '../../lib/model';
import { type ExtensionBrowser, launchExtension } from '../e2e/browser';
import { readTable } from '../e2e/database';
import { isNobody, messageIdsOf } from '../e2e/demo-mailbox';
import { clickInShadow, shadowTexts } from '../e2e/shadow';
import { openExtensionPage, openGmail, openThread, waitForMessages } from '../e2e/walk';
import type { Mailbox } from '../gmail/mailbox';
import { sampleMailbox } from '../gmail/sample';
import { createStandIn, type StandIn } from '../gmail/stand-in';
import { root } from './root.mjs';
import { renderTable } from './table';

/** Where pictures go. */
export const PICTURES = join(root, '.output', 'demo');

/** Where the owner of the sample mailbox works. */
export const ZONE = 'Europe/Warsaw';

/** Opens the mailbox for somebody to click around; ends when the window is closed. Answers the exit code. */
export async function showDemo(): Promise<number> {
  const standIn = createStandIn(sampleMailbox(Date.now()), { zone: ZONE });
  const browser = await launchExtension({ gmail: standIn, headless: false, context: { timezoneId: ZONE } });
  await openGmail(browser);
  console.log('Open a thread; the badge appears beside the sender. Close the browser window to end.');
  await new Promise((closed) => browser.context.once('close', closed));
  return 0;
}

/** Reads every thread of the mailbox, opens every screen, takes pictures, prints what was found. Answers the exit code. */
export async function walkDemo(): Promise<number> {
  mkdirSync(PICTURES, { recursive: true });
  const mailbox = sampleMailbox(Date.now());
  const standIn = createStandIn(mailbox, { zone: ZONE });
  const browser = await launchExtension({ gmail: standIn, context: { timezoneId: ZONE, locale: 'en-US' } });
  try {
    const options = await openExtensionPage(browser, 'options.html');
    const gmail = await openGmail(browser);
    await takePicture(gmail, 'inbox');
    await readMailbox(gmail, options, mailbox, standIn);
    // Before the pictures: they change the language, which sets the background to work again.
    const wasRead = await printTable(options);
    await takePictures(browser, mailbox, options);
    return report(browser, wasRead);
  } finally {
    await browser.close();
  }
}

/** Opens every thread, and waits until all that is kept of it is stored. */
export async function readMailbox(gmail: Page, options: Page, mailbox: Mailbox, standIn: StandIn): Promise<void> {
  for (const thread of mailbox.threads) {
    await openThread(gmail, standIn, thread.name);
    if (!isNobody(thread)) await waitForMessages(options, messageIdsOf(standIn, thread));
  }
}

/** The thread that the pictures are taken of: it has several kinds of findings. */
export const PICTURED_THREAD = 'thornton-extras';

/** Gmail and every screen as they look by day and by night, in a language read from the left and in one read from the right. */
const LOOKS = [
  { name: 'light', language: 'en', colorScheme: 'light' },
  { name: 'dark', language: 'en', colorScheme: 'dark' },
  { name: 'hebrew', language: 'he', colorScheme: 'light' },
] as const;

type Look = (typeof LOOKS)[number];

async function takePictures(browser: ExtensionBrowser, mailbox: Mailbox, options: Page): Promise<void> {
  const tallies = await readTable<Tally>(options, 'tallies');
  const heaviest = tallies.toSorted((a, b) => total(b) - total(a))[0];
  for (const look of LOOKS) {
    await chooseLanguage(options, look.language);
    await takeThreadPicture(browser, mailbox, look);
    await takePagePicture(browser, look, 'popup', 'popup.html', { width: 400, height: 640 });
    await takePagePicture(browser, look, 'options', 'options.html');
    if (heaviest) await takePagePicture(browser, look, 'client', `client.html?client=${heaviest.clientId}`);
  }
  await chooseLanguage(options, 'en');
}

/** As the user would: in the options. */
export async function chooseLanguage(options: Page, language: Language): Promise<void> {
  await options.bringToFront();
  const choice = options.locator('#language select');
  await choice.selectOption(language);
  await options.locator(`html[lang="${language}"]`).waitFor();
}

async function takeThreadPicture(browser: ExtensionBrowser, mailbox: Mailbox, look: Look): Promise<void> {
  const standIn = createStandIn(mailbox, {
    zone: ZONE,
    language: look.language,
    theme: look.colorScheme,
  });
  browser.serveGmail(standIn);
  const gmail = await openGmail(browser);
  await gmail.setViewportSize({ width: 1280, height: 1120 });
  await openThread(gmail, standIn, PICTURED_THREAD);
  await openNewestNotes(gmail);
  await takePicture(gmail, `thread-${look.name}`);
  await gmail.close();
}

/** Opens the line under the newest message's header, once the judgement is there. */
export async function openNewestNotes(gmail: Page): Promise<void> {
  while ((await shadowTexts(gmail, 'line')).length < 2) await gmail.waitForTimeout(100);
  await clickInShadow(gmail, 'line', /./, 'last');
  await gmail.waitForTimeout(300); // the panel unfolds
}

async function takePagePicture(
  browser: ExtensionBrowser,
  look: Look,
  name: string,
  path: string,
  size?: { width: number; height: number },
): Promise<void> {
  const page = await openExtensionPage(browser, path);
  if (size) await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme: look.colorScheme });
  await page.locator('h1').first().waitFor();
  await page.waitForTimeout(300); // live queries answer
  await takePicture(page, `${name}-${look.name}`);
  await page.close();
}

const takePicture = (page: Page, name: string) =>
  page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: !name.startsWith('thread') });

/** What was found per client; answers whether anything was read. */
async function printTable(extensionPage: Page): Promise<boolean> {
  const [clients, tallies, incidents, healths] = await Promise.all([
    readTable<Client>(extensionPage, 'clients'),
    readTable<Tally>(extensionPage, 'tallies'),
    readTable<Incident>(extensionPage, 'incidents'),
    readTable<{ clientId: string; health: Health }>(extensionPage, 'health'),
  ]);
  const rows = clients.map((client) => {
    const tally = tallies.find(({ clientId }) => clientId === client.id);
    const health = healths.find(({ clientId }) => clientId === client.id)?.health;
    return {
      client: client.name,
      read: String((tally?.messagesIn ?? 0) + (tally?.messagesOut ?? 0)),
      noted: renderTally(tally),
      band: health?.band ?? '',
    };
  });
  console.log(renderTable(rows));
  console.log(`${incidents.length} incidents. Pictures: .output/demo/`);
  return tallies.some((tally) => tally.messagesIn > 0);
}

/** The exit code: 0 if something was read and nothing complained. */
export function report(browser: ExtensionBrowser, wasRead: boolean): number {
  for (const complaint of browser.complaints) console.error(`Console error: ${complaint}`);
  for (const request of browser.strayRequests) console.error(`Request that should not be: ${request}`);
  if (!wasRead) console.error('No message was read.');
  return !wasRead || browser.complaints.length > 0 || browser.strayRequests.length > 0 ? 1 : 0;
}

/** All that was noted of a client. */
export const total = (tally: Tally) => Object.values(tally.bySignal).reduce((sum, count) => sum + count, 0);

const renderTally = (tally: Tally | undefined) =>
  Object.entries(tally?.bySignal ?? {})
    .map(([signal, count]) => `${signal} ${count}`)
    .join(', ');

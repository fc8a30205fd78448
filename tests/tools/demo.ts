import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Client, Health, Incident, Tally } from '../../lib/model';
import { type ExtensionBrowser, launchExtension } from '../e2e/browser';
import { readTable } from '../e2e/database';
import { isNobody, messageIdsOf } from '../e2e/demo-mailbox';
import { openExtensionPage, openGmail, openThread, waitForMessages } from '../e2e/walk';
import { sampleMailbox } from '../gmail/sample';
import { createStandIn, type StandIn } from '../gmail/stand-in';
import { root } from './root.mjs';
import { renderTable } from './table';

const PICTURES = join(root, '.output', 'demo');

/** Where the owner of the sample mailbox works. */
const ZONE = 'Europe/Warsaw';

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
    for (const thread of mailbox.threads) {
      await openThread(gmail, standIn, thread.name);
      if (!isNobody(thread)) await waitForMessages(options, messageIdsOf(standIn, thread));
    }
    await takePictures(browser, standIn, gmail, options);
    return await report(browser, options);
  } finally {
    await browser.close();
  }
}

/** The thread that the pictures are taken of: it has several kinds of findings. */
const PICTURED_THREAD = 'thornton-extras';

async function takePictures(browser: ExtensionBrowser, standIn: StandIn, gmail: Page, options: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await gmail.emulateMedia({ colorScheme });
    await openThread(gmail, standIn, PICTURED_THREAD);
    await gmail.waitForTimeout(500); // badges fade in; a picture has no other way to know
    await takePicture(gmail, `thread-${colorScheme}`);
    await takePagePicture(options, colorScheme, 'options');
    const popup = await openExtensionPage(browser, 'popup.html');
    await popup.setViewportSize({ width: 400, height: 640 });
    await takePagePicture(popup, colorScheme, 'popup');
    await popup.close();
  }
  const heaviest = (await readTable<Tally>(options, 'tallies')).toSorted((a, b) => total(b) - total(a))[0];
  if (!heaviest) return;
  const file = await openExtensionPage(browser, `client.html?client=${heaviest.clientId}`);
  for (const colorScheme of ['light', 'dark'] as const) await takePagePicture(file, colorScheme, 'client');
  await file.close();
}

async function takePagePicture(page: Page, colorScheme: 'light' | 'dark', name: string): Promise<void> {
  await page.emulateMedia({ colorScheme });
  await page.waitForLoadState('networkidle');
  await takePicture(page, `${name}-${colorScheme}`);
}

const takePicture = (page: Page, name: string) =>
  page.screenshot({ path: join(PICTURES, `${name}.png`), fullPage: !name.startsWith('thread') });

async function report(browser: ExtensionBrowser, extensionPage: Page): Promise<number> {
  const [clients, tallies, incidents, healths] = await Promise.all([
    readTable<Client>(extensionPage, 'clients'),
    readTable<Tally>(extensionPage, 'tallies'),
    readTable<Incident>(extensionPage, 'incidents'),
    readTable<{ clientId: string; health: Health }>(extensionPage, 'healths'),
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
  for (const complaint of browser.complaints) console.error(`Console error: ${complaint}`);
  for (const request of browser.strayRequests) console.error(`Request that should not be: ${request}`);
  const nothingRead = !tallies.some((tally) => tally.messagesIn > 0);
  if (nothingRead) console.error('No message was read.');
  return nothingRead || browser.complaints.length > 0 || browser.strayRequests.length > 0 ? 1 : 0;
}

const total = (tally: Tally) => Object.values(tally.bySignal).reduce((sum, count) => sum + count, 0);

const renderTally = (tally: Tally | undefined) =>
  Object.entries(tally?.bySignal ?? {})
    .map(([signal, count]) => `${signal} ${count}`)
    .join(', ');

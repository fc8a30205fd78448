/** What the walks through the sample mailbox share. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Language, Tally } from '../../lib/model';
import { type ExtensionBrowser, launchExtension } from '../e2e/browser';
import { isNobody, messageIdsOf } from '../e2e/demo-mailbox';
import { clickInShadow, shadowTexts } from '../e2e/shadow';
import { openExtensionPage, openGmail, openThread, waitForMessages } from '../e2e/walk';
import type { Mailbox } from '../gmail/mailbox';
import { sampleMailbox } from '../gmail/sample';
import { createStandIn, type StandIn } from '../gmail/stand-in';
import { root } from './root.mjs';

/** Where pictures go. */
export const PICTURES = join(root, '.output', 'demo');

/** Where the owner of the sample mailbox works. */
export const ZONE = 'Europe/Warsaw';

/** The thread that the pictures are taken of: it has several kinds of findings. */
const PICTURED_THREAD = 'thornton-extras';

/** How Gmail and the screens look. */
export interface Look {
  readonly language: Language;
  readonly theme: 'light' | 'dark';
}

/** The sample mailbox, open in a browser with the extension, beside the extension's options. */
export interface Sample {
  readonly browser: ExtensionBrowser;
  readonly mailbox: Mailbox;
  readonly standIn: StandIn;
  readonly options: Page;
  readonly gmail: Page;
}

/** Opens the sample mailbox, and closes it after the walk. `walk` answers whether anything was read; answers the exit code. */
export async function walkSample(walk: (sample: Sample) => Promise<boolean>): Promise<number> {
  mkdirSync(PICTURES, { recursive: true });
  const mailbox = sampleMailbox(Date.now());
  const standIn = createStandIn(mailbox, { zone: ZONE });
  const browser = await launchExtension({ gmail: standIn, context: { timezoneId: ZONE, locale: 'en-US' } });
  try {
    const options = await openExtensionPage(browser, 'options.html');
    const gmail = await openGmail(browser);
    return report(browser, await walk({ browser, mailbox, standIn, options, gmail }));
  } finally {
    await browser.close();
  }
}

/** The exit code: 0 if something was read and nothing complained. */
function report(browser: ExtensionBrowser, wasRead: boolean): number {
  for (const complaint of browser.complaints) console.error(`Console error: ${complaint}`);
  for (const request of browser.strayRequests) console.error(`Request that should not be: ${request}`);
  if (!wasRead) console.error('No message was read.');
  return !wasRead || browser.complaints.length > 0 || browser.strayRequests.length > 0 ? 1 : 0;
}

/** Opens every thread, and waits until all that is kept of it is stored. */
export async function readMailbox({ gmail, options, mailbox, standIn }: Sample): Promise<void> {
  for (const thread of mailbox.threads) {
    await openThread(gmail, standIn, thread.name);
    if (!isNobody(thread)) await waitForMessages(options, messageIdsOf(standIn, thread));
  }
}

/** As the user would: in the options. */
export async function chooseLanguage(options: Page, language: Look['language']): Promise<void> {
  await options.bringToFront();
  const choice = options.locator('#language select');
  await choice.selectOption(language);
  await options.locator(`html[lang="${language}"]`).waitFor();
}

/** Gmail in a look, with the pictured thread and its newest notes open. */
export async function openPicturedThread({ browser, mailbox }: Sample, { language, theme }: Look): Promise<Page> {
  const standIn = createStandIn(mailbox, { zone: ZONE, language, theme });
  browser.serveGmail(standIn);
  const gmail = await openGmail(browser);
  await gmail.setViewportSize({ width: 1280, height: 1120 });
  await openThread(gmail, standIn, PICTURED_THREAD);
  await openNewestNotes(gmail);
  return gmail;
}

/** Opens the line under the newest message's header, once the judgement is there. */
async function openNewestNotes(gmail: Page): Promise<void> {
  while ((await shadowTexts(gmail, 'line')).length < 2) await gmail.waitForTimeout(100);
  await clickInShadow(gmail, 'line', /./, 'last');
  await gmail.waitForTimeout(300); // the panel unfolds
}

/** A page of the extension by day or by night, once it shows what it has read. */
export async function openScreen(
  { browser }: Sample,
  path: string,
  { theme }: Look,
  size?: { readonly width: number; readonly height: number },
): Promise<Page> {
  const page = await openExtensionPage(browser, path);
  if (size) await page.setViewportSize(size);
  await page.emulateMedia({ colorScheme: theme });
  await page.locator('h1').first().waitFor();
  await page.waitForTimeout(500); // live queries answer
  return page;
}

/** All that was noted of a client. */
export const total = (tally: Tally) => Object.values(tally.bySignal).reduce((sum, count) => sum + count, 0);

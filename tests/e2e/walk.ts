import type { Page } from 'playwright-core';
import type { MessageRecord } from '../../lib/model';
import type { StandIn } from '../gmail/stand-in';
import type { ExtensionBrowser } from './browser';
import { readTable } from './database';

/** How long a thread may take from the click to the last message recorded, in ms; a limit for broken code, not a budget. */
const PATIENCE = 20_000;

/** Opens a tab with the stand-in Gmail's inbox. */
export async function openGmail(
  browser: ExtensionBrowser,
  address = 'https://mail.google.com/mail/u/0/',
): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(address);
  await page.locator('[role="main"]').first().waitFor();
  return page;
}

/** Opens a page of the extension in a tab. */
export async function openExtensionPage(browser: ExtensionBrowser, path: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(browser.url(path));
  return page;
}

/** Opens a thread by its name and every message in it, as a reader would who wants to see all. */
export async function openThread(gmail: Page, standIn: StandIn, name: string): Promise<void> {
  await gmail.evaluate(
    (hash) => {
      location.hash = hash;
    },
    new URL(standIn.threadUrl(name)).hash,
  );
  await gmail.locator(`h2[data-legacy-thread-id="${standIn.thread(name).id}"]:visible`).waitFor();
  await expandAll(gmail);
}

/** Waits until the database holds all these messages, read from a page of the extension. */
export async function waitForMessages(extensionPage: Page, messageIds: readonly string[]): Promise<void> {
  const until = Date.now() + PATIENCE;
  for (;;) {
    const known = new Set((await readTable<MessageRecord>(extensionPage, 'messages')).map((row) => row.messageId));
    const missing = messageIds.filter((id) => !known.has(id));
    if (missing.length === 0) return;
    if (Date.now() > until) throw new Error(`Not recorded within ${PATIENCE} ms: ${missing.join(', ')}`);
    await extensionPage.waitForTimeout(100);
  }
}

async function expandAll(gmail: Page): Promise<void> {
  const button = gmail.locator('[data-action="expand-all"]:visible');
  if ((await button.count()) > 0) await button.first().click();
}

import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Client, Health, Incident, Tally } from '../../lib/model';
import { launchExtension } from '../e2e/browser';
import { readTable } from '../e2e/database';
import { openGmail } from '../e2e/walk';
import { sampleMailbox } from '../gmail/sample';
import { createStandIn } from '../gmail/stand-in';
import {
  chooseLanguage,
  type Look,
  openPicturedThread,
  openScreen,
  PICTURES,
  readMailbox,
  type Sample,
  total,
  walkSample,
  ZONE,
} from './sample-walk';
import { renderTable } from './table';

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
export const walkDemo = (): Promise<number> =>
  walkSample(async (sample) => {
    await takePicture(sample.gmail, 'inbox');
    await readMailbox(sample);
    // Before the pictures: they change the language, which sets the background to work again.
    const wasRead = await printTable(sample.options);
    await takePictures(sample);
    return wasRead;
  });

/** Gmail and every screen as they look by day and by night, in a language read from the left and in one read from the right. */
const LOOKS: readonly (Look & { readonly name: string })[] = [
  { name: 'light', language: 'en', theme: 'light' },
  { name: 'dark', language: 'en', theme: 'dark' },
  { name: 'hebrew', language: 'he', theme: 'light' },
];

async function takePictures(sample: Sample): Promise<void> {
  const { options } = sample;
  const tallies = await readTable<Tally>(options, 'tallies');
  const heaviest = tallies.toSorted((a, b) => total(b) - total(a))[0];
  for (const look of LOOKS) {
    const take = async (name: string, page: Page) => {
      await takePicture(page, `${name}-${look.name}`);
      await page.close();
    };
    await chooseLanguage(options, look.language);
    await take('thread', await openPicturedThread(sample, look));
    await take('popup', await openScreen(sample, 'popup.html', look, { width: 400, height: 640 }));
    await take('options', await openScreen(sample, 'options.html', look));
    if (heaviest) await take('client', await openScreen(sample, `client.html?client=${heaviest.clientId}`, look));
  }
  await chooseLanguage(options, 'en');
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

const renderTally = (tally: Tally | undefined) =>
  Object.entries(tally?.bySignal ?? {})
    .map(([signal, count]) => `${signal} ${count}`)
    .join(', ');

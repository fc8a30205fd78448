import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { Tally } from '../../lib/model';
import { readTable } from '../e2e/database';
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
} from './sample-walk';

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
export const walkScreens = (): Promise<number> =>
  walkSample(async (sample) => {
    await readMailbox(sample);
    await sample.gmail.close();
    const tallies = await readTable<Tally>(sample.options, 'tallies');
    const screens = screensOf(tallies);
    for (const look of LOOKS) {
      await chooseLanguage(sample.options, look.language);
      await takeScreens(sample, screens, look);
    }
    console.log('Pictures: .output/demo/');
    return tallies.length > 0;
  });

function screensOf(tallies: readonly Tally[]): readonly Screen[] {
  const heaviest = tallies.toSorted((a, b) => total(b) - total(a))[0]?.clientId ?? '';
  const calmest = tallies.toSorted((a, b) => total(a) - total(b) || b.messagesIn - a.messagesIn)[0]?.clientId ?? '';
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

/** Gmail stays open behind the screens, for the popup is about its thread. */
async function takeScreens(sample: Sample, screens: readonly Screen[], look: Look): Promise<void> {
  const thread = await openPicturedThread(sample, look);
  await thread.screenshot({ path: pathOf('thread', look) });
  for (const { name, path, size, isWindow, prepare } of screens) {
    const page = await openScreen(sample, path, look, size);
    await prepare?.(page);
    await page.screenshot({ path: pathOf(name, look), fullPage: !isWindow });
    await page.close();
  }
  await thread.close();
}

const pathOf = (name: string, { language, theme }: Look): string => join(PICTURES, `${name}-${language}-${theme}.png`);

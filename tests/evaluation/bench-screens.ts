/**
 * Measures how soon the screens are painted with 100,000 incidents stored, in a real Chromium with the built extension, and
 * how long they keep the page from answering after that: `npm run -s bench:screens`. Needs `.output/chrome-mv3`.
 * Writing the database takes minutes: `npm run -s bench:screens -- <folder>` keeps it there, and finds it again.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type ExtensionBrowser, launchExtension } from '../e2e/browser';
import { readTable } from '../e2e/database';
import { LARGE, seedLargeDatabase } from '../e2e/large-database';
import { openExtensionPage } from '../e2e/walk';
import { renderTable } from '../tools/table';

const RUNS = 5;
/** In ms; a limit for broken code, not a budget. */
const PATIENCE = 180_000;

/** A screen, and the parts that are waited for: the first to be read, and the last to come. */
interface Screen {
  readonly name: string;
  readonly path: string;
  readonly first: string;
  readonly last: string;
  /** In ms, of the first paint. */
  readonly budget: number;
}

/** What the machine takes for a page as such. */
const EMPTY: Screen = {
  name: 'popup, nothing stored',
  path: 'popup.html',
  first: '#first-use',
  last: '#first-use',
  budget: 150,
};

const SCREENS: readonly Screen[] = [
  { name: 'popup', path: 'popup.html', first: '.open-client h2', last: '.reasons li', budget: 150 },
  {
    name: `client file of ${LARGE.ofEachOther} incidents`,
    path: 'client.html?client=client-1',
    first: '.incidents > li',
    last: '#course',
    budget: 500,
  },
  {
    name: 'client file of nearly all',
    path: `client.html?client=${LARGE.heaviest}`,
    first: '.incidents > li',
    last: '#course',
    budget: 500,
  },
];

await benchScreens();

/** Prints the times as a table. */
async function benchScreens(): Promise<void> {
  const [, , kept] = process.argv;
  const profile = kept ?? mkdtempSync(join(tmpdir(), 'good-terms-large-'));
  try {
    if (kept === undefined || !existsSync(kept)) await writeDatabase(profile);
    const rows: Row[] = [];
    await withBrowser(undefined, async (browser) => void rows.push(await measure(browser, EMPTY)));
    // Installed anew, the background counts and judges what it finds, as after an update.
    await withBrowser(profile, async (browser) => {
      const page = await openExtensionPage(browser, 'client.html');
      const start = Date.now();
      await waitForHealth(page);
      console.log(`Everybody's health judged by the background: ${seconds(Date.now() - start)}\n`);
      await openThreadOf(page, LARGE.heaviest);
      for (const screen of SCREENS) rows.push(await measure(browser, screen));
      console.log(`${renderTable(rows)}\n`);
      await measureExport(browser);
    });
  } finally {
    if (kept === undefined) rmSync(profile, { recursive: true, force: true });
  }
}

function writeDatabase(profile: string): Promise<void> {
  return withBrowser(profile, async (browser) => {
    const page = await openExtensionPage(browser, 'client.html');
    const start = Date.now();
    await seedLargeDatabase(page, Date.now());
    console.log(`${LARGE.incidents.toLocaleString('en')} incidents written: ${seconds(Date.now() - start)}\n`);
  });
}

async function withBrowser(
  profile: string | undefined,
  work: (browser: ExtensionBrowser) => Promise<void>,
): Promise<void> {
  const gmail = { answer: () => ({ status: 404, headers: {}, body: '' }) };
  const browser = await launchExtension({ gmail, ...(profile !== undefined && { profile }) });
  try {
    await work(browser);
  } finally {
    await browser.close();
  }
}

async function waitForHealth(page: Page): Promise<void> {
  const until = Date.now() + PATIENCE;
  while ((await readTable(page, 'health')).length <= LARGE.others) {
    if (Date.now() > until) throw new Error('The background has not judged everybody.');
    await page.waitForTimeout(500);
  }
}

/** As if Gmail showed a thread of this client. */
async function openThreadOf(page: Page, clientId: string): Promise<void> {
  await page.evaluate(
    (id) =>
      // biome-ignore lint/suspicious/noExplicitAny: the browser's own object, in its page.
      (globalThis as any).chrome.storage.session.set({
        'open-thread:1': { tabId: 1, threadId: '18', clientId: id, reading: 'ok', at: Date.now() },
      }),
    clientId,
  );
}

/** Saves nearly everything as the heaviest format, and prints how long it takes. */
async function measureExport(browser: ExtensionBrowser): Promise<void> {
  const page = await browser.context.newPage();
  await page.addInitScript(watchPaints, ['.incidents > li', '#course'] as const);
  await page.goto(browser.url(`client.html?client=${LARGE.heaviest}`));
  await page.locator('#course').waitFor({ timeout: PATIENCE });
  await page.locator('section[aria-labelledby="exports"] button').click();
  await page.locator('dialog form').waitFor({ timeout: PATIENCE });
  await page.evaluate(() => {
    (globalThis as unknown as { paints: Visit }).paints = { first: 0, last: 0, longest: 0 };
  });
  const start = Date.now();
  const saved = page.waitForEvent('download', { timeout: PATIENCE });
  await page.locator('dialog form button[type="submit"]').click();
  await saved;
  const took = Date.now() - start;
  const { longest } = await page.evaluate(() => (globalThis as unknown as { paints: Visit }).paints);
  console.log(`Nearly all of them as a report (HTML): ${seconds(took)}, longest stretch ${Math.round(longest)} ms\n`);
  await page.close();
}

type Row = Readonly<Record<string, string>>;

async function measure(browser: ExtensionBrowser, screen: Screen): Promise<Row> {
  const visits: Visit[] = [];
  for (let run = 0; run <= RUNS; run++) visits.push(await visit(browser, screen));
  // The first visit warms up what every later one finds warm.
  const [, ...counted] = visits;
  const ms = (time: number) => `${Math.round(time)} ms`;
  return {
    screen: screen.name,
    'first paint': ms(median(counted.map(({ first }) => first))),
    slowest: ms(Math.max(...counted.map(({ first }) => first))),
    budget: ms(screen.budget),
    complete: ms(median(counted.map(({ last }) => last))),
    'longest stretch': ms(median(counted.map(({ longest }) => longest))),
  };
}

/** Times in ms since the page was asked for. */
interface Visit {
  readonly first: number;
  readonly last: number;
  readonly longest: number;
}

async function visit(browser: ExtensionBrowser, { path, first, last }: Screen): Promise<Visit> {
  const page = await browser.context.newPage();
  await page.addInitScript(watchPaints, [first, last] as const);
  await page.goto(browser.url(path));
  const read = () => (globalThis as unknown as { paints: Visit }).paints;
  const isPainted = () => {
    const { paints } = globalThis as unknown as { paints: Visit };
    return paints.first > 0 && paints.last > 0;
  };
  await page.waitForFunction(isPainted, undefined, {
    timeout: PATIENCE,
  });
  await page.waitForTimeout(300);
  const paints = await page.evaluate(read);
  await page.close();
  return paints;
}

/** Runs in the page before anything else: notes when a part has been painted, and the longest task. */
function watchPaints([first, last]: readonly [string, string]): void {
  Object.assign(globalThis, { paints: { first: 0, last: 0, longest: 0 } });
  const told = globalThis as unknown as { paints: { first: number; last: number; longest: number } };
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) told.paints.longest = Math.max(told.paints.longest, duration);
  }).observe({ type: 'longtask', buffered: true });
  const isThere = { first: false, last: false };
  const look = () => {
    for (const [name, selector] of [
      ['first', first],
      ['last', last],
    ] as const) {
      if (isThere[name] || document.querySelector(selector) === null) continue;
      isThere[name] = true;
      // A task after the frame that shows it: then it is painted.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          told.paints[name] = performance.now();
        };
        port2.postMessage(undefined);
      });
    }
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

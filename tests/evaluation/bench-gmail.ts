/**
 * Measures what Good Terms costs Gmail's page, in a real Chromium with the built extension on a thread of 1,000
 * messages: the longest stretch for which it keeps the page from answering, its work in all, memory, and 300 keys
 * pressed in a mail that is being written, with and without it: `npm run -s bench:gmail`. The first visit takes minutes.
 */
import { type CDPSession, chromium, type Page } from 'playwright-core';
import { launchExtension } from '../e2e/browser';
import type { Mailbox } from '../gmail/mailbox';
import { createStandIn, type StandIn } from '../gmail/stand-in';
import { findBrowser } from '../tools/browsers.mjs';
import { renderTable } from '../tools/table';
import { sumTasks, type TraceEvent } from './trace-tasks';

const MESSAGES = 1000;
const KEYS = 300;
/** Times that the keys are pressed; the median counts. */
const ROUNDS = 3;
/** In ms; until everything of ours has come to rest after a page was loaded. */
const LAST_LOOK = 6_000;
/** In ms; a limit for broken code, not a budget. */
const PATIENCE = 400_000;
const CLIENT = { name: 'Ida Brandt', address: 'ida@brandt-bakery.example' };
const OWNER = { name: 'Noa Keller', address: 'noa@kellerstudio.example' };
const FIRST = Date.UTC(2026, 0, 5, 9);
const HOUR = 3_600_000;

const SENTENCES = [
  'The labels for the rye bread look good, thank you.',
  'Could you send the files for the printer when you have a minute?',
  'We open the second shop in spring and would like the sign in the same letters.',
  'I know it was not agreed, but could you throw in the price list as well?',
];

/** What one visit to the long thread cost. Times in ms, memory in bytes. */
interface Visit {
  readonly longest: number;
  readonly total: number;
  readonly until: number;
  readonly heap: number;
  readonly keys: number;
}

await benchGmail();

/** Prints the costs as a table. */
async function benchGmail(): Promise<void> {
  const standIn = createStandIn(longMailbox(), { lateBodiesMs: 0 });
  const without = await visitWithout(standIn);
  const withIt = await visitWith(standIn);
  const ms = (time: number) => `${time.toFixed(1)} ms`;
  const rows = [
    {
      'a thread of 1,000 messages': 'longest stretch of ours in the page',
      'Good Terms': ms(withIt.longest),
      without: '',
    },
    { 'a thread of 1,000 messages': 'all our work in the page', 'Good Terms': ms(withIt.total), without: '' },
    { 'a thread of 1,000 messages': 'until the last badge', 'Good Terms': ms(withIt.until), without: '' },
    {
      'a thread of 1,000 messages': 'memory of the page',
      'Good Terms': `${(withIt.heap / 1e6).toFixed(1)} MB`,
      without: `${(without.heap / 1e6).toFixed(1)} MB`,
    },
    {
      'a thread of 1,000 messages': `${KEYS} keys in compose: scripts, styles, layout`,
      'Good Terms': ms(withIt.keys),
      without: ms(without.keys),
    },
  ];
  console.log(`${renderTable(rows)}\n`);
}

function longMailbox(): Mailbox {
  const messages = Array.from({ length: MESSAGES }, (_, at) => ({
    sentAt: new Date(FIRST + at * HOUR).toISOString().replace(/\.\d+Z$/, 'Z'),
    from: at % 2 === 0 ? CLIENT : OWNER,
    to: [at % 2 === 0 ? OWNER : CLIENT],
    text: Array.from({ length: 6 }, (__, line) => SENTENCES[(at + line) % SENTENCES.length]).join('\n\n'),
    ...(at > 0 && at % 5 === 0 && { quotesPrevious: 'en' }),
  }));
  return { owner: OWNER, threads: [{ name: 'bread', subject: 'Labels for the bread', messages }] };
}

/** The first visit lets the background judge everything, which takes its time; the second shows what the page bears. */
async function visitWith(standIn: StandIn): Promise<Visit> {
  const browser = await launchExtension({ gmail: standIn });
  const first = await browser.context.newPage();
  const start = Date.now();
  await openAll(first, standIn);
  await waitForBadges(first, MESSAGES / 2);
  console.log(`First visit, every message judged and stored: ${((Date.now() - start) / 1000).toFixed(1)} s\n`);
  await first.close();
  const visit = await visitThread(await browser.context.newPage(), standIn, browser.extensionId);
  await browser.close();
  return visit;
}

async function visitWithout(standIn: StandIn): Promise<Visit> {
  const executablePath = findBrowser('chromium') ?? '';
  const browser = await chromium.launch({ executablePath });
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  await context.route('**/*', (route) => route.fulfill(standIn.answer(route.request().url())));
  const visit = await visitThread(await context.newPage(), standIn, undefined);
  await browser.close();
  return visit;
}

async function visitThread(page: Page, standIn: StandIn, extensionId: string | undefined): Promise<Visit> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const trace = extensionId === undefined ? undefined : await startTrace(cdp);
  await openAll(page, standIn);
  const start = Date.now();
  if (extensionId !== undefined) await waitForBadges(page, MESSAGES / 2);
  const until = Date.now() - start;
  // The bodies come in, and the page is looked at once more some seconds after.
  await page.waitForTimeout(LAST_LOOK);
  const { longest, total } = sumTasks((await trace?.()) ?? [], `${extensionId}/content-scripts/`);
  await cdp.send('HeapProfiler.collectGarbage');
  const heap = await metric(cdp, 'JSHeapUsedSize');
  return { longest, total, until, heap, keys: await measureKeys(page, cdp) };
}

async function openAll(page: Page, standIn: StandIn): Promise<void> {
  await page.goto(standIn.threadUrl('bread'));
  await page.locator('[data-action="expand-all"]:visible').click({ timeout: 120_000 });
}

async function waitForBadges(page: Page, count: number): Promise<void> {
  const isThere = (wanted: number) => document.querySelectorAll('[data-good-terms="badge"]').length >= wanted;
  await page.waitForFunction(isThere, count, { polling: 100, timeout: PATIENCE });
}

/** Time that the page's main thread works for scripts, styles and layout while keys are pressed. Painting comes as it likes. */
async function measureKeys(page: Page, cdp: CDPSession): Promise<number> {
  await page.bringToFront();
  await page.locator('.T-I-KE').click();
  await page.locator('.AD .editable').click();
  await page.waitForTimeout(1_000);
  const rounds: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = await workOf(cdp);
    await page.keyboard.type('Thank you. '.repeat(KEYS).slice(0, KEYS));
    await page.waitForTimeout(500);
    rounds.push((await workOf(cdp)) - before);
  }
  return rounds.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

async function workOf(cdp: CDPSession): Promise<number> {
  const parts = ['ScriptDuration', 'LayoutDuration', 'RecalcStyleDuration'].map((name) => metric(cdp, name));
  return (await Promise.all(parts)).reduce((sum, seconds) => sum + seconds, 0) * 1000;
}

async function metric(cdp: CDPSession, name: string): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return metrics.find((one) => one.name === name)?.value ?? 0;
}

/** Returns what ends the trace and gives its events. */
async function startTrace(cdp: CDPSession): Promise<() => Promise<readonly TraceEvent[]>> {
  const events: TraceEvent[] = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const includedCategories = [
    'disabled-by-default-devtools.timeline',
    'disabled-by-default-v8.cpu_profiler',
    'devtools.timeline',
  ];
  await cdp.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories } });
  return async () => {
    const done = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
    await cdp.send('Tracing.end');
    await done;
    return events;
  };
}

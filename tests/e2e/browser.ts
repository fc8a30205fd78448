import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Request } from 'playwright-core';
import { findBrowser, HOW_TO_GET_CHROMIUM } from '../tools/browsers.mjs';

/** The built extension for Chromium. */
export const CHROMIUM_BUILD = resolve('.output/chrome-mv3');

/** Answers a request for Gmail's page; `StandIn.answer` of `tests/gmail/stand-in.ts`. */
export interface PageServer {
  answer(url: string): {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly body: string;
  };
}

export interface LaunchOptions {
  /** What answers `https://mail.google.com/`. */
  readonly gmail: PageServer;
  readonly headless?: boolean;
  /** Further options of Playwright's `launchPersistentContext`: locale, colour scheme, time zone. */
  readonly context?: Parameters<typeof chromium.launchPersistentContext>[1];
  /** Keeps the profile in this folder instead of a new one that is removed at the end. */
  readonly profile?: string;
}

/** Chromium with the built extension, on the stand-in Gmail. */
export interface ExtensionBrowser {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Answers for Gmail from now on, for pages that are opened anew. */
  serveGmail(gmail: PageServer): void;
  /** Address of an extension page: `url('popup.html')`. */
  url(path: string): string;
  /** Requests that left for anywhere but the stand-in Gmail and the extension's own files; all of them were refused. */
  readonly strayRequests: readonly string[];
  /** Errors and refused content that our own code or the stand-in's page reported. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
];

/**
 * Starts a Chromium with the unpacked extension. Loading goes through the DevTools protocol, which returns the id and works
 * for branded Chrome too, where `--load-extension` is ignored since version 137.
 */
export async function launchExtension(options: LaunchOptions): Promise<ExtensionBrowser> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error(HOW_TO_GET_CHROMIUM);
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'good-terms-profile-'));
  const headless = options.headless ?? true;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    viewport: headless ? { width: 1280, height: 800 } : null,
    // Otherwise the extension is loaded, but none of its code runs.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [...QUIET, '--enable-unsafe-extension-debugging'],
    ...options.context,
  });
  let gmail = options.gmail;
  const strayRequests: string[] = [];
  const complaints: string[] = [];
  await context.route('**/*', (route) => {
    const url = route.request().url();
    if (isOwn(url)) return route.continue();
    if (url.startsWith('https://mail.google.com/')) return route.fulfill(gmail.answer(url));
    strayRequests.push(describeRequest(route.request()));
    return route.abort();
  });
  context.on('page', (page) => listen(page, complaints));
  for (const page of context.pages()) listen(page, complaints);
  const extensionId = await loadUnpacked(context);
  return {
    context,
    extensionId,
    serveGmail(server) {
      gmail = server;
    },
    url: (path) => `chrome-extension://${extensionId}/${path}`,
    strayRequests,
    complaints,
    async close() {
      await context.close();
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true });
    },
  };
}

async function loadUnpacked(context: BrowserContext): Promise<string> {
  const browser = context.browser();
  if (!browser) throw new Error('Chromium gave no browser session.');
  const cdp = await browser.newBrowserCDPSession();
  // Not in Playwright's typed protocol yet.
  const send = cdp.send.bind(cdp) as (method: string, parameters: object) => Promise<unknown>;
  const { id } = (await send('Extensions.loadUnpacked', { path: CHROMIUM_BUILD })) as { id: string };
  const isOurs = (worker: { url(): string }) => worker.url().includes(id);
  if (!context.serviceWorkers().some(isOurs)) {
    await context.waitForEvent('serviceworker', { predicate: isOurs, timeout: 15_000 });
  }
  return id;
}

const isOwn = (url: string) => /^(chrome-extension|data|blob|about|devtools):/.test(url);

const describeRequest = (request: Request) => `${request.resourceType()} ${request.url()}`;

function listen(page: Page, complaints: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.stack ?? error.message}`));
}

/** Stops every service worker, and waits until the browser says that one stopped. Playwright itself does not notice. */
export async function stopServiceWorkers(cdp: CDPSession): Promise<void> {
  const stopped = new Promise<void>((done, fail) => {
    const timer = setTimeout(() => fail(new Error('no service worker stopped within 5 s')), 5_000);
    cdp.on('ServiceWorker.workerVersionUpdated', function listener({ versions }) {
      if (!versions.some((version) => version.runningStatus === 'stopped')) return;
      clearTimeout(timer);
      cdp.off('ServiceWorker.workerVersionUpdated', listener);
      done();
    });
  });
  await cdp.send('ServiceWorker.stopAllWorkers');
  await stopped;
}

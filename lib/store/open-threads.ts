import { browser } from 'wxt/browser';
import type { ReadingState } from '../model';

/** What a Gmail tab shows now. Kept in `storage.session`: gone with the browser, and closed to content scripts. */
export interface OpenThread {
  readonly tabId: number;
  /** Undefined: no thread is open in the tab, or its page is not understood. */
  readonly threadId: string | undefined;
  /** The client of the thread; undefined when nobody in it is kept as a client. */
  readonly clientId: string | undefined;
  readonly reading: ReadingState;
  /** UTC ms of the last report. */
  readonly at: number;
}

const PREFIX = 'open-thread:';

const keyOf = (tabId: number): string => `${PREFIX}${tabId}`;

/** Only the background writes. One key a tab, so that two tabs never overwrite one another. */
export async function recordOpenThread(thread: OpenThread): Promise<void> {
  await browser.storage.session.set({ [keyOf(thread.tabId)]: thread });
}

/** Forgets a tab that was closed. */
export async function forgetOpenThread(tabId: number): Promise<void> {
  await browser.storage.session.remove(keyOf(tabId));
}

/**
 * Tells what the active Gmail tab shows, or else the Gmail tab that reported last; `undefined` when no Gmail tab has
 * reported since the browser started. Tells again whenever it changes. Returns what stops it.
 */
export function watchOpenThread(listener: (thread: OpenThread | undefined) => void): () => void {
  let stopped = false;
  const tell = async () => {
    const thread = await findOpenThread();
    if (!stopped) listener(thread);
  };
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session' && Object.keys(changes).some((key) => key.startsWith(PREFIX))) void tell();
  };
  browser.storage.onChanged.addListener(changed);
  void tell();
  return () => {
    stopped = true;
    browser.storage.onChanged.removeListener(changed);
  };
}

async function findOpenThread(): Promise<OpenThread | undefined> {
  const [stored, activeTabs] = await Promise.all([
    browser.storage.session.get(null),
    browser.tabs.query({ active: true, currentWindow: true }),
  ]);
  const active = activeTabs[0]?.id;
  const threads = Object.entries(stored)
    .filter(([key]) => key.startsWith(PREFIX))
    .map(([, thread]) => normalize(thread as OpenThread))
    .sort((a, b) => b.at - a.at);
  return threads.find((thread) => thread.tabId === active) ?? threads[0];
}

/** Storage drops keys whose value is undefined. */
const normalize = (stored: OpenThread): OpenThread => ({
  tabId: stored.tabId,
  threadId: stored.threadId,
  clientId: stored.clientId,
  reading: stored.reading,
  at: stored.at,
});

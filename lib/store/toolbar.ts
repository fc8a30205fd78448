import { browser } from 'wxt/browser';
import type { ReadingState } from '../model';

/** Marks the toolbar icon while a tab's page cannot be read; a wrong silence would pass for "nothing to tell". */
export async function markReading(tabId: number, reading: ReadingState): Promise<void> {
  // Without a text of its own, the tab shows what is shown everywhere.
  await mark(reading === 'unreadable' ? { tabId, text: '?' } : { tabId, text: null });
}

/** Marks the toolbar icon in every tab while nothing can be recorded. */
export async function markStorage(isWorking: boolean): Promise<void> {
  await mark({ text: isWorking ? '' : '!' });
}

/** Marks the toolbar icon in every tab while the user wants a pause; a silence that was asked for must not look like peace. */
export async function markPause(isPaused: boolean): Promise<void> {
  await mark({ text: isPaused ? 'II' : '' });
}

/** The tab may have been closed meanwhile: then there is nothing to mark. */
async function mark(details: { readonly tabId?: number; readonly text: string | null }): Promise<void> {
  // Both browsers take null for "as everywhere"; the types do not know it.
  await browser.action.setBadgeText(details as { text: string }).catch(() => undefined);
}

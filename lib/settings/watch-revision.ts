import { browser } from 'wxt/browser';

/** Where `revisionItem` (settings.ts) is kept; written out here because WXT's storage would double what Gmail's page has to load. */
const KEY = 'revision';

/** Calls back whenever judgements may have changed ({@link file://./settings.ts}, `revisionItem`), until the signal aborts. */
export function watchRevision(onChange: () => void, signal: AbortSignal): void {
  const { onChanged } = browser.storage.local;
  const notice = (changes: object) => {
    if (KEY in changes) onChange();
  };
  onChanged.addListener(notice);
  signal.addEventListener('abort', () => {
    // Where the extension was updated under an open tab, there is nothing left to be removed from.
    if (browser.runtime?.id !== undefined) onChanged.removeListener(notice);
  });
}

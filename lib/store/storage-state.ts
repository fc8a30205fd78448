import { storage } from 'wxt/utils/storage';
import { classifyError } from './errors';
import { markStorage } from './toolbar';

/** `full`: the disk has no room, nothing new is recorded; `trouble`: the database cannot be opened or used. */
export type StorageState = 'ok' | 'full' | 'trouble';

const storageStateItem = storage.defineItem<StorageState>('session:storageState', { fallback: 'ok' });

/** Tells the state of storing, now and at every change. Returns what stops it. */
export function watchStorageState(listener: (state: StorageState) => void): () => void {
  void storageStateItem.getValue().then(listener);
  return storageStateItem.watch((state) => listener(state));
}

/**
 * Runs something that uses the database, and publishes how that went for the pages to show. The error goes on to the
 * caller: nothing is swallowed.
 */
export async function reportingStorage<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    const result = await work();
    await publish('ok');
    return result;
  } catch (error) {
    const state = stateAfter(error);
    if (state) await publish(state);
    throw error;
  }
}

/** For work that nobody waits for: what was published is told already, anything else is a defect that must show. */
export function rethrowDefects(error: unknown): void {
  if (classifyError(error) === 'bug') throw error;
}

/** Publishes trouble that no caller waits for, such as an upgrade that another page blocks. */
export async function publish(state: StorageState): Promise<void> {
  if ((await storageStateItem.getValue()) === state) return;
  await storageStateItem.setValue(state);
  await markStorage(state === 'ok');
}

/** What an error says of storing; undefined when it says nothing. */
function stateAfter(error: unknown): StorageState | undefined {
  const kind = classifyError(error);
  if (kind === 'quota') return 'full';
  if (kind === 'blocked' || kind === 'corrupt' || kind === 'closed') return 'trouble';
  return undefined;
}

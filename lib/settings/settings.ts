import { storage } from 'wxt/utils/storage';
import { DEFAULT_SETTINGS, type Settings } from './defaults';

export { DEFAULT_SETTINGS, KEEP_CHOICES, type KeepChoice, type Settings } from './defaults';

/** Only the background writes it (message `saveSettings`); everybody may read and watch it. */
export const settingsItem = storage.defineItem<Settings>('local:settings', { fallback: DEFAULT_SETTINGS, version: 1 });

/**
 * Grows by one whenever something changed that judgements hang on: settings, an agreement, a verdict, a client.
 * Gmail's pages watch it and ask again; it is the only channel from us to them.
 */
export const revisionItem = storage.defineItem<number>('local:revision', { fallback: 0 });

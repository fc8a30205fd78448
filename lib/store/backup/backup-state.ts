import { storage } from 'wxt/utils/storage';
import { digest } from '../../digest';
import { revisionItem } from '../../settings/settings';
import { DAY } from '../../time-units';
import { canonicalJson } from '../canonical-json';
import type { Database } from '../schema';
import { countRows } from './restore';

/** What is known of backups. Times in UTC ms; null: never, or nothing (storage cannot keep `undefined`). */
export interface BackupState {
  readonly backedUpAt: number | null;
  /** When something was first seen to have changed since. */
  readonly changedSince: number | null;
  /** Tells what was there at the last backup from what is there now. */
  readonly mark: string;
}

const NEVER: BackupState = { backedUpAt: null, changedSince: null, mark: '' };

const backupStateItem = storage.defineItem<BackupState>('local:backup', { fallback: NEVER });

/** Changes older than this that no backup holds are worth a line, in ms. */
export const REMINDER_AGE = 30 * DAY;

/** Notes that everything is in a backup now. Only the background writes. */
export async function recordBackup(database: Database, at: number): Promise<void> {
  await backupStateItem.setValue({ backedUpAt: at, changedSince: null, mark: await markOf(database) });
}

/** Notes when something is seen to have changed since the last backup; asked for daily, which is exact enough. */
export async function noteChanges(database: Database, now: number): Promise<void> {
  const state = await backupStateItem.getValue();
  if (state.changedSince !== null || (await database.clients.count()) === 0) return;
  if ((await markOf(database)) !== state.mark) await backupStateItem.setValue({ ...state, changedSince: now });
}

/** True when there are changes that have been without a backup for thirty days. */
export const isReminderDue = ({ changedSince }: BackupState, now: number): boolean =>
  changedSince !== null && now - changedSince >= REMINDER_AGE;

/** Tells the state of backups, now and at every change. Returns what stops it. */
export function watchBackupState(
  listener: (state: BackupState) => void,
  onError: (error: unknown) => void,
): () => void {
  backupStateItem.getValue().then(listener, onError);
  return backupStateItem.watch(listener);
}

/** Rows of every table, and how often the user has changed something. */
async function markOf(database: Database): Promise<string> {
  return digest(canonicalJson([await countRows(database), await revisionItem.getValue()]));
}

/** What pages do with backups: make one, open one, see what it would change, and hand it to the background. */
import type { RestoreDraft, RestoreReport } from '../../messages';
import { ask } from '../../messaging';
import { settingsItem } from '../../settings/settings';
import { openDatabase } from '../database';
import { compareWithBackup, newerOf } from './compare';
import { type BackupContent, checkContent, savedTables } from './content';
import { type BackupHead, type BackupProblem, openBackup, writeBackup } from './file';
import { forgetBackup, leaveBackup } from './handover';
import { readEverything } from './read-everything';

/** How much of one table a backup would change. */
export interface PreviewRow {
  readonly table: string;
  readonly added: number;
  readonly same: number;
  readonly differing: number;
  /** Of those that differ: how many are newer here, and how many in the backup, where that can be told. */
  readonly newerHere: number;
  readonly newerSaved: number;
  readonly onlyHere: number;
}

/** A backup that can be restored, and what that would change. */
export interface BackupPreview {
  readonly head: BackupHead;
  readonly content: BackupContent;
  /** Tables of which the backup or this database holds something. */
  readonly rows: readonly PreviewRow[];
  /** Whether the settings in it are others than those here. */
  readonly otherSettings: boolean;
}

/** The text of a file that holds everything. `createdAt` in UTC ms; an empty passphrase: the file is not locked. */
export async function makeBackup(createdAt: number, passphrase: string): Promise<string> {
  const [database, settings] = await Promise.all([openDatabase(), settingsItem.getValue()]);
  return writeBackup(await readEverything(database, settings), { createdAt, schema: database.verno, passphrase });
}

/** Opens a backup and looks what it would change; changes nothing. */
export async function previewBackup(text: string, passphrase: string): Promise<BackupPreview | BackupProblem> {
  const [database, settings] = await Promise.all([openDatabase(), settingsItem.getValue()]);
  const opened = await openBackup(text, database.verno, passphrase);
  if (typeof opened === 'string') return opened;
  const content = checkContent(database, opened.content);
  if (content === undefined) return 'damaged';
  const comparisons = await database.transaction('r', savedTables(database), () =>
    compareWithBackup(database, content),
  );
  const rows = comparisons.map(({ table, added, same, differing, onlyHere }) => ({
    table,
    added: added.length,
    same,
    differing: differing.length,
    newerHere: differing.filter((pair) => newerOf(pair) === 'here').length,
    newerSaved: differing.filter((pair) => newerOf(pair) === 'saved').length,
    onlyHere,
  }));
  return {
    head: opened.head,
    content,
    rows: rows.filter(({ added, same, differing, onlyHere }) => added + same + differing + onlyHere > 0),
    otherSettings: JSON.stringify(content.settings) !== JSON.stringify(settings),
  };
}

/** Has the background restore a previewed backup. Rejects when it did not: nothing is changed then. */
export async function restoreBackup(
  { content }: BackupPreview,
  choice: Omit<RestoreDraft, 'handoverId'>,
): Promise<RestoreReport> {
  const handoverId = await leaveBackup(content, Date.now());
  try {
    return await ask('restoreBackup', { handoverId, ...choice });
  } finally {
    await forgetBackup(handoverId);
  }
}

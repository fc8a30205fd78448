import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  type BackupState,
  isReminderDue,
  noteChanges,
  REMINDER_AGE,
  recordBackup,
  watchBackupState,
} from '../../../../lib/store/backup/backup-state';
import { raiseRevision } from '../../../../lib/store/rejudging-job';
import type { Database } from '../../../../lib/store/schema';
import { openNewDatabase } from '../letters';

const DAY = 86_400_000;
let database: Database;

beforeEach(async () => {
  fakeBrowser.reset();
  database = await openNewDatabase();
});

const state = () => new Promise<BackupState>((done, fail) => void watchBackupState(done, fail));

const addClient = () =>
  database.clients.add({
    id: crypto.randomUUID(),
    name: 'Ann',
    addresses: [],
    note: '',
    status: 'active',
    since: 0,
    mutedSignals: [],
  });

test('nothing is due where nothing is stored', async () => {
  await noteChanges(database, DAY);
  expect(await state()).toMatchObject({ backedUpAt: null, changedSince: null });
});

test('changes are due when they have been without a backup for thirty days', async () => {
  await addClient();
  await noteChanges(database, DAY);
  await noteChanges(database, 9 * DAY);
  const { changedSince } = await state();
  expect(changedSince).toBe(DAY);
  expect(isReminderDue(await state(), DAY + REMINDER_AGE - 1)).toBe(false);
  expect(isReminderDue(await state(), DAY + REMINDER_AGE)).toBe(true);
});

test('a backup ends it, until something changes again: rows, or a word of the user', async () => {
  await addClient();
  await noteChanges(database, DAY);
  await recordBackup(database, 40 * DAY);
  await noteChanges(database, 41 * DAY);
  expect(await state()).toMatchObject({ backedUpAt: 40 * DAY, changedSince: null });
  await raiseRevision();
  await noteChanges(database, 42 * DAY);
  expect(await state()).toMatchObject({ backedUpAt: 40 * DAY, changedSince: 42 * DAY });
});

import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { MessageSnapshot } from '../../../../lib/model';
import { DEFAULT_SETTINGS, settingsItem } from '../../../../lib/settings/settings';
import { compareWithBackup } from '../../../../lib/store/backup/compare';
import { type BackupContent, checkContent, type Row, savedTables } from '../../../../lib/store/backup/content';
import { fetchBackup, forgetAbandoned, forgetBackup, leaveBackup } from '../../../../lib/store/backup/handover';
import { readEverything } from '../../../../lib/store/backup/read-everything';
import { restoreContent } from '../../../../lib/store/backup/restore';
import { restoreHandedOver } from '../../../../lib/store/backup/restore-handed-over';
import { ROW_SCHEMAS } from '../../../../lib/store/backup/row-schemas';
import { deleteClient } from '../../../../lib/store/delete-client';
import { ingestThread } from '../../../../lib/store/ingestion';
import { rejudgeStored } from '../../../../lib/store/rejudging';
import type { Database } from '../../../../lib/store/schema';
import { recordVerdict } from '../../../../lib/store/verdicts';
import { createKeywordJudge } from '../keyword-judge';
import { letter, OWNER, openNewDatabase, SETTINGS, thread } from '../letters';
import { everythingIn } from './random-database';

let database: Database;
beforeEach(async () => {
  fakeBrowser.reset();
  database = await openNewDatabase();
});

const ingest = (into: Database, ...messages: readonly MessageSnapshot[]) =>
  ingestThread(into, createKeywordJudge(), SETTINGS, thread(...messages));

const saved = () => readEverything(database, DEFAULT_SETTINGS);

/** A content with other rows in one table. */
const withRows = (content: BackupContent, table: string, rows: readonly Row[]): BackupContent => ({
  ...content,
  tables: { ...content.tables, [table]: rows },
});

describe('restoring', () => {
  test('brings back what was deleted, whoever was forgotten with it, and counts anew', async () => {
    await ingest(database, letter('a1'), letter('a2'));
    const before = await everythingIn(database);
    const content = await saved();
    const [client] = await database.clients.toArray();
    await deleteClient(database, client!.id);
    await restoreContent(database, content, 'keep');
    expect(await everythingIn(database)).toStrictEqual(before);
    expect(await database.forgotten.count()).toBe(0);
  });

  test('leaves alone what is only here', async () => {
    const empty = await saved();
    await ingest(database, letter('a1'));
    const before = await everythingIn(database);
    expect(await restoreContent(database, empty, 'take')).toEqual({ added: 0, changed: 0, kept: 0, same: 0 });
    expect(await everythingIn(database)).toStrictEqual(before);
  });

  test('keeps or takes what differs, as the user chose', async () => {
    await ingest(database, letter('a1'));
    const [client] = await database.clients.toArray();
    const content = await saved();
    await database.clients.update(client!.id, { note: 'Pays late' });
    expect(await restoreContent(database, content, 'keep')).toMatchObject({ kept: 1, changed: 0 });
    expect((await database.clients.get(client!.id))?.note).toBe('Pays late');
    expect(await restoreContent(database, content, 'take')).toMatchObject({ kept: 0, changed: 1 });
    expect((await database.clients.get(client!.id))?.note).toBe('');
  });

  test('is all or nothing: where the last write fails, nothing has changed', async () => {
    await ingest(database, letter('a1'));
    const content = await saved();
    await database.clients.clear();
    await database.messages.clear();
    const before = await everythingIn(database);
    vi.spyOn(database.tallies, 'bulkPut').mockRejectedValueOnce(new Error('The disk is full.'));
    await expect(restoreContent(database, content, 'take')).rejects.toThrow('The disk is full.');
    expect(await everythingIn(database)).toStrictEqual(before);
  });

  test('knows a client again by the address, where the database was begun anew', async () => {
    await ingest(database, letter('a1'));
    const content = await saved();
    const other = await openNewDatabase();
    await ingest(other, letter('a2'));
    const [known] = await other.clients.toArray();
    await restoreContent(other, content, 'keep');
    expect(await other.clients.count()).toBe(1);
    expect(new Set((await other.messages.toArray()).map(({ clientId }) => clientId))).toEqual(new Set([known!.id]));
    expect(await other.messages.count()).toBe(2);
    expect((await other.tallies.get(known!.id))?.messagesIn).toBe(2);
  });

  test('leaves those to be judged again whose history the restored messages have entered, and nobody else', async () => {
    const night = (day: number) => ({ sentAt: { at: Date.UTC(2026, 2, day, 22), basis: 'id' } }) as const;
    await ingest(database, letter('a1', night(2)), letter('a2', night(3)));
    const content = await saved();
    const other = await openNewDatabase();
    await ingest(other, letter('a3', night(4)));
    await restoreContent(other, content, 'keep');
    await rejudgeStored(other, createKeywordJudge(), SETTINGS, async () => {});
    const [late] = await other.incidents.where('messageKey').equals(`${OWNER.address}:a3`).toArray();
    expect(late).toMatchObject({ severity: 'minor', facts: { before: 2 } });
    const empty = await openNewDatabase();
    await restoreContent(empty, content, 'keep');
    expect(await empty.due.count()).toBe(0);
  });

  test('incidents go with their message', async () => {
    await ingest(database, letter('a1'));
    const [message] = await database.messages.toArray();
    const content = await saved();
    const stray = { ...incidentOf(message!), id: `${message!.key}:old`, signal: 'old' };
    const older = withRows(withRows(content, 'messages', [{ ...message!, judgedWith: 'older rules' }]), 'incidents', [
      stray,
    ]);
    const here = await database.incidents.toArray();
    await restoreContent(database, older, 'keep');
    expect(await database.incidents.toArray()).toEqual(here);
    await restoreContent(database, older, 'take');
    expect((await database.incidents.toArray()).map(({ signal }) => signal)).toEqual(['old']);
  });
});

const incidentOf = ({ key, clientId }: { readonly key: string; readonly clientId: string }) => ({
  id: key,
  messageKey: key,
  clientId,
  threadId: 't',
  signal: 'scope',
  dimension: 'work',
  sentAt: 1,
  severity: 'minor',
  confidence: 'likely',
  quote: undefined,
  context: undefined,
  span: undefined,
  language: undefined,
  facts: {},
  rulesVersion: '1',
});

describe('the preview', () => {
  test('counts what is new, the same, different and only here, table by table', async () => {
    await ingest(database, letter('a1'), letter('a2'));
    const content = await saved();
    const [first] = await database.messages.toArray();
    await database.messages.delete(first!.key);
    await database.messages.toCollection().modify({ subject: 'Another one' });
    await ingest(database, letter('a3'));
    const messages = (await compareWithBackup(database, content)).find(({ table }) => table === 'messages');
    expect(messages?.added).toHaveLength(1);
    expect(messages?.differing).toHaveLength(1);
    expect(messages?.onlyHere).toBe(1);
  });

  test('covers every table but the caches', () => {
    const names = savedTables(database).map(({ name }) => name);
    const caches = database.tables.map(({ name }) => name).filter((name) => !names.includes(name));
    expect(caches.sort()).toEqual(['health', 'tallies']);
  });
});

const RULE = { id: 'r', scope: 'signal', clientId: 'c', signal: 'scope', phrase: '', verdict: 'dismissed', at: 1 };
const CHANGE = { id: 'x', at: 1, clientIds: [], kind: 'settings', before: SETTINGS };
const ORDER = {
  id: 'o',
  clientId: 'c',
  title: 'A page',
  deliverables: [],
  limits: [],
  steps: [{ state: 'sent', at: 1 }],
};
const INVOICE = {
  id: 'i',
  clientId: 'c',
  number: '12',
  amount: 5,
  currency: 'EUR',
  issuedOn: '2026-02-01',
  dueOn: '2026-02-28',
};

test('every table that is saved has a schema, and takes what is ours', () => {
  expect(Object.keys(ROW_SCHEMAS).sort()).toEqual(
    savedTables(database)
      .map(({ name }) => name)
      .sort(),
  );
  const tables = { rules: [RULE], changes: [CHANGE], changeOrders: [ORDER], invoices: [INVOICE] };
  expect(checkContent(database, { settings: DEFAULT_SETTINGS, tables })).toBeDefined();
});

describe('content that is not ours', () => {
  const rows: readonly (readonly [string, string, readonly unknown[]])[] = [
    ['a table that there is not', 'passwords', [{ id: 'a' }]],
    ['a cache', 'tallies', [{ clientId: 'a' }]],
    ['a row without a key', 'clients', [{ name: 'Ann' }]],
    ['an empty key', 'forgotten', [{ addressDigest: '' }]],
    ['a key twice', 'forgotten', [{ addressDigest: 'a' }, { addressDigest: 'a' }]],
    ['a row that is a list', 'forgotten', [['a']]],
    ['a row that is nothing', 'forgotten', [null]],
    ['a client that pages would break on', 'clients', [{ id: 'a', name: 'Ann' }]],
    ['an incident of no severity', 'incidents', [{ ...incidentOf({ key: 'k', clientId: 'c' }), severity: 'awful' }]],
    ['a rule without an id', 'rules', [{ clientId: 'a' }]],
    ['a rule without a verdict', 'rules', [{ ...RULE, verdict: 'open' }]],
    ['a rule of no scope', 'rules', [{ ...RULE, scope: 'nowhere' }]],
    ['a change of an unknown kind', 'changes', [{ ...CHANGE, kind: 'birth' }]],
    ['a change without its before', 'changes', [{ ...CHANGE, before: undefined }]],
    ['settings that could not be put back', 'changes', [{ ...CHANGE, before: { ...SETTINGS, schedule: {} } }]],
    ['a merge without papers', 'changes', [{ ...CHANGE, kind: 'merge', before: { kept: {}, merged: {} } }]],
    ['a change order without a state', 'changeOrders', [{ ...ORDER, steps: [] }]],
    ['an invoice due on no day', 'invoices', [{ ...INVOICE, dueOn: '2026-02-30' }]],
    ['something shelved of no severity', 'shelved', [{ ...incidentOf({ key: 'k', clientId: 'c' }), severity: '' }]],
  ];

  test.each(rows)('%s is refused', async (_, table, content) => {
    expect(checkContent(database, { settings: DEFAULT_SETTINGS, tables: { [table]: content } })).toBeUndefined();
  });

  test.each([undefined, null, [], {}, { tables: {} }, { settings: {}, tables: {} }, { settings: DEFAULT_SETTINGS }])(
    '%j is refused',
    (value) => {
      expect(checkContent(database, value)).toBeUndefined();
    },
  );
});

describe('what a page hands over', () => {
  test('is restored by the background, with the settings only where that was asked for', async () => {
    await ingest(database, letter('a1'));
    await recordVerdict(
      database,
      { incidentId: (await database.incidents.toArray())[0]?.id ?? '', verdict: 'confirmed' },
      5,
    ).catch(() => {});
    const content = { ...(await saved()), settings: { ...DEFAULT_SETTINGS, locale: 'he' } };
    const other = await openNewDatabase();
    const handoverId = await leaveBackup(content, Date.now());
    await restoreHandedOver(other, { handoverId, differing: 'keep', withSettings: false });
    expect((await settingsItem.getValue()).locale).toBe('browser');
    // The worker may be killed before it answers: asked again, it does nothing twice.
    expect(await restoreHandedOver(other, { handoverId, differing: 'keep', withSettings: true })).toMatchObject({
      added: 0,
      changed: 0,
    });
    expect((await settingsItem.getValue()).locale).toBe('he');
    expect(await everythingIn(other)).toStrictEqual(await everythingIn(database));
    await forgetBackup(handoverId);
    expect(await fetchBackup(handoverId)).toBeUndefined();
  });

  test('is checked again, and refused when it is gone or not ours', async () => {
    const draft = { differing: 'keep', withSettings: true } as const;
    await expect(restoreHandedOver(database, { ...draft, handoverId: 'gone' })).rejects.toThrow('no backup');
    const handoverId = await leaveBackup({ settings: {}, tables: {} }, Date.now());
    await expect(restoreHandedOver(database, { ...draft, handoverId })).rejects.toThrow('no backup');
  });

  test('does not lie about for longer than an hour', async () => {
    const handoverId = await leaveBackup({}, 1_000);
    await forgetAbandoned(2_000);
    expect(await fetchBackup(handoverId)).toEqual({});
    await forgetAbandoned(4_000_000);
    expect(await fetchBackup(handoverId)).toBeUndefined();
  });
});

// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storage } from 'wxt/utils/storage';
import { BackupCard } from '../../../components/backup/backup-card';
import type { Locale } from '../../../lib/locales/text';
import type { RestoreDraft } from '../../../lib/messages';
import { DEFAULT_SETTINGS, settingsItem } from '../../../lib/settings/settings';
import { recordBackup } from '../../../lib/store/backup/backup-state';
import { restoreHandedOver } from '../../../lib/store/backup/restore-handed-over';
import { closeDatabase, openDatabase } from '../../../lib/store/database';
import type { Database } from '../../../lib/store/schema';
import { click, draw, named, wordsOf } from '../client/draw';

const background = vi.hoisted(() => ({ fails: false }));

vi.mock('../../../lib/messaging', () => ({
  ask: async (name: string, data: { readonly at: number } & RestoreDraft) => {
    if (background.fails) throw new Error('The disk is full.');
    const database = await openDatabase();
    return name === 'recordBackup' ? recordBackup(database, data.at) : restoreHandedOver(database, data);
  },
}));

const saved: { readonly name: string; readonly text: string }[] = [];
let database: Database;

beforeEach(async () => {
  fakeBrowser.reset();
  background.fails = false;
  saved.length = 0;
  let newest: Blob | undefined;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) newest = blob;
    return 'blob:saved';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const name = this.download;
    void newest?.text().then((text) => saved.push({ name, text }));
  });
  database = await openDatabase();
  await Promise.all(database.tables.map((table) => table.clear()));
  await addClient('wedding', '');
});
afterEach(async () => {
  vi.restoreAllMocks();
  await closeDatabase();
});

const addClient = (id: string, note: string) =>
  database.clients.put({
    id,
    name: id,
    addresses: [`post@${id}.example`],
    note,
    status: 'active',
    since: 0,
    mutedSignals: [],
  });

/** Until what is on its way has been drawn: reading files, locking and the database take their time. */
async function settle(root: HTMLElement, until: () => boolean): Promise<void> {
  const patience = Date.now() + 5_000;
  // What is drawn is drawn when an `act` ends: one long one would wait for itself.
  while (!until() && Date.now() < patience) await act(() => new Promise((done) => setTimeout(done, 10)));
  if (!until()) throw new Error(`Still to be seen: ${root.textContent}`);
}

async function card(locale: Locale = 'en'): Promise<HTMLElement> {
  const root = await draw(<BackupCard />, locale);
  await settle(root, () => root.querySelectorAll('p.small').length > 1);
  return root;
}

async function submit(form: Element | null): Promise<void> {
  await act(() => {
    form?.dispatchEvent(new Event('submit', { cancelable: true, bubbles: true }));
  });
}

async function makeFile(root: HTMLElement): Promise<string> {
  await submit(root.querySelector('form'));
  await settle(root, () => saved.length > 0 && wordsOf(root).includes('handed to your browser'));
  return saved[0]?.text ?? '';
}

async function choose(root: HTMLElement, text: string, until: string): Promise<void> {
  const input = root.querySelector<HTMLInputElement>('input[type="file"]');
  Object.defineProperty(input, 'files', { configurable: true, value: [new File([text], 'backup.jsonl')] });
  await act(() => {
    input?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle(root, () => wordsOf(root).includes(until));
}

async function typeInto(input: Element | null | undefined, text: string): Promise<void> {
  await act(() => {
    if (input instanceof HTMLInputElement) input.value = text;
    input?.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

const passphrases = (root: HTMLElement) => [...root.querySelectorAll('input[type="password"]')];

describe('a backup', () => {
  test('is saved under a name with its day, and said to be', async () => {
    const root = await card();
    expect(wordsOf(root)).toContain('No backup yet.');
    const text = await makeFile(root);
    expect(saved[0]?.name).toMatch(/^good-terms-backup-\d{4}-\d\d-\d\d\.jsonl$/);
    expect(text).toContain('"wedding"');
    await settle(root, () => wordsOf(root).includes('Last backup:'));
  });

  test('comes back: counted first, then restored', async () => {
    const root = await card();
    const text = await makeFile(root);
    await database.clients.clear();
    await choose(root, text, 'This backup was made on');
    expect(wordsOf(root.querySelector('tbody tr'))).toBe('Clients1000');
    expect(await database.clients.count()).toBe(0);
    await click(named(root, 'Restore'));
    await settle(root, () => wordsOf(root).includes('Restored: 1 new, 0 changed, 0 left as they were.'));
    expect(await database.clients.get('wedding')).toMatchObject({ name: 'wedding' });
  });

  test('that differs is taken only where the user says so, settings too', async () => {
    const root = await card();
    const text = await makeFile(root);
    await addClient('wedding', 'Pays late');
    await settingsItem.setValue({ ...DEFAULT_SETTINGS, locale: 'he' });
    await choose(root, text, 'Where something is different');
    await click(root.querySelector('input[value="take"]'));
    await click([...root.querySelectorAll('input[type="checkbox"]')].at(-1));
    await click(named(root, 'Restore'));
    await settle(root, () => wordsOf(root).includes('1 changed'));
    expect(await database.clients.get('wedding')).toMatchObject({ note: '' });
    expect((await settingsItem.getValue()).locale).toBe('browser');
  });

  test('with nothing new in it cannot be restored', async () => {
    const root = await card();
    await choose(root, await makeFile(root), 'Everything in this backup is here already.');
    expect((named(root, 'Restore') as HTMLButtonElement).disabled).toBe(true);
    await click(named(root, 'Cancel'));
    expect(root.querySelector('table')).toBeNull();
  });
});

describe('a locked backup', () => {
  test('asks for a passphrase of some length, twice the same', async () => {
    const root = await card();
    await click(root.querySelector('input[type="checkbox"]'));
    await typeInto(passphrases(root)[0], 'short');
    await submit(root.querySelector('form'));
    expect(wordsOf(root)).toContain('at least eight characters.');
    await typeInto(passphrases(root)[0], 'four plain words here');
    await typeInto(passphrases(root)[1], 'four plain words her');
    await submit(root.querySelector('form'));
    expect(wordsOf(root)).toContain('The two are not the same.');
    expect(saved).toEqual([]);
  });

  test('opens with its passphrase alone; with another one nothing changes', async () => {
    const root = await card();
    await click(root.querySelector('input[type="checkbox"]'));
    for (const field of passphrases(root)) await typeInto(field, 'four plain words here');
    const text = await makeFile(root);
    expect(text).not.toContain('wedding');
    await database.clients.clear();
    await click(root.querySelector('input[type="checkbox"]'));
    await choose(root, text, 'This backup is locked.');
    await typeInto(passphrases(root)[0], 'four other words here');
    await submit(root.querySelectorAll('form')[1] ?? null);
    await settle(root, () => wordsOf(root).includes('This is not its passphrase. Nothing was changed.'));
    await typeInto(passphrases(root)[0], 'four plain words here');
    await submit(root.querySelectorAll('form')[1] ?? null);
    await settle(root, () => wordsOf(root).includes('This backup was made on'));
    expect(await database.clients.count()).toBe(0);
  });
});

describe('what cannot be restored', () => {
  test.each([
    ['{"a":1}', 'This file is no backup of Good Terms. Nothing was changed.'],
    ['{"format":"good-terms/backup","version":1}', 'This backup is damaged'],
  ])('%s is told in words', async (text, words) => {
    const root = await card();
    await choose(root, text, words);
    expect(root.querySelector('[role="alert"]')).not.toBeNull();
  });

  test('is told when the background cannot write it', async () => {
    const root = await card();
    const text = await makeFile(root);
    await database.clients.clear();
    await choose(root, text, 'This backup was made on');
    background.fails = true;
    await click(named(root, 'Restore'));
    await settle(root, () => wordsOf(root).includes('Restoring did not work. Nothing was changed.'));
  });
});

test('changes without a backup for thirty days are worth a quiet line', async () => {
  const changedSince = Date.now() - 31 * 86_400_000;
  await storage.setItem('local:backup', { backedUpAt: null, changedSince, mark: '' });
  expect(wordsOf(await card())).toContain('there have been changes that no backup holds.');
});

test.each(['he', 'ar', 'pl', 'zh'] as const)('the card is told in %s', async (locale) => {
  const english = wordsOf(await card());
  const root = await card(locale);
  for (const part of root.querySelectorAll('h3, legend, button')) expect(english).not.toContain(wordsOf(part));
});

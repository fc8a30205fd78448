// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ExportCard } from '../../../components/exports/export-card';
import type { Locale } from '../../../lib/locales/text';
import type { IncidentView } from '../../../lib/store/queries';
import { click, draw, named, type, wordsOf } from '../client/draw';
import { overview, view } from '../client/studio';

const stored = vi.hoisted(() => ({ incidents: [] as IncidentView[], fails: false }));

vi.mock('../../../lib/signals', async () => ({ signals: (await import('../client/studio')).STUDIO_SIGNALS }));
vi.mock('../../../lib/store/client-log', () => ({
  readClientLog: async () => {
    if (stored.fails) throw new Error('The database is closed.');
    return {
      notes: [],
      incidents: stored.incidents,
      messages: stored.incidents.flatMap(({ message }) => message ?? []),
    };
  },
}));

const saved: { name: string; text: () => Promise<string>; type: string }[] = [];

beforeEach(() => {
  saved.length = 0;
  stored.fails = false;
  let newest: Blob | undefined;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    if (blob instanceof Blob) newest = blob;
    return 'blob:saved';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = newest;
    if (blob) saved.push({ name: this.download, type: blob.type, text: () => blob.text() });
  });
});
afterEach(() => vi.restoreAllMocks());

const phoneCall = 'Call me at +44 20 7946 0958 tonight.';
const incidents = [
  view('m1', { incident: { quote: phoneCall, context: phoneCall } }),
  view('m2', { verdict: 'dismissed' }),
  view('m3', { incident: { signal: 'late-payment', sentAt: Date.UTC(2026, 5, 3, 9) } }),
];
stored.incidents = incidents;

async function opened(locale: Locale = 'en'): Promise<HTMLElement> {
  const root = await draw(<ExportCard overview={overview('nordlicht')} locale={locale} zone="Europe/Berlin" />, locale);
  await click(root.querySelector('button'));
  return root;
}

/** Ticks a box or chooses a format by its label. */
async function tick(root: HTMLElement, label: string): Promise<void> {
  const found = [...root.querySelectorAll('label')].find((item) => wordsOf(item) === label);
  await click(root.querySelector(`[id="${found?.htmlFor}"]`));
  do await act(() => new Promise((done) => setTimeout(done)));
  while (wordsOf(root).includes('Looking through the record'));
}

async function save(root: HTMLElement) {
  await act(() => {
    root.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
  });
  do await act(() => new Promise((done) => setTimeout(done)));
  while (root.querySelector('progress'));
  return saved.at(-1);
}

describe('the export dialog', () => {
  test.each([
    [
      'Report to read and print (HTML)',
      /^good-terms-nordlicht-\d{4}-\d\d-\d\d\.html$/,
      'text/html;charset=utf-8',
      '<!doctype html>',
    ],
    ['Text (Markdown)', /\.md$/, 'text/markdown;charset=utf-8', '# Record of messages: nordlicht'],
    ['Spreadsheet (CSV)', /\.csv$/, 'text/csv;charset=utf-8', '"Demeaning words"'],
    ['Data for programs (JSON)', /\.json$/, 'application/json', '"good-terms/client-record"'],
  ])('saves: %s', async (label, name, mime, text) => {
    const root = await opened();
    await tick(root, label);
    const file = await save(root);
    expect(file?.name).toMatch(name);
    expect(file?.type).toBe(mime);
    expect(await file?.text()).toContain(text);
    expect(root.querySelector('dialog')).toBeNull();
  });

  test('counts what the days, verdicts and signals leave, before anything is saved', async () => {
    const root = await opened();
    const count = () => wordsOf(root.querySelector('[role="status"]'));
    expect(count()).toBe('3 incidents go into the file.');
    await tick(root, 'Dismissed');
    expect(count()).toBe('2 incidents go into the file.');
    await type(root.querySelector('input[type="date"]'), '2026-09-01');
    expect(count()).toBe('1 incident goes into the file.');
    await tick(root, 'Data for programs (JSON)');
    const record = JSON.parse((await (await save(root))?.text()) ?? '');
    expect(record.selection).toEqual({ from: '2026-09-01', to: null, signals: null, verdicts: ['open', 'confirmed'] });
    expect(record.incidents).toHaveLength(1);
    expect(record.messages).toMatchObject({ fromThem: 3, noted: 2, ordinary: 1 });
  });

  test('hides nothing unless it is asked for, and shows what will be hidden', async () => {
    const root = await opened();
    expect(root.querySelector('table')).toBeNull();
    await tick(root, 'Phone numbers');
    expect([...root.querySelectorAll('tbody tr')].map(wordsOf)).toEqual(['+44 20 7946 0958[phone number]2']);
    await tick(root, 'Text (Markdown)');
    const text = await (await save(root))?.text();
    expect(text).not.toContain('7946');
    expect(text).toContain('Call me at [phone number] tonight.');
  });

  test('says when nothing of a kind was found', async () => {
    const root = await opened();
    await tick(root, 'Card numbers');
    expect(wordsOf(root)).toContain('Nothing of these kinds was found.');
  });

  test('does not save days that run backwards', async () => {
    const root = await opened();
    const [from, to] = root.querySelectorAll('input[type="date"]');
    await type(from ?? null, '2026-09-02');
    await type(to ?? null, '2026-09-01');
    expect(wordsOf(root)).toContain('The last day is before the first one.');
    expect((named(root, 'Save the file') as HTMLButtonElement).disabled).toBe(true);
  });

  test('tells how far it is, and stops when it is told to', async () => {
    stored.incidents = Array.from({ length: 3_000 }, (_, index) => view(`m${index}`));
    const root = await opened();
    await act(() => {
      root.querySelector('form')?.dispatchEvent(new Event('submit', { cancelable: true }));
    });
    await act(() => new Promise((done) => setTimeout(done)));
    expect(wordsOf(root)).toContain('Making the file…');
    expect(root.querySelector('progress')).not.toBeNull();
    await click(named(root, 'Cancel'));
    await act(() => new Promise((done) => setTimeout(done, 50)));
    expect(saved).toEqual([]);
    expect(root.querySelector('progress')).toBeNull();
    expect(root.querySelector('dialog [role="alert"]')).toBeNull();
    expect((named(root, 'Save the file') as HTMLButtonElement).disabled).toBe(false);
    stored.incidents = incidents;
  });

  test('stays open and says so when the record cannot be read', async () => {
    const root = await opened();
    stored.fails = true;
    expect(await save(root)).toBeUndefined();
    expect(wordsOf(root.querySelector('[role="alert"]'))).toContain('could not be made');
  });

  test.each(['he', 'ar', 'pl', 'zh'] as const)('is told in %s', async (locale) => {
    const english = wordsOf(await opened());
    const root = await opened(locale);
    for (const part of root.querySelectorAll('legend, h2')) expect(english).not.toContain(wordsOf(part));
  });
});

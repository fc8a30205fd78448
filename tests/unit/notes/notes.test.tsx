// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { draftOf, fieldsOf } from '../../../components/notes/note-fields';
import { NoteSection } from '../../../components/notes/note-section';
import type { Locale } from '../../../lib/locales/text';
import type { Note } from '../../../lib/model';
import { choose, click, draw, named, wordsOf } from '../client/draw';

const ask = vi.hoisted(() => vi.fn(async () => {}));
const stored = vi.hoisted(() => ({ notes: [] as Note[] }));

vi.mock('../../../lib/messaging', () => ({ ask }));
vi.mock('../../../lib/store/notes', () => ({
  watchNotes: (_id: string, listener: (notes: readonly Note[]) => void) => {
    listener(stored.notes);
    return () => {};
  },
}));

const CALL: Note = {
  id: 'n1',
  clientId: 'nordlicht',
  kind: 'call',
  at: Date.UTC(2026, 8, 13, 20, 40),
  loggedAt: Date.UTC(2026, 8, 14, 7),
  text: 'He called at night.\nHe wants the album tomorrow.',
  signal: 'after-hours',
};

beforeEach(() => {
  ask.mockClear();
  stored.notes = [CALL];
});

const drawn = (locale: Locale = 'en') => draw(<NoteSection clientId="nordlicht" zone="Europe/Berlin" />, locale);

async function write(root: HTMLElement, text: string): Promise<void> {
  const area = root.querySelector('textarea');
  if (area === null) throw new Error('There is no field');
  await act(async () => {
    area.value = text;
    area.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

describe('notes', () => {
  test('tell what it was and when, the words, what it counts as, and when it was logged', async () => {
    const words = wordsOf((await drawn()).querySelector('li'));
    for (const part of ['Call', 'Sun, 13 Sept 2026, 22:40', 'He called at night.', 'logged on 14 Sept 2026'])
      expect(words).toContain(part);
  });

  test('are logged with a kind and a signal, at a time that has come', async () => {
    const root = await drawn();
    await click(named(root, 'Log something'));
    const save = () => named(root, 'Save') as HTMLButtonElement;
    expect(save().disabled).toBe(true);
    await write(root, '  They were loud. ');
    const [kind, signal] = root.querySelectorAll('select');
    await choose(kind ?? null, 'meeting');
    await choose(signal ?? null, 'shouting');
    await click(save());
    const draft = { clientId: 'nordlicht', kind: 'meeting', text: 'They were loud.', signal: 'shouting' };
    expect(ask.mock.calls).toEqual([['saveNote', expect.objectContaining(draft)]]);
    expect(root.querySelector('form')).toBeNull();
  });

  test('are written anew as they stand', async () => {
    const root = await drawn();
    await click(root.querySelector('button[aria-label^="Edit"]'));
    expect(root.querySelector('textarea')?.value).toBe(CALL.text);
    await write(root, 'He called twice.');
    await click(named(root, 'Save'));
    const { loggedAt: _, ...draft } = CALL;
    expect(ask.mock.calls).toEqual([['saveNote', { ...draft, text: 'He called twice.' }]]);
  });

  test('give the focus to the button for a new one when their form closes', async () => {
    const root = await drawn();
    await click(named(root, 'Log something'));
    await click(named(root, 'Cancel'));
    expect(document.activeElement).toBe(named(root, 'Log something'));
  });

  test('are deleted, and put back with the day they were logged on', async () => {
    const root = await drawn();
    await click(root.querySelector('button[aria-label^="Delete"]'));
    expect(wordsOf(root)).toContain('The note was deleted.');
    await click(named(root, 'Undo'));
    expect(ask.mock.calls).toEqual([
      ['deleteNote', { noteId: 'n1' }],
      ['saveNote', CALL],
    ]);
    expect(wordsOf(root)).not.toContain('The note was deleted.');
  });

  test.each(['he', 'ar', 'pl', 'zh'] as const)('leave no place unfilled in %s', async (locale) => {
    const root = await drawn(locale);
    await click([...root.querySelectorAll('button')].at(-1));
    expect(root.querySelector('form')).not.toBeNull();
    expect(root.textContent).not.toMatch(/[{}]|undefined|NaN|Log something/);
  });
});

test('what is to come is no note yet, nor what has no words or no time', () => {
  const fields = fieldsOf(CALL, 'Europe/Berlin');
  const draft = (part: Partial<typeof fields>, now = CALL.at) =>
    draftOf({ id: 'n1', clientId: 'nordlicht' }, { ...fields, ...part }, now, 'Europe/Berlin');
  expect(draft({})).toMatchObject({ at: CALL.at });
  expect(draft({}, CALL.at - 60_000)).toBeUndefined();
  expect(draft({ text: ' ' })).toBeUndefined();
  expect(draft({ day: '' })).toBeUndefined();
});

import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { NoteDraft } from '../../../lib/messages';
import { undoChange } from '../../../lib/store/changes';
import { closeDatabase, openDatabase } from '../../../lib/store/database';
import { deleteClient } from '../../../lib/store/delete-client';
import { mergeClients } from '../../../lib/store/merge-clients';
import { deleteNote, saveNote } from '../../../lib/store/notes';
import { saveClient } from '../../../lib/store/save-client';
import type { Database } from '../../../lib/store/schema';
import { recount } from '../../../lib/store/tallies';
import { recordVerdict } from '../../../lib/store/verdicts';

let database: Database;

const clientDraft = (id: string) => ({
  client: { id, name: id, note: '', status: 'active', mutedSignals: [], addresses: [`nora@${id}.example`] } as const,
  agreement: undefined,
});

const CALL: NoteDraft = {
  id: 'n1',
  clientId: 'wedding',
  kind: 'call',
  at: 1_000,
  text: 'Nora called at night and shouted about the album.',
  signal: 'demeaning',
};

beforeEach(async () => {
  fakeBrowser.reset();
  database = await openDatabase();
  await saveClient(database, clientDraft('wedding'), 0);
});

afterEach(async () => {
  await database.delete();
  await closeDatabase();
});

const tallyOf = async (id: string) => (await database.tallies.get(id))?.bySignal;

/** What is counted is what is stored. */
async function expectCounted(id: string) {
  expect(await tallyOf(id)).toEqual((await recount(database, id)).bySignal);
}

describe('a note', () => {
  test('counts as an incident that the user confirmed, and is counted', async () => {
    await saveNote(database, CALL, 5_000);
    expect(await database.notes.toArray()).toEqual([{ ...CALL, loggedAt: 5_000 }]);
    const [incident] = await database.incidents.toArray();
    expect(incident).toMatchObject({ clientId: 'wedding', signal: 'demeaning', sentAt: 1_000, byHand: 'call' });
    expect(incident?.quote).toBe(CALL.text);
    expect(await database.verdicts.get(incident!.id)).toMatchObject({ verdict: 'confirmed' });
    expect(await tallyOf('wedding')).toEqual({ demeaning: 1 });
    await expectCounted('wedding');
  });

  test('that counts as nothing is only kept', async () => {
    const { signal: _, ...plain } = CALL;
    await saveNote(database, plain, 5_000);
    expect(await database.notes.count()).toBe(1);
    expect(await database.incidents.count()).toBe(0);
  });

  test('written anew keeps the day it was logged on, and counts once', async () => {
    await saveNote(database, CALL, 5_000);
    await saveNote(database, { ...CALL, text: 'She called twice.', signal: 'after-hours' }, 9_000);
    expect(await database.notes.toArray()).toMatchObject([{ text: 'She called twice.', loggedAt: 5_000 }]);
    expect(await tallyOf('wedding')).toEqual({ 'after-hours': 1 });
    await expectCounted('wedding');
  });

  test('that was dismissed meanwhile is not taken from the counts twice', async () => {
    await saveNote(database, CALL, 5_000);
    await recordVerdict(database, { incidentId: 'note:n1:demeaning', verdict: 'dismissed' }, 6_000);
    await deleteNote(database, 'n1');
    expect(await tallyOf('wedding')).toEqual({});
    await expectCounted('wedding');
    expect(await database.verdicts.count()).toBe(0);
  });

  test('that was deleted is put back as it was', async () => {
    await saveNote(database, CALL, 5_000);
    const [note] = await database.notes.toArray();
    await deleteNote(database, 'n1');
    expect(await database.incidents.count()).toBe(0);
    await saveNote(database, note!, 9_000);
    expect(await database.notes.toArray()).toEqual([note]);
    expect(await tallyOf('wedding')).toEqual({ demeaning: 1 });
  });

  test('about nobody, or of a signal that there is not, is refused', async () => {
    await expect(saveNote(database, { ...CALL, clientId: 'nobody' }, 0)).rejects.toThrow('no such client');
    await expect(saveNote(database, { ...CALL, signal: 'mood' }, 0)).rejects.toThrow('no such signal');
    expect(await database.notes.count()).toBe(0);
  });

  test('keeps no half of a character at the end of a quote', async () => {
    await saveNote(database, { ...CALL, text: `${'a'.repeat(279)}😀 and so on` }, 0);
    expect((await database.incidents.toArray())[0]?.quote).toBe('a'.repeat(279));
  });

  test('goes with its client', async () => {
    await saveNote(database, CALL, 5_000);
    await deleteClient(database, 'wedding');
    expect(await database.notes.count()).toBe(0);
  });

  test('is merged with its client, and comes back when that is undone', async () => {
    await saveClient(database, clientDraft('album'), 0);
    await saveNote(database, CALL, 5_000);
    await saveNote(database, { ...CALL, id: 'n2', clientId: 'album' }, 5_000);
    await mergeClients(database, { changeId: 'c1', keptId: 'album', mergedId: 'wedding' }, 6_000);
    expect(await tallyOf('album')).toEqual({ demeaning: 2 });
    await expectCounted('album');
    await undoChange(database, 'c1');
    for (const id of ['album', 'wedding']) {
      expect(await tallyOf(id)).toEqual({ demeaning: 1 });
      await expectCounted(id);
    }
    expect((await database.notes.get('n1'))?.clientId).toBe('wedding');
    expect((await database.verdicts.get('note:n1:demeaning'))?.clientId).toBe('wedding');
  });
});

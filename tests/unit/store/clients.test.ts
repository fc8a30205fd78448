import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { ClientDraft } from '../../../lib/messages';
import type { MessageSnapshot } from '../../../lib/model';
import { deleteClient } from '../../../lib/store/delete-client';
import { ingestThread } from '../../../lib/store/ingestion';
import { saveClient } from '../../../lib/store/save-client';
import { CLIENT_TABLES, type Database } from '../../../lib/store/schema';
import { recordVerdict } from '../../../lib/store/verdicts';
import { createKeywordJudge } from './keyword-judge';
import { answer, letter, NORA, OWNER, openNewDatabase, SETTINGS, TADEO, thread } from './letters';

let database: Database;

beforeEach(async () => {
  database = await openNewDatabase();
});

const NOW = Date.parse('2026-03-10T12:00Z');
const save = (draft: ClientDraft) => saveClient(database, draft, NOW);
const ingest = (...messages: readonly MessageSnapshot[]) =>
  ingestThread(database, createKeywordJudge(), SETTINGS, thread(...messages));

const draft = (changes: Partial<ClientDraft['client']> = {}): ClientDraft => ({
  client: {
    id: 'wedding',
    name: 'The wedding',
    note: '',
    status: 'active',
    mutedSignals: [],
    addresses: [NORA.address],
    ...changes,
  },
  agreement: undefined,
});

describe('a client added by hand', () => {
  test('gets the messages that come from its addresses', async () => {
    await save(draft({ addresses: ['Nora@Lumen.example', TADEO.address] }));
    await ingest(letter('a1'), letter('a2', { sender: TADEO }), answer('a3'));
    expect(await database.clients.toArray()).toMatchObject([{ id: 'wedding', name: 'The wedding' }]);
    expect(await database.tallies.toArray()).toMatchObject([{ clientId: 'wedding', messagesIn: 2, messagesOut: 1 }]);
  });

  test('may write from an address that would be nobody', async () => {
    await save(draft({ addresses: ['noreply@lumen.example'] }));
    await ingest(letter('a1', { sender: { address: 'noreply@lumen.example', name: '' } }));
    expect(await database.tallies.toArray()).toMatchObject([{ clientId: 'wedding', messagesIn: 1 }]);
  });

  test('twice is one client', async () => {
    await Promise.all([save(draft()), save(draft())]);
    expect(await database.clients.count()).toBe(1);
  });

  test('needs an address', async () => {
    await expect(save(draft({ addresses: ['Nora'] }))).rejects.toThrow('A client needs at least one mail address.');
  });

  test('cannot have the address of another', async () => {
    await ingest(letter('a1'));
    await expect(save(draft())).rejects.toThrow('This address belongs to Nora Lind already.');
  });
});

describe('a client that is changed', () => {
  test('keeps its addresses, and loses the hours that are no longer its own', async () => {
    await save(draft({ schedule: SETTINGS.schedule, sensitivity: 'quiet' }));
    await save(draft({ name: 'Wedding in May', addresses: [TADEO.address] }));
    expect(await database.clients.toArray()).toEqual([
      {
        id: 'wedding',
        name: 'Wedding in May',
        addresses: [NORA.address],
        note: '',
        status: 'active',
        since: NOW,
        mutedSignals: [],
      },
    ]);
  });

  test('has the agreement that was saved last, or none', async () => {
    const agreement = { deliverables: [{ name: 'invitation', alsoCalled: [] }], exclusions: [], limits: [] };
    await save({ ...draft(), agreement });
    expect(await database.agreements.toArray()).toEqual([{ ...agreement, clientId: 'wedding' }]);
    await save(draft());
    expect(await database.agreements.count()).toBe(0);
  });
});

describe('a client that is deleted', () => {
  beforeEach(async () => {
    await ingest(letter('a1', { text: 'This is pathetic.' }), answer('a2'), letter('b1', { sender: TADEO }));
    const incidentId = `${OWNER.address}:a1:demeaning`;
    await recordVerdict(database, { incidentId, verdict: 'dismissed' }, 0);
    const nora = await database.clients.where('addresses').equals(NORA.address).first();
    await save({ ...draft({ id: nora!.id }), agreement: { deliverables: [], exclusions: [], limits: [] } });
    await deleteClient(database, nora!.id);
  });

  test('leaves nothing behind in any table', async () => {
    const rows = await Promise.all(CLIENT_TABLES.map((name) => database.table(name).toArray()));
    expect(JSON.stringify(rows)).not.toContain('nora');
    expect(await database.messages.count()).toBe(1);
    expect(await database.clients.count()).toBe(1);
  });

  test('is not brought back by the next message', async () => {
    await ingest(letter('a3'));
    expect(await database.clients.count()).toBe(1);
  });

  test('comes back when added by hand', async () => {
    await save(draft());
    await ingest(letter('a1'));
    expect(await database.tallies.get('wedding')).toMatchObject({ messagesIn: 1 });
  });

  test('can be deleted again', async () => {
    await expect(deleteClient(database, 'nobody')).resolves.toBeUndefined();
  });
});

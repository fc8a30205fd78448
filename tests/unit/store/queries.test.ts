import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closeDatabase, openDatabase } from '../../../lib/store/database';
import { deleteClient } from '../../../lib/store/delete-client';
import { ingestThread } from '../../../lib/store/ingestion';
import { watchClient, watchClients, watchIncidents } from '../../../lib/store/queries';
import type { Database } from '../../../lib/store/schema';
import { recordVerdict } from '../../../lib/store/verdicts';
import { createKeywordJudge } from './keyword-judge';
import { at, letter, NORA, OWNER, SETTINGS, TADEO, thread } from './letters';

let database: Database;
let stop: () => void = () => {};
const onError = vi.fn();

beforeEach(async () => {
  fakeBrowser.reset();
  onError.mockReset();
  database = await openDatabase();
});

afterEach(async () => {
  stop();
  await database.delete();
  await closeDatabase();
});

const ingest = (...messages: Parameters<typeof letter>[]) =>
  ingestThread(database, createKeywordJudge(), SETTINGS, thread(...messages.map((each) => letter(...each))));

describe('the list of clients', () => {
  test('is told at once and at every change, newest first', async () => {
    const told = vi.fn();
    stop = watchClients(told, onError);
    await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith([]));
    await ingest(['a1', { text: 'pathetic' }]);
    await ingest(['b1', { sender: TADEO, sentAt: { at: at('2026-03-04T10:00Z'), basis: 'id' } }]);
    await vi.waitFor(() =>
      expect(told.mock.lastCall?.[0]).toMatchObject([
        { client: { name: TADEO.name }, tally: { messagesIn: 1 }, health: { band: 'learning' }, agreement: undefined },
        { client: { name: NORA.name }, tally: { messagesIn: 1, bySignal: { demeaning: 1 } } },
      ]),
    );
    expect(onError).not.toHaveBeenCalled();
  });

  test('is quiet once nobody listens', async () => {
    const told = vi.fn();
    watchClients(told, onError)();
    await ingest(['a1']);
    expect(told).not.toHaveBeenCalled();
  });

  test('tells that the database cannot be read', async () => {
    database.close();
    await closeDatabase();
    const opening = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw Object.assign(new Error('Internal error opening backing store'), { name: 'InvalidStateError' });
    });
    stop = watchClients(vi.fn(), onError);
    await vi.waitFor(() => expect(onError).toHaveBeenCalled());
    opening.mockRestore();
    database = await openDatabase();
  });
});

test('a client is told until it is deleted', async () => {
  await ingest(['a1']);
  const [client] = await database.clients.toArray();
  const told = vi.fn();
  stop = watchClient(client!.id, told, onError);
  await vi.waitFor(() => expect(told.mock.lastCall?.[0]).toMatchObject({ client: { name: NORA.name } }));
  await deleteClient(database, client!.id);
  await vi.waitFor(() => expect(told).toHaveBeenLastCalledWith(undefined));
});

test('incidents come newest first, with the word of the user and their message', async () => {
  await ingest(
    ['a1', { text: 'pathetic' }],
    ['a2', { text: 'One extra page.', sentAt: { at: at('2026-03-04T10:00Z'), basis: 'id' } }],
    ['a3', { text: 'pathetic', sentAt: { at: undefined, basis: 'none' } }],
  );
  await recordVerdict(database, { incidentId: `${OWNER.address}:a1:demeaning`, verdict: 'dismissed' }, 0);
  const [client] = await database.clients.toArray();
  const told = vi.fn();
  stop = watchIncidents(client!.id, told, onError);
  await vi.waitFor(() =>
    expect(told.mock.lastCall?.[0]).toMatchObject([
      { incident: { signal: 'scope' }, verdict: 'open', message: { messageId: 'a2' } },
      { incident: { signal: 'demeaning' }, verdict: 'dismissed', message: { messageId: 'a1' } },
      { incident: { signal: 'demeaning' }, verdict: 'open', message: { messageId: 'a3' } },
    ]),
  );
});

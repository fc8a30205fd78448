import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { EVERYTHING, type IncidentChoice } from '../../../lib/store/choose-incidents';
import { closeDatabase, openDatabase } from '../../../lib/store/database';
import { deleteClient } from '../../../lib/store/delete-client';
import { type IncidentPage, watchIncidentPage } from '../../../lib/store/incident-pages';
import { ingestThread } from '../../../lib/store/ingestion';
import { watchClient, watchClients } from '../../../lib/store/queries';
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
  stop = watchIncidentPage(client!.id, EVERYTHING, 0, told, onError);
  await vi.waitFor(() =>
    expect(told.mock.lastCall?.[0].items).toMatchObject([
      { incident: { signal: 'scope' }, verdict: 'open', message: { messageId: 'a2' } },
      { incident: { signal: 'demeaning' }, verdict: 'dismissed', message: { messageId: 'a1' } },
      { incident: { signal: 'demeaning' }, verdict: 'open', message: { messageId: 'a3' } },
    ]),
  );
});

test('the pages of the log are the log, undated and dismissed ones included, whatever was chosen', async () => {
  const letters = Array.from({ length: 60 }, (_, index): Parameters<typeof letter> => {
    const sentAt = { at: at('2026-03-04T10:00Z') + (index % 50) * 60_000, basis: 'id' } as const;
    return [
      `m${index}`,
      { text: 'pathetic', ...(index < 55 ? { sentAt } : { sentAt: { at: undefined, basis: 'none' } }) },
    ];
  });
  await ingest(...letters);
  await recordVerdict(database, { incidentId: `${OWNER.address}:m3:demeaning`, verdict: 'dismissed' }, 0);
  const [client] = await database.clients.toArray();
  const pageOf = async (choice: IncidentChoice, page: number) => {
    const told = vi.fn<(page: IncidentPage) => void>();
    const end = watchIncidentPage(client!.id, choice, page, told, onError);
    await vi.waitFor(() => expect(told).toHaveBeenCalled());
    end();
    return told.mock.calls[0]![0];
  };
  const pages = await Promise.all([0, 1, 2].map((page) => pageOf(EVERYTHING, page)));
  const ids = pages.flatMap(({ items }) => items.map(({ incident }) => incident.id));
  expect(pages.map(({ total }) => total)).toEqual([60, 60, 60]);
  expect(new Set(ids).size).toBe(60);
  const times = pages.flatMap(({ items }) => items.map(({ incident }) => incident.sentAt ?? 0));
  expect(times).toEqual(times.toSorted((a, b) => b - a));
  const open = await Promise.all([0, 1, 2].map((page) => pageOf({ ...EVERYTHING, verdict: 'open' }, page)));
  expect(
    open
      .flatMap(({ items }) => items)
      .map(({ incident }) => incident.id)
      .sort(),
  ).toEqual(ids.filter((id) => !id.endsWith(':m3:demeaning')).sort());
  expect(pages[0]?.signals).toEqual(['demeaning']);
});

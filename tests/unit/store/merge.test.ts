import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { MessageSnapshot } from '../../../lib/model';
import { undoChange } from '../../../lib/store/changes';
import { deleteClient } from '../../../lib/store/delete-client';
import { ingestThread } from '../../../lib/store/ingestion';
import { mergeClients, splitClient } from '../../../lib/store/merge-clients';
import { rejudgeStored } from '../../../lib/store/rejudging';
import { saveClient } from '../../../lib/store/save-client';
import type { Database } from '../../../lib/store/schema';
import { recount } from '../../../lib/store/tallies';
import { recordRule, recordVerdict } from '../../../lib/store/verdicts';
import { createKeywordJudge } from './keyword-judge';
import { answer, at, letter, NORA, OWNER, openNewDatabase, readAll, SETTINGS, TADEO, thread } from './letters';

const evening = (day: number) => ({ sentAt: { at: at(`2026-03-0${day}T21:00Z`), basis: 'id' } }) as const;
const NOW = at('2026-03-20T09:00Z');

let database: Database;
let nora: string;
let tadeo: string;

const ingest = (...messages: readonly MessageSnapshot[]) =>
  ingestThread(database, createKeywordJudge(), SETTINGS, thread(...messages));
const rejudge = () => rejudgeStored(database, createKeywordJudge(), SETTINGS, async () => {});
const clientAt = async (address: string) => (await database.clients.where('addresses').equals(address).first())?.id;
const merge = (changeId = 'c1') => mergeClients(database, { changeId, keptId: nora, mergedId: tadeo }, NOW);
const habits = async () =>
  (await database.incidents.toArray())
    .filter(({ signal }) => signal === 'after-hours')
    .map(({ facts }) => facts.before);

/** Everything stored, with the stamps left out that say what is to be judged again. */
async function readStored() {
  const all = await readAll(database);
  return { ...all, messages: all.messages.map(({ judgedWith: _, ...message }) => message) };
}

async function expectCounted() {
  for (const tally of await database.tallies.toArray()) expect(tally).toEqual(await recount(database, tally.clientId));
}

beforeEach(async () => {
  database = await openNewDatabase();
  await ingest(
    letter('a1', { ...evening(2), text: 'This is pathetic.' }),
    letter('a2', { ...evening(3), sender: TADEO, text: 'One extra page.' }),
    letter('a3', evening(4)),
    letter('a4', { ...evening(5), sender: TADEO, text: 'So pathetic.' }),
    answer('a5', { recipients: [TADEO] }),
  );
  [nora, tadeo] = [(await clientAt(NORA.address))!, (await clientAt(TADEO.address))!];
});

describe('two clients that are one', () => {
  test('have one file, one count and one history', async () => {
    await merge();
    await rejudge();
    expect(await database.clients.toArray()).toMatchObject([
      { id: nora, name: 'Nora Lind', addresses: [NORA.address, TADEO.address] },
    ]);
    expect(await database.tallies.toArray()).toMatchObject([{ clientId: nora, messagesIn: 4, messagesOut: 1 }]);
    expect(await habits()).toEqual([0, 1, 2, 3]);
    await expectCounted();
  });

  test('are what they would have been, had they been known as one from the start', async () => {
    const fresh = await openNewDatabase();
    const client = { id: 'both', name: 'Nora Lind', note: '', status: 'active', mutedSignals: [] } as const;
    const addresses = [NORA.address, TADEO.address];
    await saveClient(fresh, { client: { ...client, addresses }, agreement: undefined }, at('2026-03-02T10:00Z'));
    await ingestThread(
      fresh,
      createKeywordJudge(),
      SETTINGS,
      thread(
        letter('a1', { ...evening(2), text: 'This is pathetic.' }),
        letter('a2', { ...evening(3), sender: TADEO, text: 'One extra page.' }),
        letter('a3', evening(4)),
        letter('a4', { ...evening(5), sender: TADEO, text: 'So pathetic.' }),
        answer('a5', { recipients: [TADEO] }),
      ),
    );
    await merge();
    await rejudge();
    expect((await readStored()).incidents).toEqual((await readAll(fresh)).incidents);
  });

  test('are two again when that is undone, with the mail that came in since', async () => {
    await recordVerdict(database, { incidentId: `${OWNER.address}:a2:scope`, verdict: 'confirmed' }, NOW);
    await recordRule(
      database,
      { incidentId: `${OWNER.address}:a4:demeaning`, scope: 'signal', verdict: 'dismissed' },
      NOW,
    );
    const agreement = { deliverables: [{ name: 'cake', alsoCalled: [] }], exclusions: [], limits: [] };
    const { name, note, status, mutedSignals } = (await database.clients.get(tadeo))!;
    await saveClient(database, { client: { id: tadeo, name, note, status, mutedSignals }, agreement }, NOW);
    await rejudge();
    const before = await readStored();
    const papers = [await database.agreements.toArray(), await database.rules.toArray()];
    await merge();
    expect(await database.agreements.toArray()).toMatchObject([{ clientId: nora }]);
    expect(await database.verdicts.count()).toBe(3);
    await rejudge();
    await undoChange(database, 'c1');
    await rejudge();
    expect(await readStored()).toEqual(before);
    expect([await database.agreements.toArray(), await database.rules.toArray()]).toEqual(papers);
    expect(await database.changes.get('c1')).toBeUndefined();
    await expectCounted();
  });

  test('mail that came in since goes with its address', async () => {
    await merge();
    await ingest(letter('b1', { sender: TADEO }), letter('b2'));
    await undoChange(database, 'c1');
    expect((await database.messages.get(`${OWNER.address}:b1`))?.clientId).toBe(tadeo);
    expect((await database.messages.get(`${OWNER.address}:b2`))?.clientId).toBe(nora);
    await expectCounted();
  });

  test('merged twice, undone twice: once each', async () => {
    await merge();
    await merge();
    const merged = await readStored();
    await merge();
    expect(await readStored()).toEqual(merged);
    await undoChange(database, 'c1');
    const undone = await readStored();
    await undoChange(database, 'c1');
    expect(await readStored()).toEqual(undone);
  });

  test('that fails half-way changes nothing', async () => {
    const before = await readAll(database);
    await expect(mergeClients(database, { changeId: 'c2', keptId: nora, mergedId: 'nobody' }, NOW)).rejects.toThrow();
    await expect(mergeClients(database, { changeId: 'c2', keptId: nora, mergedId: nora }, NOW)).rejects.toThrow();
    database.tallies.hook('deleting', () => {
      throw new Error('The worker was stopped');
    });
    await expect(merge()).rejects.toThrow();
    expect(await readAll(database)).toEqual(before);
    expect(await database.changes.count()).toBe(0);
  });

  test('leave nothing to undo when one of them is deleted', async () => {
    await merge();
    await deleteClient(database, nora);
    expect(JSON.stringify(await database.changes.toArray())).toBe('[]');
  });
});

describe('an address that is a client of its own', () => {
  const split = () =>
    splitClient(
      database,
      { changeId: 'c3', clientId: nora, addresses: [TADEO.address], partId: 'tadeo-again', name: 'Tadeo Ruiz' },
      NOW,
    );

  test('takes its mail along, and gives it back when that is undone', async () => {
    await merge();
    await rejudge();
    const before = await readStored();
    await split();
    await split();
    expect(await clientAt(TADEO.address)).toBe('tadeo-again');
    await rejudge();
    expect(await habits()).toEqual([0, 0, 1, 1]);
    await expectCounted();
    await undoChange(database, 'c3');
    await rejudge();
    expect(await readStored()).toEqual(before);
  });

  test('cannot be the last one', async () => {
    await expect(
      splitClient(database, { changeId: 'c4', clientId: nora, addresses: [NORA.address], partId: 'x', name: 'X' }, NOW),
    ).rejects.toThrow('A client needs at least one mail address.');
  });

  test('of a domain goes with the addresses of that domain', async () => {
    const client = { id: 'firm', name: 'Nordlicht', note: '', status: 'active', mutedSignals: [] } as const;
    await saveClient(
      database,
      { client: { ...client, addresses: ['*@Nordlicht.example', 'jo@gmx.example'] }, agreement: undefined },
      NOW,
    );
    const erik = { address: 'erik@nordlicht.example', name: 'Erik' };
    await ingest(letter('b1', { sender: erik }), letter('b2', { sender: { address: 'jo@gmx.example', name: 'Jo' } }));
    expect(await database.tallies.get('firm')).toMatchObject({ messagesIn: 2 });
    const addresses = ['@nordlicht.example'];
    await splitClient(database, { changeId: 'c5', clientId: 'firm', addresses, partId: 'erik', name: 'Erik' }, NOW);
    expect(await database.tallies.bulkGet(['firm', 'erik'])).toMatchObject([{ messagesIn: 1 }, { messagesIn: 1 }]);
  });
});

test('a client that is known can get more addresses, but not those of others, nor a domain of everybody', async () => {
  const { name, note, status, mutedSignals } = (await database.clients.get(nora))!;
  const add = (newAddresses: readonly string[]) =>
    saveClient(
      database,
      { client: { id: nora, name, note, status, mutedSignals, newAddresses }, agreement: undefined },
      NOW,
    );
  await add(['Nora.Private@Gmail.com', '@nordlicht.example']);
  expect((await database.clients.get(nora))?.addresses).toEqual([
    NORA.address,
    'noraprivate@gmail.com',
    '@nordlicht.example',
  ]);
  await expect(add([TADEO.address])).rejects.toThrow('This address belongs to Tadeo Ruiz already.');
  await expect(add(['@gmail.com'])).rejects.toThrow('Anybody can have a mailbox at gmail.com.');
});

test('a client who is not worked with now has no badge', async () => {
  await database.clients.update(nora, { status: 'paused' });
  const { messages } = await ingest(letter('a1', evening(2)), letter('a2', { ...evening(3), sender: TADEO }));
  expect(messages.map(({ client }) => client?.id)).toEqual([undefined, tadeo]);
});

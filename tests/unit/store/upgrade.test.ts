import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, test } from 'vitest';
import { ingestThread } from '../../../lib/store/ingestion';
import { mergeClients } from '../../../lib/store/merge-clients';
import { defineDatabase } from '../../../lib/store/schema';
import { previewRule, recordRule } from '../../../lib/store/verdicts';
import { createKeywordJudge } from './keyword-judge';
import { letter, NORA, OWNER, openNewDatabase, SETTINGS, TADEO, thread } from './letters';

/** The tables of the first version, as they were described then. */
const FIRST = {
  clients: 'id, *addresses',
  messages: 'key, clientId, [clientId+sentAt], [clientId+direction], [clientId+judgedWith]',
  incidents: 'id, messageKey, clientId, [clientId+sentAt]',
  verdicts: 'incidentId, clientId',
  agreements: 'clientId',
  tallies: 'clientId',
  health: 'clientId',
  forgotten: 'addressDigest',
};

test('what the first version stored is kept, found by the new indexes, and can be merged and ruled on', async () => {
  const source = await openNewDatabase();
  const texts = thread(
    letter('a1', { text: 'So pathetic.' }),
    letter('a2', { sender: TADEO, text: 'Pathetic? pathetic!' }),
  );
  await ingestThread(source, createKeywordJudge(), SETTINGS, texts);
  const old = new Dexie('upgraded');
  old.version(1).stores(FIRST);
  for (const name of Object.keys(FIRST)) {
    const rows = await source.table(name).toArray();
    // The first version did not know the addresses of messages.
    await old.table(name).bulkPut(rows.map(({ address: _, ...row }) => row));
  }
  old.close();
  const database = defineDatabase('upgraded');
  await database.open();
  const rule = { incidentId: `${OWNER.address}:a1:demeaning`, scope: 'everywhere', verdict: 'dismissed' } as const;
  expect(await previewRule(database, rule)).toEqual({ covered: 2, changed: 2, clients: 2 });
  await recordRule(database, rule, 0);
  const idOf = async (address: string) => (await database.clients.where('addresses').equals(address).first())!.id;
  const [keptId, mergedId] = [await idOf(NORA.address), await idOf(TADEO.address)];
  await mergeClients(database, { changeId: 'c1', keptId, mergedId }, 0);
  expect((await database.messages.toArray()).map(({ address, clientId }) => [address, clientId])).toEqual([
    [NORA.address, keptId],
    [TADEO.address, keptId],
  ]);
  expect(await database.tallies.toArray()).toMatchObject([{ messagesIn: 2, bySignal: {} }]);
  database.close();
});

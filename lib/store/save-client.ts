import type { ClientDraft } from '../messages';
import type { Client } from '../model';
import { Refusal } from '../refusal';
import { identityOf } from './address';
import { digest } from './digest';
import type { Database } from './schema';

/**
 * Records what the user changed of a client and its agreement; a client that is not known yet is added by hand. `now`
 * in UTC ms. Refuses a new client without an address, or with one that belongs to another client.
 */
export function saveClient(database: Database, draft: ClientDraft, now: number): Promise<void> {
  const { clients, agreements, forgotten, health } = database;
  return database.transaction('rw', [clients, agreements, forgotten, health], async () => {
    const clientId = draft.client.id;
    const known = await clients.get(clientId);
    const client = known ? changed(known, draft) : await added(database, draft, now);
    await clients.put(client);
    await forgotten.bulkDelete(client.addresses.map(digest));
    if (draft.agreement) await agreements.put({ ...draft.agreement, clientId });
    else await agreements.delete(clientId);
    await health.delete(clientId);
  });
}

const changed = (known: Client, { client }: ClientDraft): Client => ({
  ...withoutOverrides(known),
  ...ownWords(client),
});

async function added({ clients }: Database, { client }: ClientDraft, now: number): Promise<Client> {
  const addresses = [...new Set((client.addresses ?? []).flatMap((address) => identityOf(address) ?? []))];
  if (addresses.length === 0) throw new Refusal('A client needs at least one mail address.');
  const other = await clients.where('addresses').anyOf(addresses).first();
  if (other) throw new Refusal(`This address belongs to ${other.name} already.`);
  return { id: client.id, addresses, since: now, ...ownWords(client) };
}

/** What the draft says; a schedule or a sensitivity that is not in it is taken away. */
const ownWords = (client: ClientDraft['client']): Omit<Client, 'id' | 'addresses' | 'since'> => ({
  name: client.name,
  note: client.note,
  status: client.status,
  mutedSignals: client.mutedSignals,
  ...(client.schedule && { schedule: client.schedule }),
  ...(client.sensitivity && { sensitivity: client.sensitivity }),
});

function withoutOverrides({ schedule: _, sensitivity: __, ...client }: Client): Client {
  return client;
}

import { digest } from '../digest';
import type { ClientDraft } from '../messages';
import type { Client, ClientStatus } from '../model';
import { Refusal } from '../refusal';
import { addressOrDomainOf } from './address';
import { extendAgreement } from './change-orders';
import { rememberClient } from './changes';
import { withStatus } from './client-status';
import { isPublicDomain } from './public-domains';
import type { Database } from './schema';

/**
 * Records what the user changed of a client and its agreement; a client that is not known yet is added by hand. `now`
 * in UTC ms. Refuses a new client without an address, or with one that belongs to another client.
 */
export function saveClient(database: Database, draft: ClientDraft, now: number): Promise<void> {
  const { clients, agreements, forgotten, health } = database;
  return database.transaction('rw', database.tables, async () => {
    const clientId = draft.client.id;
    const known = await clients.get(clientId);
    const client = known
      ? { ...changed(known, draft, now), addresses: await addressesOf(database, known, draft) }
      : await added(database, draft, now);
    const agreement = draft.agreement && { ...draft.agreement, clientId };
    if (known) {
      const before = { client: known, agreement: await agreements.get(clientId) };
      await rememberClient(database, before, { client, agreement }, now);
    }
    await clients.put(client);
    await forgotten.bulkDelete(client.addresses.map(digest));
    if (agreement) await agreements.put(agreement);
    else await agreements.delete(clientId);
    await extendAgreement(database, clientId);
    await health.delete(clientId);
  });
}

/** Pauses a client, ends the work with it, or takes that back. `now` in UTC ms. Does nothing where there is no such client. */
export function setStatus({ clients, health }: Database, clientId: string, status: ClientStatus, now: number) {
  return clients.db.transaction('rw', clients, health, async () => {
    const client = await clients.get(clientId);
    if (!client) return;
    await clients.put(withStatus(client, status, now));
    await health.delete(clientId);
  });
}

const changed = (known: Client, { client }: ClientDraft, now: number): Client => ({
  ...withoutOverrides(withStatus(known, client.status, now)),
  ...ownWords(client),
});

/** The known addresses with those that are added. */
async function addressesOf(database: Database, known: Client, { client }: ClientDraft): Promise<readonly string[]> {
  const added = identitiesOf(client.newAddresses ?? []).filter((address) => !known.addresses.includes(address));
  if (added.length > 0) await refuseTaken(database, added);
  return [...known.addresses, ...added];
}

async function added(database: Database, { client }: ClientDraft, now: number): Promise<Client> {
  const addresses = identitiesOf(client.addresses ?? []);
  if (addresses.length === 0) throw new Refusal('A client needs at least one mail address.');
  await refuseTaken(database, addresses);
  return { id: client.id, addresses, since: now, ...ownWords(client) };
}

const identitiesOf = (written: readonly string[]): readonly string[] => [
  ...new Set(written.flatMap((address) => addressOrDomainOf(address) ?? [])),
];

async function refuseTaken({ clients }: Database, addresses: readonly string[]): Promise<void> {
  const stranger = addresses.find((address) => address.startsWith('@') && isPublicDomain(address.slice(1)));
  if (stranger) throw new Refusal(`Anybody can have a mailbox at ${stranger.slice(1)}.`);
  const other = await clients.where('addresses').anyOf(addresses).first();
  if (other) throw new Refusal(`This address belongs to ${other.name} already.`);
}

/** What the draft says; a schedule or a sensitivity that is not in it is taken away. */
const ownWords = (
  client: ClientDraft['client'],
): Omit<Client, 'id' | 'addresses' | 'since' | 'apartFrom' | 'rests'> => ({
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

/** Remembers that two clients with similar addresses are not the same. Idempotent; of a client that is gone nothing is remembered. */
export function keepApart({ clients }: Database, clientId: string, otherId: string): Promise<void> {
  return clients.db.transaction('rw', clients, async () => {
    for (const [id, other] of [
      [clientId, otherId],
      [otherId, clientId],
    ] as const) {
      const client = await clients.get(id);
      if (client) await clients.put({ ...client, apartFrom: [...new Set([...(client.apartFrom ?? []), other])] });
    }
  });
}

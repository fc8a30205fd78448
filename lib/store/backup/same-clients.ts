import type { Database } from '../schema';
import type { Row } from './content';

type Tables = Readonly<Record<string, readonly Row[]>>;

/**
 * The rows of a backup with the ids of our own clients: ids are made at random, so the same person has another id where
 * the database was begun anew. A client of the backup that is not here by its id, but whose address belongs to a client
 * here, is that client; everything that names it names ours. Addresses that belong to another client here are left out.
 */
export async function withOwnClients(database: Database, tables: Tables): Promise<Tables> {
  const saved = tables.clients ?? [];
  const here = await database.clients.toArray();
  const ownerOf = new Map(here.flatMap(({ id, addresses }) => addresses.map((address) => [address, id] as const)));
  const ids = new Set(here.map(({ id }) => id));
  const renamed = new Map<string, string>();
  for (const client of saved) {
    const owner = addressesOf(client)
      .map((address) => ownerOf.get(address))
      .find((id) => id !== undefined);
    if (typeof client.id === 'string' && !ids.has(client.id) && owner !== undefined) {
      renamed.set(client.id, owner);
    }
  }
  const rows = renamed.size === 0 ? tables : (mapStrings(tables, (text) => renamed.get(text) ?? text) as Tables);
  return {
    ...rows,
    clients: withoutDoubles(
      (rows.clients ?? []).map((client) => withFreeAddresses(client, ownerOf)),
      'id',
    ),
    agreements: withoutDoubles(rows.agreements ?? [], 'clientId'),
  };
}

function withFreeAddresses(client: Row, ownerOf: ReadonlyMap<string, string>): Row {
  const addresses = addressesOf(client);
  const free = addresses.filter((address) => (ownerOf.get(address) ?? client.id) === client.id);
  return free.length === addresses.length ? client : { ...client, addresses: free };
}

/** Two clients of the backup can be one here: the first of them stands. */
function withoutDoubles(rows: readonly Row[], key: string): readonly Row[] {
  const seen = new Set<unknown>();
  return rows.filter((row) => !seen.has(row[key]) && seen.add(row[key]));
}

const addressesOf = (client: Row): readonly string[] =>
  Array.isArray(client.addresses) ? client.addresses.filter((address) => typeof address === 'string') : [];

/** The same value with every string changed; keys stay. */
function mapStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((part) => mapStrings(part, change));
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, mapStrings(part, change)]));
}

import { digest } from '../digest';
import type { Database } from './schema';

/**
 * Deletes a client and everything that is stored of it, what could be undone included, in one transaction, and remembers a digest of the addresses, so
 * that the next message does not bring the client back. Adding the client by hand does.
 */
export function deleteClient(database: Database, clientId: string): Promise<void> {
  const { shelved, changeOrders, notes, invoices, due } = database;
  const { clients, messages, incidents, verdicts, rules, agreements, tallies, health, forgotten, changes } = database;
  return database.transaction('rw', database.tables, async () => {
    const client = await clients.get(clientId);
    if (!client) return;
    await forgotten.bulkPut(client.addresses.map((address) => ({ addressDigest: digest(address) })));
    for (const table of [messages, incidents, verdicts, rules, shelved, changeOrders, notes, invoices])
      await table.where('clientId').equals(clientId).delete();
    for (const table of [agreements, tallies, health, due]) await table.delete(clientId);
    await changes.where('clientIds').equals(clientId).delete();
    await clients.delete(clientId);
  });
}

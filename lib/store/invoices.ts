import type { InvoiceDraft } from '../messages';
import type { ClientInvoice } from '../model';
import { Refusal } from '../refusal';
import type { InvoiceBasis } from './change-rows';
import { rememberChange } from './remember-change';
import type { Database } from './schema';

/**
 * Records an invoice that the user entered or changed, in one transaction. Can be undone by `changeId`. `at` in UTC ms.
 * Refuses one of a client that does not exist, with the number of another one of that client, due before it was issued or
 * paid before.
 */
export function saveInvoice(database: Database, { changeId, ...draft }: InvoiceDraft, at: number): Promise<void> {
  const { invoices, changes } = database;
  return database.transaction('rw', database.tables, async () => {
    if (await changes.get(changeId)) return;
    const others = await invoices.where('clientId').equals(draft.clientId).toArray();
    if (others.some(({ id, number }) => id !== draft.id && number === draft.number))
      throw new Refusal(`There is an invoice ${draft.number} of this client already.`);
    if (draft.dueOn < draft.issuedOn) throw new Refusal('An invoice cannot be due before it is issued.');
    if (draft.paidOn !== undefined && draft.paidOn < draft.issuedOn)
      throw new Refusal('An invoice cannot be paid before it is issued.');
    await remember(database, changeId, draft, await invoices.get(draft.id), at);
    await invoices.put(draft);
  });
}

/** Deletes an invoice; can be undone by `changeId`. Does nothing where there is none. `at` in UTC ms. */
export function deleteInvoice(database: Database, invoiceId: string, changeId: string, at: number): Promise<void> {
  return database.transaction('rw', database.tables, async () => {
    const invoice = await database.invoices.get(invoiceId);
    if (!invoice) return;
    await remember(database, changeId, invoice, invoice, at);
    await database.invoices.delete(invoiceId);
  });
}

/** Puts an invoice back as it was, with the client to whom it belongs now. Only within a transaction over all tables. */
export async function undoInvoice(database: Database, { invoiceId, invoice }: InvoiceBasis): Promise<void> {
  const { clients, invoices, health } = database;
  const now = await invoices.get(invoiceId);
  const clientId = now?.clientId ?? invoice?.clientId;
  if (clientId === undefined) return;
  if (!invoice) await invoices.delete(invoiceId);
  else if (await clients.get(clientId)) await invoices.put({ ...invoice, clientId });
  else throw new Refusal('The client was merged with another one since. Undo that first.');
  await health.delete(clientId);
}

async function remember(
  database: Database,
  changeId: string,
  { id: invoiceId, clientId, number }: ClientInvoice,
  invoice: ClientInvoice | undefined,
  at: number,
): Promise<void> {
  const client = await database.clients.get(clientId);
  if (!client) throw new Refusal('There is no such client.');
  const before = { invoiceId, invoice, number, clientName: client.name };
  await rememberChange(database, { id: changeId, at, kind: 'invoice', clientIds: [clientId], before });
  await database.health.delete(clientId);
}
